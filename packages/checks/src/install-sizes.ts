import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "./finding.ts";
import { installedFolders, publishedFiles } from "./installed.ts";
import { entriesOf, objectOf, parseObject, type JsonObject } from "./json.ts";
import type { Repository } from "./repository.ts";

const sizesFile = "packages/checks/install-sizes.json";

/** What installing a package brings, sources and maps included: packages, and KiB on disk, rounded up. */
interface Install {
  readonly packages: number;
  readonly kib: number;
}

/** Packages whose installation has grown since it was last written down. They must be built. */
export function findGrownInstalls(repository: Repository): readonly Finding[] {
  return entriesOf(parseObject(repository.read(sizesFile))).flatMap(([name, limits]) => {
    const { packages = 0, kib = 0 } = objectOf(limits);
    const now = measure(repository, name);
    if (now.packages <= Number(packages) && now.kib <= Number(kib)) return [];
    return {
      file: sizesFile,
      what: `${name} installs ${now.packages} packages of ${now.kib} KiB, up from ${Number(packages)} of ${Number(kib)}`,
      fix: "Make it smaller. If it is worth it: node packages/checks/src/bin.ts installs --update",
    };
  });
}

/** Writes the sizes down: from now on they are the limits. */
export function updateInstallSizes(repository: Repository): void {
  const names = entriesOf(parseObject(repository.read(sizesFile))).map(([name]) => name);
  const sizes: JsonObject = Object.fromEntries(names.map((name) => [name, { ...measure(repository, name) }]));
  writeFileSync(join(repository.root, sizesFile), `${JSON.stringify(sizes, undefined, 2)}\n`);
}

function measure({ root, packages }: Repository, name: string): Install {
  const one = packages.find((candidate) => candidate.name === name);
  if (!one) throw new Error(`${sizesFile} names ${name}, which is no package here`);
  const folder = join(root, one.folder);
  const dependencies = Object.keys(objectOf(one.manifest.dependencies));
  const folders = [...new Set([folder, ...installedFolders(dependencies, folder)])];
  const bytes = folders.flatMap(publishedFiles).reduce((sum, file) => sum + statSync(file).size, 0);
  return { packages: folders.length, kib: Math.ceil(bytes / 1024) };
}
