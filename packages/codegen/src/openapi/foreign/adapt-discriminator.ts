import { isJsonObject, type Json, type JsonObject } from "../json.ts";
import { follow, listOf, objectOf, type Foreign } from "./foreign.ts";

const schemas = "#/components/schemas/";

/** The tag of a union, where it does decide: every option is named and fixes the tag to one value. Else nothing. */
export function adaptDiscriminator(
  foreign: Foreign,
  schema: JsonObject,
  options: readonly JsonObject[],
  pointer: string,
): JsonObject | undefined {
  const { discriminator } = schema;
  const member = isJsonObject(discriminator) ? discriminator["propertyName"] : undefined;
  if (typeof member !== "string") return undefined;
  const keyword = schema["oneOf"] === undefined ? "anyOf" : "oneOf";
  const tags = new Map<string, Json>();
  for (const [index, option] of listOf(schema[keyword]).entries()) {
    const tag = tagOf(follow(foreign, option, pointer), member);
    const ours = options[index]?.["$ref"];
    if (tag === undefined || typeof ours !== "string" || !ours.startsWith(schemas) || tags.has(tag)) return undefined;
    tags.set(tag, ours);
  }
  return { propertyName: member, mapping: Object.fromEntries(tags) };
}

function tagOf(option: Json, member: string): string | undefined {
  if (!isJsonObject(option) || option["allOf"] !== undefined || option["oneOf"] !== undefined) return undefined;
  const tag = objectOf(objectOf(option["properties"])[member]);
  const values = tag["const"] === undefined ? listOf(tag["enum"]) : [tag["const"]];
  const [only, ...others] = values;
  const isRequired = listOf(option["required"]).includes(member);
  return typeof only === "string" && others.length === 0 && isRequired ? only : undefined;
}
