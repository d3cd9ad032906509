// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type {
  DistributionPolicy,
  DistributionPolicyCreateOrUpdate,
  PagedDistributionPolicy,
} from "../distribution-policies.ts";
import type { ErrorResponseAnswer } from "../shared.ts";

/**
 * Lists all distribution policies. What `listDistributionPolicies` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/list-distribution-policies}
 */
export interface ListDistributionPoliciesRequest {
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
    /** At most this many rows on a page. The service may send fewer; its default is stated nowhere. Whole number. */
    maxpagesize?: number;
  };
}

/** What `listDistributionPolicies` answers when all is well. */
export interface ListDistributionPoliciesSuccess {
  status: 200;
  body: PagedDistributionPolicy;
}

/** Every answer that the contract knows of `listDistributionPolicies`. */
export type ListDistributionPoliciesResponse = ListDistributionPoliciesSuccess | ErrorResponseAnswer;

/**
 * Gets one distribution policy. What `getDistributionPolicy` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-distribution-policy}
 */
export interface GetDistributionPolicyRequest {
  path: {
    /** Id of the policy. */
    distributionPolicyId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
}

/** What `getDistributionPolicy` answers when all is well. */
export interface GetDistributionPolicySuccess {
  status: 200;
  headers: {
    etag: string;
    /** HTTP date, in GMT and whole seconds. */
    "last-modified": string;
  };
  body: DistributionPolicy;
}

/** Every answer that the contract knows of `getDistributionPolicy`. */
export type GetDistributionPolicyResponse = GetDistributionPolicySuccess | ErrorResponseAnswer;

/**
 * Creates a distribution policy, or merges the given members into the stored one. What `upsertDistributionPolicy`
 * takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/upsert-distribution-policy}
 */
export interface UpsertDistributionPolicyRequest {
  path: {
    /** Id of the policy, chosen by the caller. */
    distributionPolicyId: string;
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
  body: DistributionPolicyCreateOrUpdate;
}

/** What `upsertDistributionPolicy` answers when all is well. */
export interface UpsertDistributionPolicySuccess {
  status: 200 | 201;
  headers: {
    etag: string;
    /** HTTP date, in GMT and whole seconds. */
    "last-modified": string;
  };
  body: DistributionPolicy;
}

/** Every answer that the contract knows of `upsertDistributionPolicy`. */
export type UpsertDistributionPolicyResponse = UpsertDistributionPolicySuccess | ErrorResponseAnswer;

/**
 * Deletes a distribution policy. Refused while a queue uses it. What `deleteDistributionPolicy` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/delete-distribution-policy}
 */
export interface DeleteDistributionPolicyRequest {
  path: {
    /** Id of the policy. */
    distributionPolicyId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
}

/** What `deleteDistributionPolicy` answers when all is well. */
export interface DeleteDistributionPolicySuccess {
  status: 204;
  body?: never;
}

/** Every answer that the contract knows of `deleteDistributionPolicy`. */
export type DeleteDistributionPolicyResponse = DeleteDistributionPolicySuccess | ErrorResponseAnswer;
