// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type {
  ARN,
  InternalServiceExceptionAnswer,
  InvalidParameterException,
  InvalidRequestException,
  ResourceNotFoundExceptionAnswer,
  ThrottlingExceptionAnswer,
} from "../shared.ts";
import type { ListTagsForResourceOutput, TagKey, TagResourceInput } from "../tags.ts";

/**
 * Sets tags of a resource. What `tagResource` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_TagResource.html}
 */
export interface TagResourceRequest {
  path: {
    /** ARN of the resource. */
    resourceArn: ARN;
  };
  body: TagResourceInput;
}

/** What `tagResource` answers when all is well. */
export interface TagResourceSuccess {
  status: 200;
  body?: never;
}

/** Every answer that the contract knows of `tagResource`. */
export type TagResourceResponse =
  | TagResourceSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException | InvalidParameterException }
  | ResourceNotFoundExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/**
 * Removes tags of a resource. What `untagResource` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_UntagResource.html}
 */
export interface UntagResourceRequest {
  path: {
    /** ARN of the resource. */
    resourceArn: ARN;
  };
  query: {
    /**
     * Keys to remove, 1 to 50; the name is repeated, once for each. 1 to 50 items. Each: 1 to 128 characters. Matches
     * `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
     */
    tagKeys: TagKey[];
  };
}

/** What `untagResource` answers when all is well. */
export interface UntagResourceSuccess {
  status: 200;
  body?: never;
}

/** Every answer that the contract knows of `untagResource`. */
export type UntagResourceResponse =
  | UntagResourceSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException | InvalidParameterException }
  | ResourceNotFoundExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/**
 * Reads the tags of a resource. What `listTagsForResource` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTagsForResource.html}
 */
export interface ListTagsForResourceRequest {
  path: {
    /** ARN of the resource. */
    resourceArn: ARN;
  };
}

/** What `listTagsForResource` answers when all is well. */
export interface ListTagsForResourceSuccess {
  status: 200;
  body: ListTagsForResourceOutput;
}

/** Every answer that the contract knows of `listTagsForResource`. */
export type ListTagsForResourceResponse =
  | ListTagsForResourceSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException | InvalidParameterException }
  | ResourceNotFoundExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;
