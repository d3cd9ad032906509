// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type { ExceptionPolicy, ExceptionPolicyCreateOrUpdate, PagedExceptionPolicy } from "../exception-policies.ts";
import type { ErrorResponseAnswer } from "../../shared.ts";

/** As a server knows it. */
export interface ListExceptionPoliciesSuccess {
  status: 200;
  body: PagedExceptionPolicy;
}

/** As a server knows it. */
export type ListExceptionPoliciesResponse = ListExceptionPoliciesSuccess | ErrorResponseAnswer;

/** As a server knows it. */
export interface GetExceptionPolicySuccess {
  status: 200;
  headers: { etag: string; "last-modified": string };
  body: ExceptionPolicy;
}

/** As a server knows it. */
export type GetExceptionPolicyResponse = GetExceptionPolicySuccess | ErrorResponseAnswer;

/** As a server knows it. */
export interface UpsertExceptionPolicyRequest {
  path: { exceptionPolicyId: string };
  query?: { "api-version"?: string };
  headers?: { "if-match"?: string; "if-unmodified-since"?: string };
  body: ExceptionPolicyCreateOrUpdate;
}

/** As a server knows it. */
export interface UpsertExceptionPolicySuccess {
  status: 200 | 201;
  headers: { etag: string; "last-modified": string };
  body: ExceptionPolicy;
}

/** As a server knows it. */
export type UpsertExceptionPolicyResponse = UpsertExceptionPolicySuccess | ErrorResponseAnswer;
