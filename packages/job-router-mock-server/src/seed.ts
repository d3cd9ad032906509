import type { Validator } from "@trunkline/api-kit/validation";
import {
  classificationPolicyCreateOrUpdateValidator,
  distributionPolicyCreateOrUpdateValidator,
  exceptionPolicyCreateOrUpdateValidator,
  routerQueueCreateOrUpdateValidator,
  routerWorkerCreateOrUpdateValidator,
} from "@trunkline/job-router-validators";
import type {
  ClassificationPolicyCreateOrUpdate,
  DistributionPolicyCreateOrUpdate,
  ExceptionPolicyCreateOrUpdate,
  RouterQueueCreateOrUpdate,
  RouterWorkerCreateOrUpdate,
} from "@trunkline/job-router-models";
import { describeViolations, isRefusal } from "@trunkline/mock-kit";
import type { Host } from "./host.ts";
import { classificationPolicyKind } from "./resources/classification-policy.ts";
import { distributionPolicyKind } from "./resources/distribution-policy.ts";
import { exceptionPolicyKind } from "./resources/exception-policy.ts";
import type { ResourceKind } from "./resources/resource-kind.ts";
import { routerQueueKind } from "./resources/router-queue.ts";
import { routerWorkerKind } from "./resources/router-worker.ts";
import type { Kind } from "./state.ts";
import { type UpsertContext, upsertResource } from "./upsert-resource.ts";

/** Resources that a mock begins with, by id, each as a PATCH would send it. They may name each other in any order. */
export interface Seed {
  readonly classificationPolicies?: Readonly<Record<string, ClassificationPolicyCreateOrUpdate>>;
  readonly distributionPolicies?: Readonly<Record<string, DistributionPolicyCreateOrUpdate>>;
  readonly exceptionPolicies?: Readonly<Record<string, ExceptionPolicyCreateOrUpdate>>;
  readonly queues?: Readonly<Record<string, RouterQueueCreateOrUpdate>>;
  readonly workers?: Readonly<Record<string, RouterWorkerCreateOrUpdate>>;
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
  plant(plot, routerWorkerKind, seed.workers, routerWorkerCreateOrUpdateValidator);
  if (!host.choices.checkReferences) return;
  checkReferences(host, classificationPolicyKind);
  checkReferences(host, exceptionPolicyKind);
  checkReferences(host, routerQueueKind);
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
    const validation = validator.validate(patch, { unknownMembers: "reject" });
    if (validation.kind === "invalid") fail(kind, id, describeViolations(validation.violations));
    else {
      const answer = upsertResource(host, kind, { id, body: validation.value }, context);
      if (isRefusal(answer)) fail(kind, id, JSON.stringify(answer.extra?.["details"] ?? answer.message));
    }
  }
}

function checkReferences<K extends Kind>(host: Host, kind: ResourceKind<K>): void {
  for (const { value } of host.tables[kind.name].rows()) {
    const [finding] = kind.missing(value, host);
    if (finding !== undefined) fail(kind, value.id, finding.message);
  }
}

function fail<K extends Kind>(kind: ResourceKind<K>, id: string, why: string): never {
  throw new RangeError(`Seed: ${kind.title} ${id} is refused: ${why}`);
}
