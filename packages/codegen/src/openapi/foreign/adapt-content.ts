import { isJsonObject, textOf, type Json, type JsonObject } from "../json.ts";
import { adaptSchema } from "./adapt-schema.ts";
import { encodingOf, isRange, isStructured, type AnyEncoding } from "./encoding-of.ts";
import { fieldsOf } from "./fields-of.ts";
import { follow, objectOf, type ContentOwner, type Foreign } from "./foreign.ts";

interface Offer {
  readonly type: string;
  readonly encoding: AnyEncoding;
  readonly media: JsonObject;
  readonly schema: JsonObject;
}

/** The one way a body is written: JSON where it is offered, else as the first media type wants it. */
export function adaptContent(foreign: Foreign, owner: JsonObject, whose: ContentOwner): JsonObject | undefined {
  const offers = Object.entries(objectOf(owner["content"])).map(([type, value]): Offer => {
    const media = objectOf(value);
    const schema = objectOf(follow(foreign, media["schema"] ?? {}, whose.pointer));
    return { type, media, schema, encoding: encodingOf(type, schema, whose.isSent) };
  });
  const inJson = offers.filter(({ encoding }) => encoding === "json");
  const chosen = inJson.find(({ type }) => type === "application/json") ?? inJson[0] ?? offers[0];
  if (!chosen) return undefined;
  const place = `${whose.pointer}/content/${chosen.type.replaceAll("/", "~1")}/schema`;
  const declared = chosen.media["schema"] ?? {};
  if (chosen.encoding === "json") {
    const type = isRange(chosen.type) ? "application/json" : chosen.type;
    return { [type]: { schema: adaptSchema(foreign, declared, place) } };
  }
  const types = offers.filter(({ encoding }) => encoding === chosen.encoding).map(({ type }) => type);
  remarkOn(foreign, chosen, whose);
  const fields = fieldsOf(foreign, chosen.encoding, chosen.media, whose);
  return {
    [typeOf(chosen, whose.isSent)]: {
      schema: schemaOf(foreign, chosen.encoding, { declared, types, place, isSent: whose.isSent }),
      "x-encoding": chosen.encoding,
      ...((types.length > 1 || types.some(isRange)) && { "x-media-types": types }),
      ...(Object.keys(fields).length > 0 && { "x-fields": fields }),
    },
  };
}

/** What is sent must name one type; an answer names its own. */
function typeOf({ type, encoding }: Offer, isSent: boolean): string {
  if (!isRange(type) || (!isSent && !type.startsWith("*"))) return type;
  return encoding === "text" ? "text/plain" : "application/octet-stream";
}

/** Text and bytes are what they are, whatever a document says of them; fields of a form are members. */
function schemaOf(
  foreign: Foreign,
  encoding: Exclude<AnyEncoding, "json">,
  { declared, types, place, isSent }: { declared: Json; types: readonly string[]; place: string; isSent: boolean },
): JsonObject {
  switch (encoding) {
    case "text":
      return { type: "string" };
    case "binary":
      // Who has a choice of types has to say which it is.
      return isSent && (types.length > 1 || types.some(isRange)) ? foreign.upload() : { "x-binary": true };
    case "form":
      return adaptSchema(foreign, declared, place);
    case "multipart":
      return adaptSchema({ ...foreign, form: "body" }, declared, place);
  }
}

/** What is not supported is said, not passed over. */
function remarkOn(foreign: Foreign, { type, encoding, schema }: Offer, { subject, isSent }: ContentOwner): void {
  const isForm = encoding === "form" || encoding === "multipart";
  const said = `${subject}: "${type}" is ${isSent ? "written" : "read"} as ${encoding === "text" ? "text" : "bytes"}`;
  if (!isForm && isStructured(schema)) foreign.remark(`${said}; its schema is not honoured.`);
  else if (/^multipart\//i.test(type) && !isForm) foreign.remark(`${said}; its parts are the caller's business.`);
  else if (!isSent && /event-stream|ndjson|jsonl|json-seq/i.test(type)) {
    foreign.remark(`${said}, to its end: nothing is given before.`);
  }
}

/** The names of multipart forms among the schemas: there, bytes are files. */
export function formNames(root: JsonObject): ReadonlySet<string> {
  const prefix = "#/components/schemas/";
  const bodies = [
    ...Object.values(objectOf(root["paths"])).flatMap((item) => Object.values(objectOf(item))),
    ...Object.values(objectOf(objectOf(root["components"])["requestBodies"])).map((body) => ({ requestBody: body })),
  ];
  return new Set(
    bodies.flatMap((operation) => {
      const body = isJsonObject(operation) ? objectOf(operation["requestBody"]) : {};
      return Object.entries(objectOf(body["content"])).flatMap(([type, media]) => {
        const reference = textOf(objectOf(objectOf(media)["schema"])["$ref"] ?? "");
        const isForm = /^multipart\/form-data\b/i.test(type) && reference.startsWith(prefix);
        return isForm ? [decodeURIComponent(reference.slice(prefix.length))] : [];
      });
    }),
  );
}
