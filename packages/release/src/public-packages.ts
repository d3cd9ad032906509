import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What the release needs to know of a manifest. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node?: string };
}

/** A package that goes to the registry. */
export interface PublicPackage {
  readonly name: string;
  readonly version: string;
  /** Absolute. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Every package of the workspace that is not private, each after those it depends on. */
export function publicPackages(root: string): readonly PublicPackage[] {
  const found = ["packages", "apps"].flatMap((room) =>
    readdirSync(join(root, room))
      .map((name) => join(root, room, name))
      .filter((folder) => existsSync(join(folder, "package.json")))
      .map((folder) => ({ folder, manifest: readManifest(folder) }))
      .filter(({ manifest }) => manifest.private !== true)
      .map(({ folder, manifest }) => ({ name: manifest.name, version: manifest.version, folder, manifest })),
  );
  return inOrderOfDependencies(found);
}

function readManifest(folder: string): Manifest {
  // The manifests check has the last word on their form.
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** Those without dependencies among them first; otherwise as they came. Cycles are the `cycles` check's to find. */
function inOrderOfDependencies(packages: readonly PublicPackage[]): readonly PublicPackage[] {
  const ordered = new Set<PublicPackage>();
  const visit = (one: PublicPackage, path: readonly PublicPackage[]): void => {
    if (ordered.has(one) || path.includes(one)) return;
    for (const name of Object.keys(one.manifest.dependencies ?? {})) {
      const dependency = packages.find((other) => other.name === name);
      if (dependency) visit(dependency, [...path, one]);
    }
    ordered.add(one);
  };
  for (const one of packages) visit(one, []);
  return [...ordered];
}
