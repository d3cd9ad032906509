import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readSpec, SpecProblem, type Spec } from "@trunkline/spec-diff";
import type { ApiRoom } from "./api-room.ts";

/** The documents of one contract by version, in the order of the versions. */
export type SpecFiles = ReadonlyMap<string, Spec>;

const pattern = /^openapi\.(.+)\.json$/u;

/** The contract as it is now. */
export function currentSpecs({ folder }: ApiRoom): SpecFiles {
  return readSpecs(join(folder, "gen"));
}

/** The contract as it was released last; undefined before the first release. */
export function releasedSpecs({ folder }: ApiRoom): SpecFiles | undefined {
  const released = readSpecs(join(folder, "released"));
  return released.size === 0 ? undefined : released;
}

/** Keeps the contracts of some APIs as they are now, for the next comparison. To be called when they are released. */
export function keepReleasedSpecs(rooms: readonly ApiRoom[]): void {
  for (const { folder } of rooms) {
    const released = join(folder, "released");
    mkdirSync(released, { recursive: true });
    for (const file of specFileNames(released)) rmSync(join(released, file));
    for (const file of specFileNames(join(folder, "gen"))) cpSync(join(folder, "gen", file), join(released, file));
  }
}

function readSpecs(folder: string): SpecFiles {
  return new Map(
    specFileNames(folder).map((file) => [pattern.exec(file)?.[1] ?? file, readSpecFile(join(folder, file))]),
  );
}

function specFileNames(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => pattern.test(file))
    .toSorted();
}

function readSpecFile(file: string): Spec {
  try {
    return readSpec(readFileSync(file, "utf8"));
  } catch (problem) {
    if (problem instanceof SpecProblem) throw new SpecProblem(`${file} cannot be compared: ${problem.message}.`);
    throw problem;
  }
}
