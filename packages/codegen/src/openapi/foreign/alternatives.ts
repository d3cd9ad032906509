import { isJsonObject, type Json, type JsonObject } from "../json.ts";
import { follow, listOf, objectOf, refuse, type Foreign } from "./foreign.ts";

/** More than so many ways to combine options are nobody's intention. */
const most = 64;

/** Keywords that say nothing about a value's members, or that stand outside of a combination. */
const outer = new Set(
  "allOf anyOf oneOf discriminator nullable title description default example examples readOnly writeOnly deprecated externalDocs xml".split(
    " ",
  ),
);

export function isUnion(schema: JsonObject): boolean {
  return schema["anyOf"] !== undefined || schema["oneOf"] !== undefined;
}

/** What a schema with combinators demands by itself. A bare `type: object` beside them demands nothing new. */
export function ownConstraints(schema: JsonObject): JsonObject {
  const own = Object.entries(schema).filter(([keyword]) => !outer.has(keyword) && !keyword.startsWith("x-"));
  const isBare = own.every(([keyword]) => keyword === "type" || keyword === "additionalProperties");
  return isBare ? {} : Object.fromEntries(own);
}

/** The flat schemas that a value must meet one of: `allOf` multiplied out, options combined with what stands beside. */
export function alternativesOf(
  foreign: Foreign,
  value: Json,
  pointer: string,
  within: ReadonlySet<Json> = new Set(),
): readonly JsonObject[] {
  const schema = follow(foreign, value, pointer);
  if (!isJsonObject(schema)) return [{}];
  if (within.has(schema)) refuse(foreign, pointer, "The schema is made of itself.", "Break the circle.");
  const deeper = new Set([...within, schema]);
  const own = Object.fromEntries(Object.entries(schema).filter(([keyword]) => !outer.has(keyword)));
  let all: readonly JsonObject[] = [own];
  const combine = (options: readonly JsonObject[]): void => {
    const pairs = all.flatMap((one) => options.map((other) => ({ one, other })));
    // An option that nothing can meet together with the rest is none.
    const possible = pairs.filter(({ one, other }) => conflictOf(one, other) === undefined);
    const [pair] = pairs;
    if (possible.length === 0 && pair !== undefined) {
      foreign.remark(`${pointer}: nothing is ${conflictOf(pair.one, pair.other)} at once, so anything is let pass.`);
    }
    all = possible.length > 0 ? possible.map(({ one, other }) => mergeSchemas(one, other)) : [{}];
    if (all.length > most) {
      refuse(foreign, pointer, `The options combine in more than ${most} ways.`, "Name the combinations that exist.");
    }
  };
  for (const part of listOf(schema["allOf"])) combine(alternativesOf(foreign, part, pointer, deeper));
  for (const keyword of ["oneOf", "anyOf"]) {
    const options = listOf(schema[keyword]);
    if (options.length > 0) combine(options.flatMap((one) => alternativesOf(foreign, one, pointer, deeper)));
  }
  return all;
}

/** Both at once. Of two words about one member the later, more special one counts, as those who write `allOf` mean it. */
function mergeSchemas(one: JsonObject, other: JsonObject): JsonObject {
  const properties = { ...objectOf(one["properties"]), ...objectOf(other["properties"]) };
  const required = [...new Set([...listOf(one["required"]), ...listOf(other["required"])])];
  return {
    ...one,
    ...other,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  };
}

/** Two types that no value has at once: `a string and an object`. */
function conflictOf(one: JsonObject, other: JsonObject): string | undefined {
  const [type, otherType] = [kindOf(one), kindOf(other)];
  const isConflict = type !== undefined && otherType !== undefined && type !== otherType;
  return isConflict ? `"${type}" and "${otherType}"` : undefined;
}

function kindOf(schema: JsonObject): string | undefined {
  const { type } = schema;
  if (typeof type === "string") return type === "integer" ? "number" : type;
  return schema["properties"] ? "object" : undefined;
}
