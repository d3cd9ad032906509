import type { Operation } from "../document/operation.ts";
import type { Selection } from "../options.ts";
import { usageError } from "./command-error.ts";
import { nearest } from "./nearest.ts";

/** Ends the command when a name of `--include` or `--exclude` means no operation of the document. */
export function checkOperations({ include = [], exclude = [] }: Selection, operations: readonly Operation[]): void {
  const names = operations.flatMap(({ key, method, path }) => [key, `${method} ${path}`]);
  for (const name of [...include, ...exclude]) {
    const pattern = new RegExp(`^${name.split("*").map(escapeLetters).join(".*")}$`, "su");
    if (names.some((known) => pattern.test(known))) continue;
    usageError(`The document has no operation "${name}"${nearest(name, names)}.`);
  }
}

function escapeLetters(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}/]/gu, String.raw`\$&`);
}
