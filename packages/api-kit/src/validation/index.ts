// For everyone.
export { defineValidator } from "./define-validator.ts";
export type { Rule, StandardFace, Validation, ValidationOptions, Validator, Violation } from "./validator.ts";

// For generated code; these follow no version.
export { type Accepts, isArrayOf, isMapOf } from "./collections.ts";
export {
  type Copy,
  copyAnyOf,
  copyByStatus,
  copyByTag,
  copyItems,
  copyMap,
  copyObject,
  type CopyOptions,
} from "./copy.ts";
export { dateFormat, dateTimeFormat, isDate, isDateTime } from "./date-formats.ts";
export { inspectItems, inspectMap, inspectMemberCount } from "./inspect-collection.ts";
export { inspectInteger, inspectNumber, int32 } from "./inspect-number.ts";
export { inspectMember, inspectObject } from "./inspect-object.ts";
export { inspectBoolean, inspectLiteral } from "./inspect-simple.ts";
export { inspectString } from "./inspect-string.ts";
export { inspectAnyOf, inspectByStatus, inspectByTag } from "./inspect-union.ts";
export {
  addDepthFinding,
  type Inspect,
  type Findings,
  here,
  isPresent,
  maxDepth,
  optional,
  quietly,
  required,
} from "./findings.ts";
export type { Format } from "./format.ts";
export { httpDateFormat, isHttpDate } from "./http-date-format.ts";
export { type Members, membersOf, ownMember } from "./members.ts";
export { isInt32, isInteger, isMultipleOf, isNumber } from "./numbers.ts";
export { isStatus } from "./status.ts";
export { isUri, isUriReference, isUuid, uriFormat, uriReferenceFormat, uuidFormat } from "./text-formats.ts";
export { isLonger, isShorter } from "./text-length.ts";
