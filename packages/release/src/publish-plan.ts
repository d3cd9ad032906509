import { readFileSync } from "node:fs";

/** Where Changesets leaves the plan beside the tarballs. */
export const planFile = "publish-plan.json";

/** A package that is to be published. */
export interface PlannedRelease {
  readonly kind: "publish";
  readonly name: string;
  readonly version: string;
  /** The tag under which it is found, `latest` for a release. */
  readonly tag: string;
  /** From the folder of the plan; there once it is packed. */
  readonly tarball?: { readonly path: string; readonly integrity: string };
}

/** What is to be published, in groups: each needs only what stands in groups before it. Changesets writes and reads it. */
export interface PublishPlan {
  readonly version: 1;
  readonly plan: readonly (readonly (PlannedRelease | { readonly kind: "tag-only" })[])[];
}

/** Reads a plan that Changesets wrote. Throws when it is of a version that we do not know. */
export function readPlan(file: string): PublishPlan {
  // Changesets marks this file as experimental; the version says whether it is still the same.
  const read = JSON.parse(readFileSync(file, "utf8")) as { readonly version: unknown };
  if (read.version !== 1)
    throw new Error(`Changesets writes plans of version ${String(read.version)} now; 1 was expected.`);
  // Version 1 has this form.
  return read as PublishPlan;
}

/** The packages of a plan, in the order in which they are published. */
export function releasesOf({ plan }: PublishPlan): readonly PlannedRelease[] {
  return plan.flat().filter((entry) => entry.kind === "publish");
}
