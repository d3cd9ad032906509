import type { JsonObject, JsonValue } from "../../src/index.ts";

/** Two minimal documents, what the change between them is called, and what the change back is called. */
export interface RuleCase {
  readonly rule: string;
  /** Tells several cases of one rule apart. */
  readonly name?: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** Rules of the change, and nothing else. */
  readonly there: readonly string[];
  /** Rules of the change back, and nothing else. */
  readonly back: readonly string[];
}

/** A document with nothing in it but what is given. */
export function documentOf(members: JsonObject = {}): JsonObject {
  return { openapi: "3.1.0", info: { title: "Things", version: "1" }, paths: {}, ...members };
}

/** A document with one operation, `GET /things` unless said otherwise. */
export function withOperation(
  operation: JsonObject,
  path = "/things",
  method = "get",
  members: JsonObject = {},
): JsonObject {
  return documentOf({
    paths: { [path]: { [method]: { responses: { "204": { description: "" } }, ...operation } } },
    ...members,
  });
}

/** A document whose only operation takes a value of this schema. */
export function inRequest(schema: JsonValue, members: JsonObject = {}): JsonObject {
  const requestBody = { required: true, content: { "application/json": { schema } } };
  return withOperation({ requestBody }, "/things", "post", members);
}

/** A document whose only operation answers a value of this schema. */
export function inResponse(schema: JsonValue, members: JsonObject = {}): JsonObject {
  const responses = { "200": { description: "", content: { "application/json": { schema } } } };
  return withOperation({ responses }, "/things", "get", members);
}

/** Rules by the direction in which the data goes. */
interface ByDirection {
  readonly request: readonly string[];
  readonly response: readonly string[];
}

type Expected = string | readonly string[] | ByDirection;

/** The cases of one change of a schema: as what is sent and as what is answered. */
export function schemaCases(
  rule: string,
  before: JsonValue,
  after: JsonValue,
  expected: {
    readonly there?: Expected;
    readonly back: Expected;
    readonly schemas?: JsonObject;
    readonly name?: string;
  },
): readonly RuleCase[] {
  const members = expected.schemas ? { components: { schemas: expected.schemas } } : {};
  return (["request", "response"] as const).map((direction) => {
    const build = direction === "request" ? inRequest : inResponse;
    return {
      rule,
      name: [expected.name, direction].filter(Boolean).join(", "),
      before: build(before, members),
      after: build(after, members),
      there: rulesOf(expected.there ?? rule, direction),
      back: rulesOf(expected.back, direction),
    };
  });
}

function rulesOf(expected: Expected, direction: "request" | "response"): readonly string[] {
  if (typeof expected === "string") return [expected];
  return "request" in expected ? expected[direction] : expected;
}

/** An object with one property `x`. */
export function having(x: JsonValue, members: JsonObject = {}): JsonObject {
  return { type: "object", properties: { x }, ...members };
}
