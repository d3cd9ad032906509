// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type {
  ClassificationPolicy,
  ClassificationPolicyCreateOrUpdate,
  PagedClassificationPolicy,
} from "../classification-policies.ts";
import type { ErrorResponseAnswer } from "../../shared.ts";

/** As a server knows it. */
export interface ListClassificationPoliciesSuccess {
  status: 200;
  body: PagedClassificationPolicy;
}

/** As a server knows it. */
export type ListClassificationPoliciesResponse = ListClassificationPoliciesSuccess | ErrorResponseAnswer;

/** As a server knows it. */
export interface GetClassificationPolicySuccess {
  status: 200;
  headers: { etag: string; "last-modified": string };
  body: ClassificationPolicy;
}

/** As a server knows it. */
export type GetClassificationPolicyResponse = GetClassificationPolicySuccess | ErrorResponseAnswer;

/** As a server knows it. */
export interface UpsertClassificationPolicyRequest {
  path: { classificationPolicyId: string };
  query?: { "api-version"?: string };
  headers?: { "if-match"?: string; "if-unmodified-since"?: string };
  body: ClassificationPolicyCreateOrUpdate;
}

/** As a server knows it. */
export interface UpsertClassificationPolicySuccess {
  status: 200 | 201;
  headers: { etag: string; "last-modified": string };
  body: ClassificationPolicy;
}

/** As a server knows it. */
export type UpsertClassificationPolicyResponse = UpsertClassificationPolicySuccess | ErrorResponseAnswer;
