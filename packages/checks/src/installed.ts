import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

interface Manifest {
  readonly files?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Folders of packages, with all that they depend on: what installing them brings. */
export function installedFolders(names: readonly string[], from: string): readonly string[] {
  const found = new Set<string>();
  const open = names.map((name) => folderOf(name, from));
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    if (found.has(folder)) continue;
    found.add(folder);
    const inside = folder;
    open.push(...Object.keys(manifestOf(folder).dependencies ?? {}).map((name) => folderOf(name, inside)));
  }
  return [...found].toSorted();
}

/** Looked for as Node does, as not every package exports its manifest; some have the name of a part of Node. */
function folderOf(name: string, from: string): string {
  const paths = createRequire(join(from, "package.json")).resolve.paths(`${name}/package.json`) ?? [];
  for (const path of paths) {
    try {
      return dirname(realpathSync(join(path, name, "package.json")));
    } catch {
      continue;
    }
  }
  throw new Error(`${name} is not installed; run the install of the repository.`);
}

function manifestOf(folder: string): Manifest {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return manifest;
}

/** Files of an installed package are what was published; of one of ours, what its manifest lets through. */
export function publishedFiles(folder: string): readonly string[] {
  const { files = [] } = manifestOf(folder);
  const isOurs = !folder.includes("node_modules");
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const inside = path.slice(folder.length + 1);
      if (inside.startsWith("node_modules")) return false;
      if (!isOurs) return true;
      const isListed = files.some((one) => inside === one || inside.startsWith(`${one}/`));
      return (
        !/\.(?:test|fixtures)\.ts$/.test(inside) && (isListed || /^(?:package\.json|README\.md|LICENSE)$/.test(inside))
      );
    });
}
