import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Level } from "@trunkline/spec-diff";
import { publicPackages } from "../public-packages.ts";

/** A published package that is made from a contract. */
export interface ApiPackage {
  readonly name: string;
  readonly version: string;
  /** The consumers that a change of the contract reaches through this package. */
  readonly levels: readonly Level[];
}

/** A contract and the packages made from it. They are a fixed group: all are released together, with one version. */
export interface ApiRoom {
  /** `job-router` */
  readonly api: string;
  /** Absolute: `specs/job-router`. */
  readonly folder: string;
  readonly packages: readonly ApiPackage[];
}

/**
 * Whom each kind of package serves. Models and the engine are compiled against; what they accept at run time is not theirs.
 * Validators, clients and mocks are compiled against too, and besides speak, or judge, what is on the wire.
 */
const served: Readonly<Record<string, readonly Level[]>> = {
  models: ["source"],
  engine: ["source"],
  validators: ["wire", "source"],
  client: ["wire", "source"],
  "mock-server": ["wire", "source"],
};

/** Every contract of a checkout with its packages, by the names of the folders. */
export function apiRooms(root: string): readonly ApiRoom[] {
  const specs = join(root, "specs");
  const published = publicPackages(root);
  return folders(specs)
    .filter((api) => existsSync(join(specs, api, "gen")) || existsSync(join(specs, api, "released")))
    .map((api) => ({
      api,
      folder: join(specs, api),
      packages: Object.entries(served).flatMap(([kind, levels]) =>
        published
          .filter(({ folder }) => folder === join(root, "packages", `${api}-${kind}`))
          .map(({ name, version }) => ({ name, version, levels })),
      ),
    }));
}

function folders(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}
