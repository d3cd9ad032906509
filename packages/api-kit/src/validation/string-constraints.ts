import { type Constraint, constraint, counted } from "./constraint.ts";
import { isLonger, isShorter } from "./text-length.ts";
import { enumerate } from "./walk.ts";

/** The only values there are. */
export function oneOf(values: readonly string[]): Constraint<string> {
  return constraint(
    "enum",
    values,
    () => `must be one of ${enumerate(values)}`,
    (text) => !values.includes(text),
  );
}

/** In characters, which are code points. */
export function minLength(limit: number): Constraint<string> {
  const message = () => `must have at least ${counted(limit, "character")}`;
  return constraint("minLength", limit, message, (text) => isShorter(text, limit));
}

/** In characters, which are code points. */
export function maxLength(limit: number): Constraint<string> {
  const message = () => `must have at most ${counted(limit, "character")}`;
  return constraint("maxLength", limit, message, (text) => isLonger(text, limit));
}

/** Must match somewhere; a pattern that means the whole string says so itself. */
export function pattern(form: RegExp): Constraint<string> {
  return constraint(
    "pattern",
    form.source,
    () => `must match the pattern ${form.source}`,
    (text) => !form.test(text),
  );
}

/** A form that has a name: `date-time`. `noun` completes "must be". */
export function format(name: string, noun: string, accepts: (text: string) => boolean): Constraint<string> {
  return constraint(
    "format",
    name,
    () => `must be ${noun}`,
    (text) => !accepts(text),
  );
}
