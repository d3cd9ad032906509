// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type {
  DistributionPolicy,
  DistributionPolicyCreateOrUpdate,
  PagedDistributionPolicy,
} from "../distribution-policies.ts";
import type { ErrorResponseAnswer } from "../../shared.ts";

/** As a server knows it. */
export interface ListDistributionPoliciesSuccess {
  status: 200;
  body: PagedDistributionPolicy;
}

/** As a server knows it. */
export type ListDistributionPoliciesResponse = ListDistributionPoliciesSuccess | ErrorResponseAnswer;

/** As a server knows it. */
export interface GetDistributionPolicySuccess {
  status: 200;
  headers: { etag: string; "last-modified": string };
  body: DistributionPolicy;
}

/** As a server knows it. */
export type GetDistributionPolicyResponse = GetDistributionPolicySuccess | ErrorResponseAnswer;

/** As a server knows it. */
export interface UpsertDistributionPolicyRequest {
  path: { distributionPolicyId: string };
  query?: { "api-version"?: string };
  headers?: { "if-match"?: string; "if-unmodified-since"?: string };
  body: DistributionPolicyCreateOrUpdate;
}

/** As a server knows it. */
export interface UpsertDistributionPolicySuccess {
  status: 200 | 201;
  headers: { etag: string; "last-modified": string };
  body: DistributionPolicy;
}

/** As a server knows it. */
export type UpsertDistributionPolicyResponse = UpsertDistributionPolicySuccess | ErrorResponseAnswer;
