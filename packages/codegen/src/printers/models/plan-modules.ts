import type { GeneratedFile } from "../../generated-file.ts";
import { importStatement, type ModuleExports } from "../../text/index-file.ts";
import { openConstantOf, type Declaration } from "./declaration.ts";

/** Files longer than this are split, in a folder of the file's name. */
const longestFile = 1_400;

/** Declarations in their files. */
export interface Modules {
  readonly files: readonly GeneratedFile[];
  readonly exports: readonly ModuleExports[];
  /** The file of every name. */
  readonly paths: ReadonlyMap<string, string>;
}

/**
 * Puts declarations into files, with the imports that they need from each other.
 *
 * @param elsewhere The files of names that are declared by other modules.
 */
export function planModules(
  declarations: readonly Declaration[],
  elsewhere: ReadonlyMap<string, string> = new Map(),
): Modules {
  const byPath = Map.groupBy(declarations, pathsOf(declarations));
  const own = [...byPath].flatMap(([path, all]) => all.map(({ name }) => [name, path] as const));
  const paths = new Map([...elsewhere, ...own]);
  const inOrder = [...byPath].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    files: inOrder.map(([path, all]) => ({
      path,
      content: importsOf(path, all, paths, elsewhere) + all.map(({ text }) => text).join("\n"),
    })),
    exports: inOrder.map(([path, all]) => ({
      path,
      types: all.filter(({ isValue }) => !isValue).map(({ name }) => name),
      values: all.filter(({ isValue }) => isValue).map(({ name }) => name),
    })),
    paths,
  };
}

function pathsOf(declarations: readonly Declaration[]): (declaration: Declaration) => string {
  const lines = new Map<string, number>();
  for (const { home, text } of declarations) lines.set(home, (lines.get(home) ?? 0) + linesIn(text));
  return ({ home, part }) => ((lines.get(home) ?? 0) <= longestFile ? `${home}.ts` : `${home}/${part}.ts`);
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}

function importsOf(
  path: string,
  declarations: readonly Declaration[],
  pathOfName: ReadonlyMap<string, string>,
  elsewhere: ReadonlyMap<string, string>,
): string {
  const names = new Set(declarations.flatMap(({ uses }) => uses));
  const foreign = [...names].filter((name) => pathOfName.get(name) !== path && pathOfName.has(name));
  const bySource = Map.groupBy(foreign, (name) => pathOfName.get(name) ?? "");
  const statements = [...bySource]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([source, all]) => importStatement("import type", all, relative(path, source)));
  const all = [...constantsFrom(path, declarations, elsewhere), ...statements];
  return all.length === 0 ? "" : `${all.join("")}\n`;
}

/** Imports of the constants that those of this module are taken from. */
function constantsFrom(
  path: string,
  declarations: readonly Declaration[],
  elsewhere: ReadonlyMap<string, string>,
): readonly string[] {
  const names = declarations.flatMap(({ name, reuses }) => (reuses ? [name] : []));
  return [...Map.groupBy(names, (name) => elsewhere.get(name) ?? "")].map(([source, all]) =>
    importStatement(
      "import",
      all.map((name) => `${name} as ${openConstantOf(name)}`),
      relative(path, source),
    ),
  );
}

/** The specifier that reaches `to` from the module `from`, both relative to `src/gen`. */
function relative(from: string, to: string): string {
  const [folders, target] = [from.split("/").slice(0, -1), to.split("/")];
  const same = folders.findIndex((folder, index) => folder !== target[index]);
  const shared = same === -1 ? folders.length : same;
  const up = folders.length - shared;
  return `${up === 0 ? "./" : "../".repeat(up)}${target.slice(shared).join("/")}`;
}
