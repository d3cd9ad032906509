import { isJsonObject, type Json, type JsonObject } from "../json.ts";
import { SpecProblem } from "../spec-problem.ts";

/** What adapting somebody's document needs at every step. */
export interface Foreign {
  /** Path of the document, for errors. */
  readonly document: string;
  readonly root: JsonObject;
  readonly names: ForeignNames;
  readonly circles: Circles;
  /** Says what is not honoured in full, for people. */
  readonly remark: (sentence: string) => void;
  /** The schema of bytes with or without a name and a media type. */
  readonly upload: () => JsonObject;
  /** Names of schemas that are multipart forms. */
  readonly forms: ReadonlySet<string>;
  /** The schema at hand is a multipart form, or one of its fields: there, bytes are files; in JSON they are text. */
  readonly form?: "body" | "field" | undefined;
}

/** Schemas that contain themselves and have no name to be referred to by: each is given one. */
export interface Circles {
  /** Adapts a schema, or refers to it where it is met inside of itself. */
  enter(schema: JsonObject, pointer: string, adapt: () => JsonObject): JsonObject;
  /** The schemas that were given names, once all others are adapted. */
  readonly named: ReadonlyMap<string, JsonObject>;
}

/** Our names by theirs. */
export interface ForeignNames {
  readonly schemas: ReadonlyMap<string, string>;
  /** By method and path: `get /books`. */
  readonly operations: ReadonlyMap<string, string>;
  /** Of the schema that stands for files. */
  readonly upload: string;
  /** A name for one schema more. */
  readonly fresh: (wanted: string) => string;
}

/** Whose body it is: where it stands, what to call it in remarks, and whether it is a request's. */
export interface ContentOwner {
  readonly pointer: string;
  readonly subject: string;
  readonly isSent: boolean;
}

/** Where a `$ref` leads, through chains; a value without `$ref` is answered as it is. */
export function follow(foreign: Pick<Foreign, "document" | "root">, value: Json, pointer: string): Json {
  const seen = new Set<string>();
  let current = value;
  while (isJsonObject(current) && typeof current["$ref"] === "string") {
    const reference = current["$ref"];
    if (seen.has(reference)) refuse(foreign, pointer, `"${reference}" leads back to itself.`, "Break the circle.");
    seen.add(reference);
    current = targetOf(foreign, reference, pointer);
  }
  return current;
}

function targetOf(foreign: Pick<Foreign, "document" | "root">, reference: string, pointer: string): Json {
  if (!reference.startsWith("#/")) {
    refuse(foreign, pointer, `"${reference}" leaves the document.`, "Bundle the documents into one first.");
  }
  let target: Json | undefined = foreign.root;
  for (const part of reference.slice(2).split("/")) {
    const name = unescaped(part);
    if (isJsonObject(target)) target = Object.hasOwn(target, name) ? target[name] : undefined;
    else target = Array.isArray(target) ? target[Number(name)] : undefined;
  }
  if (target === undefined) refuse(foreign, pointer, `"${reference}" names nothing.`, "Correct the reference.");
  return target;
}

/** A member's name as a `$ref` spells it, to the name itself. */
export function unescaped(part: string): string {
  if (!/[%~]/.test(part)) return part;
  return decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Stops with where the document has what cannot be read, and what to do. */
export function refuse(
  { document }: Pick<Foreign, "document">,
  pointer: string,
  problem: string,
  advice: string,
): never {
  throw new SpecProblem({ document, pointer }, problem, advice);
}

/** An array, or nothing where there is none. */
export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

export function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
