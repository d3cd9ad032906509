import { posix } from "node:path";
import type { Json } from "./json.ts";

/** Where a module or a declaration names another one; a name in a comment does no harm. */
const neighbour = /["'](\.{1,2}\/[^"'\n]+)\.[jt]s["']/g;

/**
 * The modules and declarations that a program can come to from the entries of a package, by their paths in it. Modules
 * that hold nothing but types, and declarations of what stays inside, are not among them.
 *
 * @param read The text of a file; nothing where there is none.
 */
export function reachedFiles(
  manifest: { readonly exports?: Json; readonly imports?: Json; readonly bin?: Json },
  read: (path: string) => string | undefined,
): ReadonlySet<string> {
  const open = [manifest.exports, manifest.bin, manifest.imports].flatMap((part = null) => targetsIn(part));
  const reached = new Set<string>();
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const text = reached.has(path) ? undefined : read(path);
    if (text === undefined) continue;
    reached.add(path);
    const extension = path.endsWith(".d.ts") ? ".d.ts" : ".js";
    for (const [, name = ""] of text.matchAll(neighbour)) {
      open.push(posix.join(posix.dirname(path), `${name}${extension}`));
    }
  }
  return reached;
}

/** The declarations that others name: the entries of a package. */
export function declarationTargets({ exports = null }: { readonly exports?: Json }): readonly string[] {
  return [...new Set(targetsIn(exports))].filter((path) => path.endsWith(".d.ts")).sort();
}

/** The files in `dist` that a part of a manifest names. */
function targetsIn(value: Json): readonly string[] {
  if (typeof value === "string") return /^(?:\.\/)?dist\//.test(value) ? [posix.normalize(value)] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(targetsIn) : [];
}
