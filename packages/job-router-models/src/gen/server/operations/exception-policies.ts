// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type { ExceptionPolicy, ExceptionPolicyCreateOrUpdate, PagedExceptionPolicy } from "../exception-policies.ts";
import type { ErrorResponse } from "../../shared.ts";

/** `ListExceptionPoliciesSuccess` as a server knows it. */
export interface ListExceptionPoliciesSuccess {
  status: 200;
  body: PagedExceptionPolicy;
}

/** `ListExceptionPoliciesResponse` as a server knows it. */
export type ListExceptionPoliciesResponse =
  | ListExceptionPoliciesSuccess
  | { status: number; headers?: { "x-ms-error-code"?: string }; body: ErrorResponse };

/** `GetExceptionPolicySuccess` as a server knows it. */
export interface GetExceptionPolicySuccess {
  status: 200;
  headers: { etag: string; "last-modified": string };
  body: ExceptionPolicy;
}

/** `GetExceptionPolicyResponse` as a server knows it. */
export type GetExceptionPolicyResponse =
  | GetExceptionPolicySuccess
  | { status: number; headers?: { "x-ms-error-code"?: string }; body: ErrorResponse };

/** `UpsertExceptionPolicyRequest` as a server knows it. */
export interface UpsertExceptionPolicyRequest {
  path: { exceptionPolicyId: string };
  query?: { "api-version"?: string };
  headers?: { "if-match"?: string; "if-unmodified-since"?: string };
  body: ExceptionPolicyCreateOrUpdate;
}

/** `UpsertExceptionPolicySuccess` as a server knows it. */
export interface UpsertExceptionPolicySuccess {
  status: 200 | 201;
  headers: { etag: string; "last-modified": string };
  body: ExceptionPolicy;
}

/** `UpsertExceptionPolicyResponse` as a server knows it. */
export type UpsertExceptionPolicyResponse =
  | UpsertExceptionPolicySuccess
  | { status: number; headers?: { "x-ms-error-code"?: string }; body: ErrorResponse };
