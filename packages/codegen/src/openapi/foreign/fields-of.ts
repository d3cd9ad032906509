import type { Json, JsonObject } from "../json.ts";
import { essenceOf, isRange, isStructured, type AnyEncoding } from "./encoding-of.ts";
import { follow, objectOf, type ContentOwner, type Foreign } from "./foreign.ts";

/**
 * How fields of a form stand that do not stand as usual: of a multipart form the media type, of another one a style. What
 * a document says with `encoding`, or of bytes with `contentMediaType`.
 */
export function fieldsOf(foreign: Foreign, encoding: AnyEncoding, media: JsonObject, whose: ContentOwner): JsonObject {
  if (encoding !== "form" && encoding !== "multipart") return {};
  const { properties } = objectOf(follow(foreign, media["schema"] ?? {}, whose.pointer));
  const said = objectOf(media["encoding"]);
  const fields: Record<string, Json> = {};
  for (const name of new Set([...Object.keys(objectOf(properties)), ...Object.keys(said)])) {
    const schema = objectOf(follow(foreign, objectOf(properties)[name] ?? {}, whose.pointer));
    const field = objectOf(said[name]);
    const how = encoding === "form" ? styleOf(schema, field) : mediaTypeOf(foreign, name, schema, field, whose);
    if (how !== undefined) fields[name] = how;
  }
  return fields;
}

/** A style counts only where a document gives one: without, a list repeats its name and an object is JSON. */
function styleOf(schema: JsonObject, field: JsonObject): string | undefined {
  const { style, explode, allowReserved, contentType } = field;
  if (style === undefined && explode === undefined && allowReserved === undefined) {
    return typeof contentType === "string" && isJson(contentType) ? "json" : undefined;
  }
  if (style === "deepObject") return style;
  const isApart = typeof explode === "boolean" ? explode : style === undefined || style === "form";
  if (isApart) return isStructured(schema) ? "members" : undefined;
  return style === "spaceDelimited" ? " " : style === "pipeDelimited" ? "|" : ",";
}

function mediaTypeOf(
  foreign: Foreign,
  name: string,
  schema: JsonObject,
  { contentType, headers }: JsonObject,
  { subject }: ContentOwner,
): string | undefined {
  const item = objectOf(follow(foreign, schema["items"] ?? {}, ""));
  const declared = contentType ?? schema["contentMediaType"] ?? item["contentMediaType"];
  const type = typeof declared === "string" ? (declared.split(",")[0] ?? "").trim() : undefined;
  if (headers !== undefined) foreign.remark(`${subject}: headers of the part "${name}" are not written.`);
  if (type === undefined || isRange(type)) return undefined;
  const isObject = schema["items"] === undefined ? isStructured(schema) : isStructured(item);
  if (isObject && !isJson(type)) foreign.remark(`${subject}: the part "${name}" is written as JSON, under "${type}".`);
  return type;
}

function isJson(type: string): boolean {
  return /[/+]json$/.test(essenceOf(type));
}
