import { compile, createSourceFile, NodeHost, type CompilerHost, type Diagnostic } from "@typespec/compiler";
import { join } from "node:path";
import type { SpecDocument } from "../../src/read-openapi.ts";
import { compareVersions } from "../../src/spec-folder.ts";

const folder: string = join(import.meta.dirname, "..", "scenarios");
const mainFile: string = join(folder, "main.tsp");
const output: string = join(folder, "gen");

/** What a fragment of TypeSpec stands in unless it declares a service itself. */
const prelude = `import "@typespec/http";
import "@typespec/openapi";

using Http;
using OpenAPI;

@service(#{ title: "Library" })
namespace Library;
`;

/** Compiles TypeSpec in memory with the options that every spec here uses; oldest version first. */
export async function compileTypeSpec(text: string): Promise<readonly SpecDocument[]> {
  const source = text.includes("@service") ? text : `${prelude}\n${text}`;
  const written = new Map<string, string>();
  const program = await compile(hostFor(source, written), mainFile, {
    emit: ["@typespec/openapi3"],
    options: {
      "@typespec/openapi3": {
        "emitter-output-dir": output,
        "output-file": "openapi.{version}.json",
        "openapi-versions": ["3.1.0"],
        "file-type": "json",
        "new-line": "lf",
        "omit-unreachable-types": true,
        "experimental-parameter-examples": "data",
      },
    },
  });
  if (program.diagnostics.length > 0) throw new Error(program.diagnostics.map(describe).join("\n"));
  return [...written]
    .map(([path, document]) => ({ path: path.slice(output.length + 1), text: document }))
    .sort((one, other) => compareVersions(one.path, other.path))
    .map(({ path, text: document }) => ({ path: `specs/library/gen/${path}`, text: document }));
}

function hostFor(source: string, written: Map<string, string>): CompilerHost {
  return {
    ...NodeHost,
    readFile: async (path) => (path === mainFile ? createSourceFile(source, path) : NodeHost.readFile(path)),
    stat: async (path) => (path === mainFile ? { isFile: () => true, isDirectory: () => false } : NodeHost.stat(path)),
    writeFile: async (path, content) => {
      written.set(path, content);
    },
    mkdirp: async () => undefined,
  };
}

function describe({ code, message }: Diagnostic): string {
  return `${code}: ${message}`;
}
