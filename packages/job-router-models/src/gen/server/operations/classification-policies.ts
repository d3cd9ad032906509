// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type {
  ClassificationPolicy,
  ClassificationPolicyCreateOrUpdate,
  PagedClassificationPolicy,
} from "../classification-policies.ts";
import type { ErrorResponse } from "../../shared.ts";

/** `ListClassificationPoliciesSuccess` as a server knows it. */
export interface ListClassificationPoliciesSuccess {
  status: 200;
  body: PagedClassificationPolicy;
}

/** `ListClassificationPoliciesResponse` as a server knows it. */
export type ListClassificationPoliciesResponse =
  | ListClassificationPoliciesSuccess
  | { status: number; headers?: { "x-ms-error-code"?: string }; body: ErrorResponse };

/** `GetClassificationPolicySuccess` as a server knows it. */
export interface GetClassificationPolicySuccess {
  status: 200;
  headers: { etag: string; "last-modified": string };
  body: ClassificationPolicy;
}

/** `GetClassificationPolicyResponse` as a server knows it. */
export type GetClassificationPolicyResponse =
  | GetClassificationPolicySuccess
  | { status: number; headers?: { "x-ms-error-code"?: string }; body: ErrorResponse };

/** `UpsertClassificationPolicyRequest` as a server knows it. */
export interface UpsertClassificationPolicyRequest {
  path: { classificationPolicyId: string };
  query?: { "api-version"?: string };
  headers?: { "if-match"?: string; "if-unmodified-since"?: string };
  body: ClassificationPolicyCreateOrUpdate;
}

/** `UpsertClassificationPolicySuccess` as a server knows it. */
export interface UpsertClassificationPolicySuccess {
  status: 200 | 201;
  headers: { etag: string; "last-modified": string };
  body: ClassificationPolicy;
}

/** `UpsertClassificationPolicyResponse` as a server knows it. */
export type UpsertClassificationPolicyResponse =
  | UpsertClassificationPolicySuccess
  | { status: number; headers?: { "x-ms-error-code"?: string }; body: ErrorResponse };
