// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  acceptsOwn,
  checkInt32,
  checkString,
  httpDateFormat,
  isHttpDate,
  isInt32,
  isObject,
  isPlain,
  leniently,
  minLength,
  optional,
  required,
  type Walk,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
import { isErrorResponse, walkErrorResponse } from "./shared.ts";

export function isApiVersionAndMaxpagesizeQuery(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { "api-version": apiVersion, maxpagesize } = input;
  if (!isPlain(input)) return acceptsOwn(input, isApiVersionAndMaxpagesizeQuery);
  return typeof apiVersion === "string" && apiVersion !== "" && (maxpagesize === undefined || isInt32(maxpagesize));
}

const apiVersionAndMaxpagesizeQueryMembers: readonly string[] = ["api-version", "maxpagesize"];

export function walkApiVersionAndMaxpagesizeQuery(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, apiVersionAndMaxpagesizeQueryMembers);
  if (members === undefined) return undefined;
  checkString(walk, "api-version", members["api-version"], required, [minLength(1)]);
  checkInt32(walk, "maxpagesize", members.maxpagesize, optional);
  return members;
}

function isXMsErrorCodeHeaders(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { "x-ms-error-code": xMsErrorCode } = input;
  if (!isPlain(input)) return acceptsOwn(input, isXMsErrorCodeHeaders);
  return xMsErrorCode === undefined || typeof xMsErrorCode === "string";
}

const xMsErrorCodeHeadersMembers: readonly string[] = ["x-ms-error-code"];

function walkXMsErrorCodeHeaders(walk: Walk, input: unknown): unknown {
  const members = walkObject(leniently(walk), input, xMsErrorCodeHeadersMembers);
  if (members === undefined) return undefined;
  checkString(walk, "x-ms-error-code", members["x-ms-error-code"], optional);
  return members;
}

export function isErrorResponseAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isErrorResponseAnswer);
  return (headers === undefined || isXMsErrorCodeHeaders(headers)) && isErrorResponse(body);
}

const errorResponseAnswerMembers: readonly string[] = ["status", "headers", "body"];

export function walkErrorResponseAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, errorResponseAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "headers", optional, walkXMsErrorCodeHeaders);
  walkMember(walk, members, "body", required, walkErrorResponse);
  return members;
}

export function isApiVersionQuery(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { "api-version": apiVersion } = input;
  if (!isPlain(input)) return acceptsOwn(input, isApiVersionQuery);
  return typeof apiVersion === "string" && apiVersion !== "";
}

const apiVersionQueryMembers: readonly string[] = ["api-version"];

export function walkApiVersionQuery(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, apiVersionQueryMembers);
  if (members === undefined) return undefined;
  checkString(walk, "api-version", members["api-version"], required, [minLength(1)]);
  return members;
}

export function isEtagAndLastModifiedHeaders(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { etag, "last-modified": lastModified } = input;
  if (!isPlain(input)) return acceptsOwn(input, isEtagAndLastModifiedHeaders);
  return typeof etag === "string" && typeof lastModified === "string" && isHttpDate(lastModified);
}

const etagAndLastModifiedHeadersMembers: readonly string[] = ["etag", "last-modified"];

export function walkEtagAndLastModifiedHeaders(walk: Walk, input: unknown): unknown {
  const members = walkObject(leniently(walk), input, etagAndLastModifiedHeadersMembers);
  if (members === undefined) return undefined;
  checkString(walk, "etag", members.etag, required);
  checkString(walk, "last-modified", members["last-modified"], required, [httpDateFormat]);
  return members;
}

export function isIfMatchAndIfUnmodifiedSinceHeaders(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { "if-match": ifMatch, "if-unmodified-since": ifUnmodifiedSince } = input;
  if (!isPlain(input)) return acceptsOwn(input, isIfMatchAndIfUnmodifiedSinceHeaders);
  return (
    (ifMatch === undefined || typeof ifMatch === "string") &&
    (ifUnmodifiedSince === undefined || (typeof ifUnmodifiedSince === "string" && isHttpDate(ifUnmodifiedSince)))
  );
}

const ifMatchAndIfUnmodifiedSinceHeadersMembers: readonly string[] = ["if-match", "if-unmodified-since"];

export function walkIfMatchAndIfUnmodifiedSinceHeaders(walk: Walk, input: unknown): unknown {
  const members = walkObject(leniently(walk), input, ifMatchAndIfUnmodifiedSinceHeadersMembers);
  if (members === undefined) return undefined;
  checkString(walk, "if-match", members["if-match"], optional);
  checkString(walk, "if-unmodified-since", members["if-unmodified-since"], optional, [httpDateFormat]);
  return members;
}

export function isEmptyAnswer(input: unknown): boolean {
  return isObject(input);
}

const emptyAnswerMembers: readonly string[] = ["status"];

export function walkEmptyAnswer(walk: Walk, input: unknown): unknown {
  return walkObject(walk, input, emptyAnswerMembers);
}
