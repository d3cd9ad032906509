import type { GeneratedFile } from "../generated-file.ts";
import { lineWidth } from "./doc-comment.ts";

/** What one generated module gives to its package's `gen/index.ts`. */
export interface ModuleExports {
  /** Relative to `src/gen`: `distribution-policies.ts`. */
  readonly path: string;
  /** Names that exist only for the type checker. */
  readonly types: readonly string[];
  /** Names that exist at run time (a constant and a type of the same name go here). */
  readonly values: readonly string[];
}

/**
 * `index.ts`: every name of every module, one list per module, in the order given.
 *
 * @param folder Where the index stands, from `src/gen`; nothing for `src/gen` itself.
 */
export function printIndex(modules: readonly ModuleExports[], folder = ""): GeneratedFile {
  const specifierOf = (path: string): string => {
    if (folder === "") return `./${path}`;
    return path.startsWith(`${folder}/`) ? `./${path.slice(folder.length + 1)}` : `../${path}`;
  };
  const statements = modules.flatMap(({ path, types, values }) => [
    ...(values.length > 0 ? [importStatement("export", values, specifierOf(path))] : []),
    ...(types.length > 0 ? [importStatement("export type", types, specifierOf(path))] : []),
  ]);
  return { path: folder === "" ? "index.ts" : `${folder}/index.ts`, content: statements.join("") };
}

/** `import type { A, B } from "x";`, or `import { … }`, on one line where it fits. */
export function importStatement(
  keyword: "import" | "import type" | "export" | "export type",
  names: readonly string[],
  from: string,
): string {
  const sorted = [...new Set(names)].sort();
  const line = `${keyword} { ${sorted.join(", ")} } from "${from}";\n`;
  if (line.length <= lineWidth + 1) return line;
  return `${keyword} {\n${sorted.map((name) => `  ${name},\n`).join("")}} from "${from}";\n`;
}
