// For everyone.
export { defineValidator } from "./define-validator.ts";
export type { Rule, StandardFace, Validation, ValidationOptions, Validator, Violation } from "./validator.ts";

// For generated code; these follow no version.
export {
  checkBoolean,
  checkInt32,
  checkInteger,
  checkLiteral,
  checkNumber,
  checkPresent,
  checkString,
  visitBoolean,
  visitInt32,
  visitInteger,
  visitNumber,
  visitPresent,
  visitString,
} from "./check-value.ts";
export { type Accepts, isArrayOf, isMapOf } from "./collections.ts";
export { checkConstraints, type Constraint } from "./constraint.ts";
export { dateFormat, dateTimeFormat, isDate, isDateTime } from "./date-formats.ts";
export { httpDateFormat, isHttpDate } from "./http-date-format.ts";
export { acceptsOwn, isObject, isPlain, type Members, ownMember } from "./members.ts";
export { exclusiveMaximum, exclusiveMinimum, maximum, minimum, multipleOf } from "./number-constraints.ts";
export { isInt32, isInteger, isMultipleOf, isNumber } from "./numbers.ts";
export { maxItems, maxProperties, minItems, minProperties } from "./size-constraints.ts";
export { isStatus } from "./status.ts";
export { maxLength, minLength, oneOf, pattern } from "./string-constraints.ts";
export { isUri, isUriReference, isUuid, uriFormat, uriReferenceFormat, uuidFormat } from "./text-formats.ts";
export { isLonger, isShorter } from "./text-length.ts";
export {
  addDepthFinding,
  addTypeFinding,
  here,
  maxDepth,
  optional,
  required,
  secretly,
  type Visit,
  type Walk,
} from "./walk.ts";
export { itemsOf, mapOf, nullOr } from "./walk-collection.ts";
export { leniently, walkMember, walkObject } from "./walk-object.ts";
export { addTagFinding, type UnionOption, walkAnyOf } from "./walk-union.ts";
