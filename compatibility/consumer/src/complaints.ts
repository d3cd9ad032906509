import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** How people compile: the settings in `settings/`, with what they stand for. */
export const situations: readonly { readonly what: string; readonly settings: string }[] = [
  { what: "as Node resolves them", settings: "node" },
  { what: "as a bundler resolves them", settings: "bundler" },
  { what: "without the types of a browser", settings: "without-browser" },
];

/**
 * What a compiler has to say about the consumer, declarations of the packages included; nothing when all is well.
 *
 * @param neighbour URL of a module beside which the compiler is installed.
 */
export function complaintsOf(neighbour: string, settings: string): string {
  const compiler = join(dirname(createRequire(neighbour).resolve("typescript/package.json")), "bin", "tsc");
  const project = join(import.meta.dirname, "..", "settings", `${settings}.json`);
  const { stdout, stderr, error } = spawnSync(process.execPath, [compiler, "-p", project], { encoding: "utf8" });
  return error ? String(error) : stdout + stderr;
}
