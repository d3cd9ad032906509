import type { CheckId } from "../../src/index.ts";
import { fieldTables, type FieldTables } from "./harbour/fields.ts";
import type { Field, Json, JsonObject, Rule } from "./harbour/rules.ts";
import type { Seams } from "./harbour/seams.ts";

/** A part of the harbour. */
export type Area =
  | "vessels"
  | "vessel patches"
  | "vessel lists"
  | "vessel reads"
  | "berths"
  | "bookings"
  | "settings"
  | "reports";

/** One deliberate mistake in the harbour. */
export interface Defect {
  readonly id: string;
  /** What the server does wrong, as a sentence. */
  readonly what: string;
  /** The part of the harbour that has to be tested to find it. */
  readonly area: Area;
  /** Optional members of vessels without which it does not show. The document leaves the others out, for speed. */
  readonly members?: readonly string[];
  /** The checks of which at least one has to find it. */
  readonly checks: readonly CheckId[];
  /** Made anew for each server: a mistake may have a memory. */
  readonly seams: () => Partial<Seams>;
}

/** The part of the harbour that reads a body. */
export const areaOf: Readonly<Record<keyof FieldTables, Area>> = {
  vessel: "vessels",
  vesselPatch: "vessel patches",
  berth: "berths",
  berthPatch: "berths",
  booking: "bookings",
  settings: "settings",
  report: "reports",
};

/** Replaces parts of one field of one body. */
export function withField(table: keyof FieldTables, name: string, change: Partial<Field>): Partial<Seams> {
  const fields = fieldTables[table];
  const field: Field = { ...fieldOf(table, name), ...change };
  return { fields: { ...fieldTables, [table]: { ...fields, [name]: field } } };
}

/** Replaces the rule of one field by one made from it. */
export function withRule(table: keyof FieldTables, name: string, change: (rule: Rule) => Rule): Partial<Seams> {
  return withField(table, name, { rule: change(fieldOf(table, name).rule) });
}

function fieldOf(table: keyof FieldTables, name: string): Field {
  const field = fieldTables[table][name];
  if (!field) throw new Error(`There is no field ${name} in ${table}.`);
  return field;
}

/** A rule that sees another value than the one that was sent. */
export function judging(change: (value: Json) => Json): (rule: Rule) => Rule {
  return (rule) => (value) => rule(change(value));
}

/** A rule that also refuses what is no fault. */
export function refusing(isRefused: (value: Json) => boolean): (rule: Rule) => Rule {
  return (rule) => (value) => (isRefused(value) ? "is not liked" : rule(value));
}

/** A rule that breaks down. */
export function crashing(onValue: (value: Json) => boolean): (rule: Rule) => Rule {
  return (rule) => (value) => {
    if (onValue(value)) throw new TypeError("Cannot read properties of undefined");
    return rule(value);
  };
}

/** An answer on its way out. */
export interface Outgoing {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** Which answers to change: by method, path and status. */
export interface Which {
  readonly method?: string;
  readonly path?: RegExp;
  readonly status?: number;
}

/** Changes some answers on their way out. What is not given stays. */
export function onAnswer(
  { method, path = /(?:)/u, status }: Which,
  change: (answer: Outgoing, request: Request) => { status?: number; headers?: Headers; body?: string | Uint8Array },
): Partial<Seams> {
  return {
    async around(request, next) {
      const response = await next(request);
      const isMeant =
        (method ?? request.method) === request.method &&
        path.test(new URL(request.url).pathname) &&
        (status ?? response.status) === response.status;
      if (!isMeant) return response;
      const answer: Outgoing = {
        status: response.status,
        headers: new Headers(response.headers),
        body: await response.text(),
      };
      const changed = { ...answer, ...change(answer, request) };
      return new Response([204, 304].includes(changed.status) ? null : bytes(changed.body), changed);
    },
  };
}

function bytes(body: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body);
}

/** Changes one header of some answers; undefined takes it away. */
export function onHeader(which: Which, name: string, change: (value: string) => string | undefined): Partial<Seams> {
  return onAnswer(which, ({ headers }) => {
    const value = headers.get(name);
    const changed = value === null ? undefined : change(value);
    if (changed === undefined) headers.delete(name);
    else headers.set(name, changed);
    return { headers };
  });
}

/** Changes the JSON body of some answers. */
export function onBody(which: Which, change: (body: JsonObject) => Json): Partial<Seams> {
  return onAnswer(which, ({ body }) => ({ body: JSON.stringify(change(JSON.parse(body) as JsonObject)) }));
}

export const oneVessel: RegExp = /^\/vessels\/[^/:]+$/u;
export const oneBerth: RegExp = /^\/berths\/[^/]+$/u;
