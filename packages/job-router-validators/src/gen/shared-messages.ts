// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  anHttpDate,
  checkCopy,
  inside,
  isInt32,
  isObject,
  isObjectLike,
  isPlain,
  mistyped,
  type Walk,
  wrong,
  wrongInt32,
} from "@trunkline/validator-kit";
import { isErrorResponse } from "./shared.ts";

function isApiVersionAndMaxpagesizeQueryApiVersion(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return input !== "" || wrong(walk, "", input, "minLength", 1, "must have at least 1 character");
}

export function isApiVersionAndMaxpagesizeQuery(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { "api-version": apiVersion, maxpagesize } = input;
  if (!isPlain(input)) return checkCopy(isApiVersionAndMaxpagesizeQuery, input, walk);
  walk?.modes?.tidy(walk, input, ["api-version", "maxpagesize"]);
  return (
    isApiVersionAndMaxpagesizeQueryApiVersion(apiVersion, inside(walk, "/api-version")) &&
    (maxpagesize === undefined || isInt32(maxpagesize) || wrongInt32(walk, "/maxpagesize", maxpagesize))
  );
}

function isXMsErrorCodeHeaders(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { "x-ms-error-code": xMsErrorCode } = input;
  if (!isPlain(input)) return checkCopy(isXMsErrorCodeHeaders, input, walk);
  walk?.modes?.tidyLeniently(walk, input, ["x-ms-error-code"]);
  return (
    xMsErrorCode === undefined ||
    typeof xMsErrorCode === "string" ||
    mistyped(walk, "/x-ms-error-code", xMsErrorCode, "string")
  );
}

export function isErrorResponseAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { headers, body } = input;
  if (!isPlain(input)) return checkCopy(isErrorResponseAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "headers", "body"]);
  return (
    (headers === undefined || isXMsErrorCodeHeaders(headers, inside(walk, "/headers"))) &&
    isErrorResponse(body, inside(walk, "/body"))
  );
}

function isApiVersionQueryApiVersion(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return input !== "" || wrong(walk, "", input, "minLength", 1, "must have at least 1 character");
}

export function isApiVersionQuery(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { "api-version": apiVersion } = input;
  if (!isPlain(input)) return checkCopy(isApiVersionQuery, input, walk);
  walk?.modes?.tidy(walk, input, ["api-version"]);
  return isApiVersionQueryApiVersion(apiVersion, inside(walk, "/api-version"));
}

export function isEtagAndLastModifiedHeaders(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { etag, "last-modified": lastModified } = input;
  if (!isPlain(input)) return checkCopy(isEtagAndLastModifiedHeaders, input, walk);
  walk?.modes?.tidyLeniently(walk, input, ["etag", "last-modified"]);
  return (
    (typeof etag === "string" || mistyped(walk, "/etag", etag, "string")) &&
    anHttpDate(lastModified, inside(walk, "/last-modified"))
  );
}

export function isIfMatchAndIfUnmodifiedSinceHeaders(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { "if-match": ifMatch, "if-unmodified-since": ifUnmodifiedSince } = input;
  if (!isPlain(input)) return checkCopy(isIfMatchAndIfUnmodifiedSinceHeaders, input, walk);
  walk?.modes?.tidyLeniently(walk, input, ["if-match", "if-unmodified-since"]);
  return (
    (ifMatch === undefined || typeof ifMatch === "string" || mistyped(walk, "/if-match", ifMatch, "string")) &&
    (ifUnmodifiedSince === undefined || anHttpDate(ifUnmodifiedSince, inside(walk, "/if-unmodified-since")))
  );
}

export function isEmptyAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  walk?.modes?.tidy(walk, input, ["status"]);
  return true;
}
