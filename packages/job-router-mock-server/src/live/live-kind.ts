import type { Command, Job, State as RouterState, Worker } from "@trunkline/job-router-engine";
import type { RouterJob, RouterWorker } from "@trunkline/job-router-models/server";
import type { Instant } from "@trunkline/mock-kit";
import type { Choices } from "../choices.ts";
import type { Finding } from "../refusals.ts";
import type { StrictValidator } from "../strict-validator.ts";

/** Resources that the router changes too: as it knows them, and as they are answered. */
export interface LiveResources {
  readonly jobs: { readonly row: Job; readonly wire: RouterJob };
  readonly workers: { readonly row: Worker; readonly wire: RouterWorker };
}

/** Name of a collection whose resources live in the router. */
export type Live = keyof LiveResources;

/** What the mock must know about jobs or workers to create, change, list and show them. */
export interface LiveKind<L extends Live> {
  readonly name: L;
  /** As in error messages: `Job`. */
  readonly title: string;
  /** Checks the resource after a patch. */
  readonly validator: StrictValidator<LiveResources[L]["wire"]>;
  find(router: RouterState, id: string): LiveResources[L]["row"] | undefined;
  rows(router: RouterState): readonly LiveResources[L]["row"][];
  show(row: LiveResources[L]["row"]): LiveResources[L]["wire"];
  /** Why the service would not take the resource, as far as the resource alone tells. */
  limits(resource: LiveResources[L]["wire"], choices: Choices): readonly Finding[];
  /** The command that stores the resource. */
  upsert(resource: LiveResources[L]["wire"], now: Instant): Command;
}
