// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type { ExceptionPolicy, ExceptionPolicyCreateOrUpdate, PagedExceptionPolicy } from "../exception-policies.ts";
import type { ErrorResponseAnswer } from "../shared.ts";

/**
 * Lists all exception policies. What `listExceptionPolicies` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/list-exception-policies}
 */
export interface ListExceptionPoliciesRequest {
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
    /** At most this many rows on a page. The service may send fewer; its default is stated nowhere. Whole number. */
    maxpagesize?: number;
  };
}

/** What `listExceptionPolicies` answers when all is well. */
export interface ListExceptionPoliciesSuccess {
  status: 200;
  body: PagedExceptionPolicy;
}

/** Every answer that the contract knows of `listExceptionPolicies`. */
export type ListExceptionPoliciesResponse = ListExceptionPoliciesSuccess | ErrorResponseAnswer;

/**
 * Gets one exception policy. What `getExceptionPolicy` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-exception-policy}
 */
export interface GetExceptionPolicyRequest {
  path: {
    /** Id of the exception policy. */
    exceptionPolicyId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
}

/** What `getExceptionPolicy` answers when all is well. */
export interface GetExceptionPolicySuccess {
  status: 200;
  headers: {
    etag: string;
    /** HTTP date, in GMT and whole seconds. */
    "last-modified": string;
  };
  body: ExceptionPolicy;
}

/** Every answer that the contract knows of `getExceptionPolicy`. */
export type GetExceptionPolicyResponse = GetExceptionPolicySuccess | ErrorResponseAnswer;

/**
 * Creates an exception policy, or merges the given members into the stored one. What `upsertExceptionPolicy` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/upsert-exception-policy}
 */
export interface UpsertExceptionPolicyRequest {
  path: {
    /** Id of the exception policy, chosen by the caller. */
    exceptionPolicyId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
  headers?: {
    /** Go ahead only if the stored resource has this entity tag. Quoted, as it came in `ETag`. */
    "if-match"?: string;
    /**
     * Go ahead only if the stored resource was not changed after this time. Whole seconds. HTTP date, in GMT and whole
     * seconds.
     */
    "if-unmodified-since"?: string;
  };
  body: ExceptionPolicyCreateOrUpdate;
}

/** What `upsertExceptionPolicy` answers when all is well. */
export interface UpsertExceptionPolicySuccess {
  status: 200 | 201;
  headers: {
    etag: string;
    /** HTTP date, in GMT and whole seconds. */
    "last-modified": string;
  };
  body: ExceptionPolicy;
}

/** Every answer that the contract knows of `upsertExceptionPolicy`. */
export type UpsertExceptionPolicyResponse = UpsertExceptionPolicySuccess | ErrorResponseAnswer;

/**
 * Deletes an exception policy. Refused while a queue uses it. What `deleteExceptionPolicy` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/delete-exception-policy}
 */
export interface DeleteExceptionPolicyRequest {
  path: {
    /** Id of the exception policy. */
    exceptionPolicyId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
}

/** What `deleteExceptionPolicy` answers when all is well. */
export interface DeleteExceptionPolicySuccess {
  status: 204;
  body?: never;
}

/** Every answer that the contract knows of `deleteExceptionPolicy`. */
export type DeleteExceptionPolicyResponse = DeleteExceptionPolicySuccess | ErrorResponseAnswer;
