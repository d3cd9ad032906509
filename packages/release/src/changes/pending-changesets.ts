import { existsSync } from "node:fs";
import { join } from "node:path";
import { readChangesets } from "@changesets/read";
import type { Bump } from "@trunkline/spec-diff";
import { apiRooms, type ApiRoom } from "./api-room.ts";
import { greatest } from "./contract-changes.ts";

/** A changeset that waits for the next release. */
export interface Changeset {
  readonly id: string;
  readonly summary: string;
  readonly releases: readonly { readonly name: string; readonly type: Bump }[];
}

/** The changesets that wait. */
export async function pendingChangesets(root: string): Promise<readonly Changeset[]> {
  return existsSync(join(root, ".changeset")) ? readChangesets(root) : [];
}

/** Those that name a package of an API. */
export function changesetsFor(room: ApiRoom, changesets: readonly Changeset[]): readonly Changeset[] {
  const names = new Set(room.packages.map(({ name }) => name));
  return changesets.filter(({ releases }) => releases.some(({ name, type }) => names.has(name) && type !== "none"));
}

/** The version step that waiting changesets give to an API, whose packages are released together. */
export function announcedBump(room: ApiRoom, changesets: readonly Changeset[]): Bump {
  const names = new Set(room.packages.map(({ name }) => name));
  const steps = changesets.flatMap(({ releases }) => releases.filter(({ name }) => names.has(name)));
  return greatest(steps.map(({ type }) => type));
}

/** The APIs that the next release contains. */
export async function announcedRooms(root: string): Promise<readonly ApiRoom[]> {
  const waiting = await pendingChangesets(root);
  return apiRooms(root).filter((room) => changesetsFor(room, waiting).length > 0);
}
