import { checkConstraints, type Constraint } from "./constraint.ts";
import { maximum, minimum } from "./number-constraints.ts";
import { isInt32, isInteger, isNumber } from "./numbers.ts";
import {
  addFinding,
  addRequiredFinding,
  addTypeFinding,
  finding,
  here,
  type Key,
  required,
  shown,
  type Visit,
  type Walk,
} from "./walk.ts";

const int32Range: readonly Constraint<number>[] = [
  /* @__PURE__ */ minimum(-2147483648),
  /* @__PURE__ */ maximum(2147483647),
];

// Each of these looks at one value that holds no others, and adds one finding at the most.

/** A value that may be anything, but must be there. */
export function checkPresent(walk: Walk, key: Key, value: unknown): void {
  if (value === undefined) addRequiredFinding(walk, key);
}

/** A string, with what the contract asks of it. */
export function checkString(
  walk: Walk,
  key: Key,
  value: unknown,
  isRequired: boolean,
  constraints?: readonly Constraint<string>[],
): void {
  if (typeof value === "string") checkConstraints(walk, key, value, constraints);
  else if (isRequired || value !== undefined) addTypeFinding(walk, key, value, "string");
}

/** A number, with what the contract asks of it. */
export function checkNumber(
  walk: Walk,
  key: Key,
  value: unknown,
  isRequired: boolean,
  constraints?: readonly Constraint<number>[],
): void {
  if (isNumber(value)) checkConstraints(walk, key, value, constraints);
  else if (isRequired || value !== undefined) addTypeFinding(walk, key, value, "number");
}

/** A whole number, with what the contract asks of it. */
export function checkInteger(
  walk: Walk,
  key: Key,
  value: unknown,
  isRequired: boolean,
  constraints?: readonly Constraint<number>[],
): void {
  if (isInteger(value)) checkConstraints(walk, key, value, constraints);
  else if (isRequired || value !== undefined) addTypeFinding(walk, key, value, "integer");
}

/** A whole number of 32 bits with sign. */
export function checkInt32(walk: Walk, key: Key, value: unknown, isRequired: boolean): void {
  if (!isInt32(value)) checkInteger(walk, key, value, isRequired, int32Range);
}

/** True or false. */
export function checkBoolean(walk: Walk, key: Key, value: unknown, isRequired: boolean): void {
  if (typeof value !== "boolean" && (isRequired || value !== undefined)) addTypeFinding(walk, key, value, "boolean");
}

/** The only value allowed. */
export function checkLiteral(
  walk: Walk,
  key: Key,
  value: unknown,
  isRequired: boolean,
  literal: string | number | boolean,
): void {
  if (value === literal) return;
  if (value !== undefined) addFinding(walk, key, finding("const", `must be ${literal}`, literal, shown(value)));
  else if (isRequired) addRequiredFinding(walk, key);
}

// The same as functions that walks into arrays, maps and unions take.

/** {@link checkPresent} of an item. */
export const visitPresent: Visit = (walk, value) => checkPresent(walk, here, value);

/** {@link checkString} of an item, without constraints. */
export const visitString: Visit = (walk, value) => checkString(walk, here, value, required);

/** {@link checkNumber} of an item, without constraints. */
export const visitNumber: Visit = (walk, value) => checkNumber(walk, here, value, required);

/** {@link checkInteger} of an item, without constraints. */
export const visitInteger: Visit = (walk, value) => checkInteger(walk, here, value, required);

/** {@link checkInt32} of an item. */
export const visitInt32: Visit = (walk, value) => checkInt32(walk, here, value, required);

/** {@link checkBoolean} of an item. */
export const visitBoolean: Visit = (walk, value) => checkBoolean(walk, here, value, required);
