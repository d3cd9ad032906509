import type { JsonObject } from "../json.ts";
import { adaptSchema } from "./adapt-schema.ts";
import { objectOf, type Foreign } from "./foreign.ts";

const json = /^application\/(?:[\w.+-]+\+)?json\b/i;

/** The one content type of a body: JSON where it is offered, else the first. */
export function adaptContent(foreign: Foreign, owner: JsonObject, pointer: string): JsonObject | undefined {
  const offered = Object.entries(objectOf(owner["content"]));
  const isJson = ([type]: readonly [string, unknown]): boolean => json.test(type);
  const chosen = offered.find(([type]) => type === "application/json") ?? offered.find(isJson) ?? offered[0];
  if (!chosen) return undefined;
  const [type, media] = chosen;
  const place = `${pointer}/content/${type.replaceAll("/", "~1")}/schema`;
  const encoding = encodingOf(type);
  const schema = objectOf(media)["schema"] ?? {};
  if (encoding === "json") return { [type]: { schema: adaptSchema(foreign, schema, place) } };
  return { [type]: { schema: schemaOf(encoding, adaptSchema(foreign, schema, place)), "x-encoding": encoding } };
}

function encodingOf(type: string): "json" | "text" | "form" | "multipart" | "binary" {
  if (json.test(type)) return "json";
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) return "form";
  if (/^multipart\//i.test(type)) return "multipart";
  return /^text\/|[+/]xml\b|\byaml\b|^application\/vnd\.\w+\.(?:diff|patch|sha)$/i.test(type) ? "text" : "binary";
}

/** Text and bytes are what they are, whatever a document says of them; fields of a form are members. */
function schemaOf(encoding: "text" | "form" | "multipart" | "binary", schema: JsonObject): JsonObject {
  if (encoding === "text") return { type: "string" };
  return encoding === "binary" ? { "x-binary": true } : schema;
}
