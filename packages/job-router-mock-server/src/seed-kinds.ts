import type { Validator } from "@trunkline/validator-kit";
import {
  classificationPolicyCreateOrUpdateValidator,
  distributionPolicyCreateOrUpdateValidator,
  exceptionPolicyCreateOrUpdateValidator,
  routerJobCreateOrUpdateValidator,
  routerQueueCreateOrUpdateValidator,
  routerWorkerCreateOrUpdateValidator,
} from "@trunkline/job-router-validators";
import type { Seed } from "./seed.ts";

/** What a seed file may hold for this mock, for `readSeed` of the mock kit: each row is checked as a PATCH of it. */
export const seedKinds: {
  readonly [Kind in keyof Seed]-?: { readonly byId: Validator<NonNullable<Seed[Kind]>[string]> };
} = {
  classificationPolicies: { byId: classificationPolicyCreateOrUpdateValidator },
  distributionPolicies: { byId: distributionPolicyCreateOrUpdateValidator },
  exceptionPolicies: { byId: exceptionPolicyCreateOrUpdateValidator },
  queues: { byId: routerQueueCreateOrUpdateValidator },
  workers: { byId: routerWorkerCreateOrUpdateValidator },
  jobs: { byId: routerJobCreateOrUpdateValidator },
};
