import type { Encoding } from "../../api-model.ts";
import type { JsonObject } from "../json.ts";
import { isUnion } from "./alternatives.ts";

/** How a body stands on the wire. */
export type AnyEncoding = Encoding | "json";

const text =
  /^text\/|[/+](?:xml|yaml|x-yaml|javascript|ecmascript|x-ndjson|ndjson|jsonl|jsonlines|json-seq|graphql|sql|toml|x-www-form-urlencoded)$/;

/** Types of `application` whose bodies nobody means as text, although documents say `type: string` of them. */
const bytes =
  /^(?:image|audio|video|font|model|multipart)\/|octet-stream$|pdf$|zip|tar\b|compressed|msword|ms-|officedocument|protobuf|msgpack|cbor|wasm|pkcs|pkix/;

/** How a body of a media type, with a schema that may say more about it, is written and read. */
export function encodingOf(type: string, schema: JsonObject, isSent: boolean): AnyEncoding {
  const essence = essenceOf(type);
  if (isBytes(schema)) return "binary";
  if (/[/+]json$/.test(essence)) return "json";
  // Generators write `*/*` for whatever their framework makes of an object, which is JSON.
  if (/^(?:\*|application)\/\*$/.test(essence) && isStructured(schema)) return "json";
  if (isSent && isStructured(schema) && essence === "application/x-www-form-urlencoded") return "form";
  if (isSent && isStructured(schema) && essence === "multipart/form-data") return "multipart";
  if (text.test(essence)) return "text";
  return !bytes.test(essence) && schema["type"] === "string" ? "text" : "binary";
}

/** A media type without its parameters. */
export function essenceOf(type: string): string {
  const [essence = ""] = type.toLowerCase().split(";");
  return essence.trim();
}

/** `image/*`: some type of these. */
export function isRange(type: string): boolean {
  return type.includes("*");
}

/** Bytes, as OpenAPI 3.0 says it and as 3.1 does. */
export function isBytes({ type, format, contentMediaType, contentEncoding }: JsonObject): boolean {
  if (type !== undefined && type !== "string") return false;
  if (format === "binary") return true;
  return (
    typeof contentMediaType === "string" &&
    contentEncoding === undefined &&
    !text.test(essenceOf(contentMediaType)) &&
    !/[/+]json$/.test(essenceOf(contentMediaType))
  );
}

/** Whether a schema speaks of objects or lists. */
export function isStructured(schema: JsonObject): boolean {
  const { type, properties, items, allOf } = schema;
  const types = Array.isArray(type) ? type : [type];
  const isNamed = types.includes("object") || types.includes("array");
  return isNamed || properties !== undefined || items !== undefined || allOf !== undefined || isUnion(schema);
}
