import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { CommandProblem } from "../command-problem.ts";
import type { GeneratedFile } from "../generated-file.ts";
import { writeFolder } from "../generated-folder.ts";
import { isKind, kinds, type Kind } from "../kinds.ts";
import { kebabCase, packageName } from "../names.ts";
import { printKind } from "../print-kind.ts";
import { tellApart } from "../printers/mock-server/tell-apart.ts";
import { readForeignOpenApi } from "../read-openapi.ts";

/** What the command line says. */
export interface DocumentOptions {
  /** Of the OpenAPI document. */
  readonly path: string;
  readonly out?: string | undefined;
  /** Kinds, joined by commas; all unless given. */
  readonly kind?: string | undefined;
  /** The API's name, for names of types and packages; the document's unless given. */
  readonly api?: string | undefined;
}

/**
 * Writes packages' sources of any OpenAPI document: one folder for each kind, which import each other by relative path.
 * Answers one line about each when it is written. What of the document is not honoured in full is complained about.
 *
 * @throws CommandProblem for a wrong command line or a file that cannot be read.
 */
export async function* runGenerateDocument(
  folder: string,
  options: DocumentOptions,
  complain: (line: string) => void,
): AsyncGenerator<string, void, undefined> {
  const wanted = kindsOf(options.kind);
  if (options.out === undefined) throw new CommandProblem("usage", "Say where to write to: --out <folder>.");
  const out = resolve(folder, options.out);
  const text = readDocumentText(resolve(folder, options.path));
  const api = kebabCase(options.api ?? basename(options.path).replace(/\.json$/, ""));
  if (!/^[a-z]/.test(api)) throw new CommandProblem("usage", `"${api}" will not do as a name: say --api <name>.`);
  const model = readForeignOpenApi(api, { path: basename(options.path), text }, (sentence) =>
    complain(`warning: ${sentence}`),
  );
  const { operations, hidden } = tellApart(model.operations);
  if (wanted.includes("mock-server")) {
    for (const { id, behind } of hidden) {
      complain(`warning: ${id}: has the method and path of ${behind}, so the mock leaves it out.`);
    }
  }
  const header = `// Generated from ${model.source}. Do not edit.\n\n`;
  for (const kind of wanted) {
    const printed = kind === "mock-server" ? { ...model, operations } : model;
    const files = (await printKind(printed, kind, header)).map(relativeImports(api));
    const { changed, missing } = writeFolder(join(out, kind), files);
    yield `${kind}: ${files.length} files, ${changed.length + missing.length} written`;
  }
}

function kindsOf(text: string | undefined): readonly Kind[] {
  if (text === undefined) return kinds;
  return text.split(",").map((name) => {
    if (isKind(name)) return name;
    throw new CommandProblem("usage", `"${name}" is no kind. There are ${kinds.join(", ")}.`);
  });
}

function readDocumentText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new CommandProblem("failure", `${path} cannot be read: ${error instanceof Error ? error.message : ""}`);
  }
}

/** No package stands around the files, so what their packages' names stand for is beside them. */
function relativeImports(api: string): (file: GeneratedFile) => GeneratedFile {
  const byPackage = new Map(kinds.map((kind) => [packageName(api, kind), kind]));
  const named = new RegExp(`"(${[...byPackage.keys()].join("|")})(/server)?"`, "g");
  return ({ path, content }) => {
    const up = "../".repeat(path.split("/").length);
    const specifier = (_: string, name: string, folder = ""): string =>
      `"${up}${byPackage.get(name) ?? name}${folder}/index.ts"`;
    return { path, content: content.replace(named, specifier) };
  };
}
