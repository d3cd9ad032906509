import { strict, type Validator } from "@trunkline/validator-kit";
import {
  classificationPolicyCreateOrUpdateValidator,
  distributionPolicyCreateOrUpdateValidator,
  exceptionPolicyCreateOrUpdateValidator,
  routerJobCreateOrUpdateValidator,
  routerQueueCreateOrUpdateValidator,
  routerWorkerCreateOrUpdateValidator,
} from "@trunkline/job-router-validators";
import type {
  ClassificationPolicyCreateOrUpdate,
  DistributionPolicyCreateOrUpdate,
  ExceptionPolicyCreateOrUpdate,
  RouterJobCreateOrUpdate,
  RouterQueueCreateOrUpdate,
  RouterWorkerCreateOrUpdate,
} from "@trunkline/job-router-models";
import { describeViolations, isRefusal, plantAt } from "@trunkline/mock-kit";
import type { Host } from "./host.ts";
import { jobKind } from "./live/job.ts";
import { upsertLive } from "./live/upsert-live.ts";
import { workerKind } from "./live/worker.ts";
import { classificationPolicyKind } from "./resources/classification-policy.ts";
import { distributionPolicyKind } from "./resources/distribution-policy.ts";
import { exceptionPolicyKind } from "./resources/exception-policy.ts";
import type { ResourceKind } from "./resources/resource-kind.ts";
import { routerQueueKind } from "./resources/router-queue.ts";
import type { Kind, Tables } from "./state.ts";
import { type UpsertContext, upsertResource } from "./upsert-resource.ts";

/** Resources that a mock begins with, by id, each as a PATCH would send it. They may name each other in any order. */
export interface Seed {
  readonly classificationPolicies?: Readonly<Record<string, ClassificationPolicyCreateOrUpdate>>;
  readonly distributionPolicies?: Readonly<Record<string, DistributionPolicyCreateOrUpdate>>;
  readonly exceptionPolicies?: Readonly<Record<string, ExceptionPolicyCreateOrUpdate>>;
  readonly queues?: Readonly<Record<string, RouterQueueCreateOrUpdate>>;
  readonly workers?: Readonly<Record<string, RouterWorkerCreateOrUpdate>>;
  readonly jobs?: Readonly<Record<string, RouterJobCreateOrUpdate>>;
}

/**
 * Puts resources into the state, beside those that are there. Throws a `RangeError` that names the mistake when the
 * contract or the service would not take one; the state is then half filled, and the caller puts it back.
 */
export function plantSeed(host: Host, seed: Seed, context: UpsertContext): void {
  const plot = { host: { ...host, choices: { ...host.choices, checkReferences: false } }, context };
  plant(plot, distributionPolicyKind, seed.distributionPolicies, distributionPolicyCreateOrUpdateValidator);
  plant(plot, classificationPolicyKind, seed.classificationPolicies, classificationPolicyCreateOrUpdateValidator);
  plant(plot, exceptionPolicyKind, seed.exceptionPolicies, exceptionPolicyCreateOrUpdateValidator);
  plant(plot, routerQueueKind, seed.queues, routerQueueCreateOrUpdateValidator);
  if (host.choices.checkReferences) {
    checkReferences(host, classificationPolicyKind);
    checkReferences(host, exceptionPolicyKind);
    checkReferences(host, routerQueueKind);
  }
  plantLive(host, seed);
}

/** Tells a new router of the policies and queues that are stored, and puts the seed's workers and jobs into it. */
export function replant(host: Host, seed: Seed): void {
  reroute(host, distributionPolicyKind);
  reroute(host, classificationPolicyKind);
  reroute(host, exceptionPolicyKind);
  reroute(host, routerQueueKind);
  plantLive(host, seed);
}

function reroute<K extends Kind>(host: Host, kind: ResourceKind<K>): void {
  const table: Tables[K] = host.tables[kind.name];
  for (const { value } of table.rows()) host.dispatch({ type: "putResource", resource: kind.routed(value) });
}

/** The part of a seed that lives in the router. */
function plantLive(host: Host, { workers = {}, jobs = {} }: Pick<Seed, "workers" | "jobs">): void {
  for (const [id, patch] of Object.entries(workers)) {
    plantAt(["workers", id], () => {
      const body = checked(workerKind.title, id, patch, routerWorkerCreateOrUpdateValidator);
      accepted(workerKind.title, id, upsertLive(host, workerKind, { id, body }));
    });
  }
  for (const [id, patch] of Object.entries(jobs)) {
    plantAt(["jobs", id], () => {
      const body = checked(jobKind.title, id, patch, routerJobCreateOrUpdateValidator);
      accepted(jobKind.title, id, upsertLive(host, jobKind, { id, body }));
    });
  }
}

interface Plot {
  readonly host: Host;
  readonly context: UpsertContext;
}

function plant<K extends Kind, Patch extends object>(
  { host, context }: Plot,
  kind: ResourceKind<K>,
  patches: Readonly<Record<string, Patch>> = {},
  validator: Validator<Patch>,
): void {
  for (const [id, patch] of Object.entries(patches)) {
    plantAt([kind.name, id], () => {
      const body = checked(kind.title, id, patch, validator);
      accepted(kind.title, id, upsertResource(host, kind, { id, body }, context));
    });
  }
}

function checked<Patch>(title: string, id: string, patch: Patch, validator: Validator<Patch>): Patch {
  const validation = validator.validate(patch, strict);
  return validation.kind === "valid" ? validation.value : fail(title, id, describeViolations(validation.violations));
}

function accepted(title: string, id: string, answer: object): void {
  if (isRefusal(answer)) fail(title, id, JSON.stringify(answer.extra?.["details"] ?? answer.message));
}

function checkReferences<K extends Kind>(host: Host, kind: ResourceKind<K>): void {
  for (const { value } of host.tables[kind.name].rows()) {
    const [finding] = kind.missing(value, host.tables);
    if (finding !== undefined) plantAt([kind.name, value.id], () => fail(kind.title, value.id, finding.message));
  }
}

function fail(title: string, id: string, why: string): never {
  throw new RangeError(`Seed: ${title} ${id} is refused: ${why}`);
}
