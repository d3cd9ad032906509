/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A JSON object. */
export type JsonObject = { readonly [name: string]: Json };

/** Says what is wrong with a value, or nothing. */
export type Rule = (value: Json) => string | undefined;

/** One property of a body. */
export interface Field {
  readonly rule: Rule;
  readonly required?: boolean;
  /** What is stored when a caller leaves the property out. */
  readonly preset?: Json;
  /** Set by the server: what a caller sends is ignored. */
  readonly readOnly?: boolean;
  /** Never answered. */
  readonly writeOnly?: boolean;
}

export type Fields = Readonly<Record<string, Field>>;

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function flag(value: Json): string | undefined {
  return typeof value === "boolean" ? undefined : "must be true or false";
}

export interface TextLimits {
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: RegExp;
  readonly isFormat?: (value: string) => boolean;
  /** How long a text is; in code points unless told. */
  readonly measure?: (value: string) => number;
}

export function text({
  min = 0,
  max = Infinity,
  pattern = /(?:)/u,
  isFormat = () => true,
  measure = (value) => [...value].length,
}: TextLimits = {}): Rule {
  return (value) => {
    if (typeof value !== "string") return "must be a string";
    const length = measure(value);
    if (length < min || length > max) return `must have ${min} to ${max} characters`;
    return pattern.test(value) && isFormat(value) ? undefined : "is not of the form asked for";
  };
}

export interface NumberLimits {
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly below?: number;
  readonly step?: number;
}

export function number({
  min = -Infinity,
  max = Infinity,
  above = -Infinity,
  below = Infinity,
  step,
}: NumberLimits = {}): Rule {
  return (value) => {
    if (typeof value !== "number" || !Number.isFinite(value)) return "must be a number";
    if (value < min || value > max) return `must be from ${min} to ${max}`;
    if (value <= above || value >= below) return `must be above ${above} and below ${below}`;
    return step === undefined || isMultiple(value, step) ? undefined : `must be a multiple of ${step}`;
  };
}

function isMultiple(value: number, step: number): boolean {
  const times = value / step;
  return Math.abs(times - Math.round(times)) < 1e-6;
}

export function whole(limits: NumberLimits = {}): Rule {
  const inLimits = number(limits);
  return (value) => (Number.isInteger(value) ? inLimits(value) : "must be a whole number");
}

export function choice(values: readonly string[]): Rule {
  return (value) => (values.some((one) => one === value) ? undefined : `must be one of ${values.join(", ")}`);
}

export interface ListLimits {
  readonly min?: number;
  readonly max?: number;
  readonly unique?: boolean;
}

export function list(item: Rule, { min = 0, max = Infinity, unique = false }: ListLimits = {}): Rule {
  return (value) => {
    if (!Array.isArray(value)) return "must be a list";
    if (value.length < min || value.length > max) return `must have ${min} to ${max} items`;
    const distinct = new Set(value.map((one) => JSON.stringify(one)));
    if (unique && distinct.size < value.length) return "must not repeat an item";
    return value.map((one) => item(one)).find((problem) => problem !== undefined);
  };
}

export function map(item: Rule, { max = Infinity }: { readonly max?: number } = {}): Rule {
  return (value) => {
    if (!isObject(value)) return "must be an object";
    if (Object.keys(value).length > max) return `must have at most ${max} members`;
    return Object.values(value)
      .map((one) => item(one))
      .find((problem) => problem !== undefined);
  };
}

export function nullable(rule: Rule): Rule {
  return (value) => (value === null ? undefined : rule(value));
}

export function record(fields: Fields): Rule {
  return (value) => (isObject(value) ? checkMembers(fields, value) : "must be an object");
}

/** One of several records, told apart by a member. */
export function tagged(tag: string, variants: Readonly<Record<string, Fields>>): Rule {
  return (value) => {
    if (!isObject(value)) return "must be an object";
    const name = value[tag];
    const variant = typeof name === "string" && Object.hasOwn(variants, name) ? variants[name] : undefined;
    return variant ? checkMembers(variant, value) : `${tag} must be one of ${Object.keys(variants).join(", ")}`;
  };
}

/** The first thing that is wrong with the members of an object. */
export function checkMembers(fields: Fields, value: JsonObject): string | undefined {
  for (const name of Object.keys(value)) if (!Object.hasOwn(fields, name)) return `${name} is not known`;
  for (const [name, field] of Object.entries(fields)) {
    const member = Object.hasOwn(value, name) ? value[name] : undefined;
    if (member === undefined) {
      if (field.required === true) return `${name} is missing`;
      continue;
    }
    if (field.readOnly === true) continue;
    const problem = field.rule(member);
    if (problem !== undefined) return `${name} ${problem}`;
  }
  return undefined;
}

export const formats: Formats = {
  email: (value: string): boolean => /^[^@\s]+@[^@\s]+$/u.test(value),
  uri: (value: string): boolean => URL.canParse(value),
  uuid: (value: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(value),
  date: (value: string): boolean => isDate(value),
  "date-time": (value: string): boolean => {
    const [, day, hour, minute] = /^([-\d]+)T(\d\d):(\d\d):\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/iu.exec(value) ?? [];
    return day !== undefined && isDate(day) && Number(hour) < 24 && Number(minute) < 60;
  },
};

type Formats = Readonly<Record<"email" | "uri" | "uuid" | "date" | "date-time", (value: string) => boolean>>;

function isDate(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

/** The value if it is an object, else an empty one. */
export function objectOrEmpty(value: Json): JsonObject {
  return isObject(value) ? value : {};
}
