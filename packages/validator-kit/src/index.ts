// For everyone.
export { defineValidator } from "./define-validator.ts";
export { strict, strip, withDefaults } from "./modes.ts";
export { pathOf, pointerOf } from "./pointer.ts";
export type { StandardFace, Validation, Validator } from "./validator.ts";
export type { Keyword, Violation } from "./violation.ts";
export type { Mode } from "./walk.ts";

// For generated code; these follow no version.
export { hasItems, hasMembers, hasNoneTwice, isArrayOf, isMapOf, isRestOf } from "./collections.ts";
export { isDate, isDateTime } from "./date-formats.ts";
export { isHttpDate } from "./http-date-format.ts";
export { isObject, isObjectLike, isPlain, type Members, ownMember } from "./members.ts";
export { isInt32, isInteger, isMultipleOf, isNumber } from "./numbers.ts";
export { remembering } from "./remembering.ts";
export {
  aBoolean,
  absent,
  aDate,
  aDateTime,
  aNumber,
  anHttpDate,
  anInt32,
  anInteger,
  anything,
  aString,
  aUri,
  aUriReference,
  aUuid,
  bytes,
  literally,
  notBytes,
  nullOr,
  wrongInt32,
} from "./scalars.ts";
export { isStatus } from "./status.ts";
export { isUri, isUriReference, isUuid } from "./text-formats.ts";
export { isLonger, isShorter } from "./text-length.ts";
export { type UnionOption, walkAnyOf } from "./unions.ts";
export {
  type Check,
  checkCopy,
  inside,
  isLenient,
  maxDepth,
  mistyped,
  notAmong,
  secretly,
  unequal,
  unmatched,
  type Walk,
  wrong,
} from "./walk.ts";
