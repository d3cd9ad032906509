import type { GeneratedFile } from "../../generated-file.ts";
import { kebabCase } from "../../names.ts";
import { importStatement, type ModuleExports } from "../../text/index-file.ts";
import type { Declaration } from "./declaration.ts";

/** Files longer than this are split into one file per declaration, in a folder of the file's name. */
const longestFile = 1_400;

/** Puts declarations into files, with the imports that they need from each other. */
export function planModules(declarations: readonly Declaration[]): {
  readonly files: readonly GeneratedFile[];
  readonly exports: readonly ModuleExports[];
} {
  const byPath = Map.groupBy(declarations, pathsOf(declarations));
  const pathOfName = new Map([...byPath].flatMap(([path, all]) => all.map(({ name }) => [name, path] as const)));
  const inOrder = [...byPath].sort(([one], [other]) => (one < other ? -1 : 1));
  const modules = inOrder.map(([path, all]) => ({
    path,
    content: importsOf(path, all, pathOfName) + all.map(({ text }) => text).join("\n"),
    types: all.filter(({ isValue }) => !isValue).map(({ name }) => name),
    values: all.filter(({ isValue }) => isValue).map(({ name }) => name),
  }));
  return {
    files: modules.map(({ path, content }) => ({ path, content })),
    exports: modules.map(({ path, types, values }) => ({ path, types, values })),
  };
}

function pathsOf(declarations: readonly Declaration[]): (declaration: Declaration) => string {
  const lines = new Map<string, number>();
  for (const { home, text } of declarations) lines.set(home, (lines.get(home) ?? 0) + text.split("\n").length);
  return ({ home, name }) => ((lines.get(home) ?? 0) <= longestFile ? `${home}.ts` : `${home}/${kebabCase(name)}.ts`);
}

function importsOf(
  path: string,
  declarations: readonly Declaration[],
  pathOfName: ReadonlyMap<string, string>,
): string {
  const names = new Set(declarations.flatMap(({ uses }) => uses));
  const foreign = [...names].filter((name) => pathOfName.get(name) !== path && pathOfName.has(name));
  const bySource = Map.groupBy(foreign, (name) => pathOfName.get(name) ?? "");
  const statements = [...bySource]
    .sort(([one], [other]) => one.localeCompare(other, "en"))
    .map(([source, all]) => importStatement("import type", all, relative(path, source)));
  return statements.length === 0 ? "" : `${statements.join("")}\n`;
}

/** The specifier that reaches `to` from the module `from`, both relative to `src/gen`. */
function relative(from: string, to: string): string {
  const up = from.split("/").length - 1;
  return up === 0 ? `./${to}` : `${"../".repeat(up)}${to}`;
}
