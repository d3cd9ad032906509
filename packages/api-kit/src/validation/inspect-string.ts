import {
  addFinding,
  addTypeFinding,
  counted,
  enumerate,
  type Findings,
  isPresent,
  type Key,
  shown,
} from "./findings.ts";
import type { Format } from "./format.ts";
import { isLonger, isShorter } from "./text-length.ts";

/** What a contract asks of a string. */
export interface StringRules {
  /** The only values there are. */
  readonly values?: readonly string[];
  /** In characters, which are code points. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Must match somewhere; a pattern that means the whole string says so itself. */
  readonly pattern?: RegExp;
  readonly format?: Format;
}

/** Finds the first rule that a string breaks. One value, one finding. */
export function inspectString(
  to: Findings,
  key: Key,
  value: unknown,
  isRequired: boolean,
  rules: StringRules = {},
): void {
  if (!isPresent(to, key, value, isRequired)) return;
  if (typeof value !== "string") return addTypeFinding(to, key, value, "string");
  const { values, minLength = 0, maxLength = Infinity, pattern, format } = rules;
  const received = shown(value);
  if (values !== undefined && !values.includes(value)) {
    addFinding(to, key, "enum", `must be one of ${enumerate(values)}`, values, received);
  } else if (isShorter(value, minLength)) {
    addFinding(to, key, "minLength", `must have at least ${counted(minLength, "character")}`, minLength, received);
  } else if (isLonger(value, maxLength)) {
    addFinding(to, key, "maxLength", `must have at most ${counted(maxLength, "character")}`, maxLength, received);
  } else if (pattern !== undefined && !pattern.test(value)) {
    addFinding(to, key, "pattern", `must match the pattern ${pattern.source}`, pattern.source, received);
  } else if (format !== undefined && !format.accepts(value)) {
    addFinding(to, key, "format", `must be ${format.noun}`, format.name, received);
  }
}
