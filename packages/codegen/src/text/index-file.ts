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

/** `index.ts`: every name of every module, one list per module, in the order given. */
export function printIndex(modules: readonly ModuleExports[]): GeneratedFile {
  const statements = modules.flatMap(({ path, types, values }) => [
    ...(values.length > 0 ? [reExport("export", values, path)] : []),
    ...(types.length > 0 ? [reExport("export type", types, path)] : []),
  ]);
  return { path: "index.ts", content: statements.join("") };
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

function reExport(keyword: "export" | "export type", names: readonly string[], path: string): string {
  return importStatement(keyword, names, `./${path}`);
}
