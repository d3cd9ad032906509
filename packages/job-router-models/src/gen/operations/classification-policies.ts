// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type {
  ClassificationPolicy,
  ClassificationPolicyCreateOrUpdate,
  PagedClassificationPolicy,
} from "../classification-policies.ts";
import type { ErrorResponseAnswer } from "../shared.ts";

/**
 * Lists all classification policies. What `listClassificationPolicies` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/list-classification-policies}
 */
export interface ListClassificationPoliciesRequest {
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
    /** At most this many rows on a page. The service may send fewer; its default is stated nowhere. Whole number. */
    maxpagesize?: number;
  };
}

/** What `listClassificationPolicies` answers when all is well. */
export interface ListClassificationPoliciesSuccess {
  status: 200;
  body: PagedClassificationPolicy;
}

/** Every answer that the contract knows of `listClassificationPolicies`. */
export type ListClassificationPoliciesResponse = ListClassificationPoliciesSuccess | ErrorResponseAnswer;

/**
 * Gets one classification policy. What `getClassificationPolicy` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 */
export interface GetClassificationPolicyRequest {
  path: {
    /** Id of the classification policy. */
    classificationPolicyId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
}

/** What `getClassificationPolicy` answers when all is well. */
export interface GetClassificationPolicySuccess {
  status: 200;
  headers: {
    etag: string;
    /** HTTP date, in GMT and whole seconds. */
    "last-modified": string;
  };
  body: ClassificationPolicy;
}

/** Every answer that the contract knows of `getClassificationPolicy`. */
export type GetClassificationPolicyResponse = GetClassificationPolicySuccess | ErrorResponseAnswer;

/**
 * Creates a classification policy, or merges the given members into the stored one. What `upsertClassificationPolicy`
 * takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/upsert-classification-policy}
 */
export interface UpsertClassificationPolicyRequest {
  path: {
    /** Id of the classification policy, chosen by the caller. */
    classificationPolicyId: string;
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
  body: ClassificationPolicyCreateOrUpdate;
}

/** What `upsertClassificationPolicy` answers when all is well. */
export interface UpsertClassificationPolicySuccess {
  status: 200 | 201;
  headers: {
    etag: string;
    /** HTTP date, in GMT and whole seconds. */
    "last-modified": string;
  };
  body: ClassificationPolicy;
}

/** Every answer that the contract knows of `upsertClassificationPolicy`. */
export type UpsertClassificationPolicyResponse = UpsertClassificationPolicySuccess | ErrorResponseAnswer;

/**
 * Deletes a classification policy. Refused while an active job uses it. What `deleteClassificationPolicy` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/delete-classification-policy}
 */
export interface DeleteClassificationPolicyRequest {
  path: {
    /** Id of the classification policy. */
    classificationPolicyId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
}

/** What `deleteClassificationPolicy` answers when all is well. */
export interface DeleteClassificationPolicySuccess {
  status: 204;
  body?: never;
}

/** Every answer that the contract knows of `deleteClassificationPolicy`. */
export type DeleteClassificationPolicyResponse = DeleteClassificationPolicySuccess | ErrorResponseAnswer;
