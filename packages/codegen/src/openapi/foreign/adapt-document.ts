import { isJsonObject, textOf, type Json, type JsonObject } from "../json.ts";
import { SpecProblem } from "../spec-problem.ts";
import { formNames } from "./adapt-content.ts";
import { adaptOperations } from "./adapt-operations.ts";
import { adaptSchema } from "./adapt-schema.ts";
import { refuse, type Foreign } from "./foreign.ts";
import { linkOf } from "./link-of.ts";
import { chooseNames } from "./choose-names.ts";
import { createCircles } from "./circles.ts";
import { reachedSchemas } from "./reached-schemas.ts";

/**
 * Says an OpenAPI document of anybody's, 3.0 or 3.1, in the form that TypeSpec gives ours, so that everything after
 * reading has one form to cope with: null as an option, flat objects, one tag and one content type, our names.
 *
 * Schemas that no operation reaches are left out, as they are left out of ours.
 *
 * @param remark Is told what is not honoured in full.
 * @throws SpecProblem for another version, and for what has no such form.
 */
export function adaptDocument(document: string, root: Json, remark: Foreign["remark"]): JsonObject {
  if (!isJsonObject(root)) {
    throw new SpecProblem({ document, pointer: "#" }, "This is no OpenAPI document.", "Give the path of one, in JSON.");
  }
  refuseOtherVersions(document, root);
  const names = chooseNames({ document, root });
  let hasUploads = false;
  const upload = (): JsonObject => {
    hasUploads = true;
    return { anyOf: [{ "x-binary": true }, { $ref: `#/components/schemas/${names.upload}` }] };
  };
  const circles = createCircles(names.fresh);
  const foreign: Foreign = { document, root, names, circles, remark, upload, forms: formNames(root) };
  const components = root["components"];
  const schemas = isJsonObject(components) && isJsonObject(components["schemas"]) ? components["schemas"] : {};
  const reached = reachedSchemas(root);
  const used = Object.entries(schemas).filter(([name]) => reached.has(name));
  const adapted = used.map(([name, schema]): [string, Json] => [
    names.schemas.get(name) ?? name,
    adaptSchema(
      { ...foreign, form: foreign.forms.has(name) ? "body" : undefined },
      schema,
      `#/components/schemas/${name}`,
    ),
  ]);
  const paths = adaptOperations(foreign);
  if (names.operations.size === 0) {
    refuse(foreign, "#/paths", "There is no operation.", "Declare one; webhooks and callbacks are not generated from.");
  }
  adapted.push(...circles.named);
  if (hasUploads) adapted.push([names.upload, uploadSchema]);
  const info = isJsonObject(root["info"]) ? root["info"] : {};
  return {
    openapi: "3.1.0",
    info: { title: info["title"] ?? "API", version: textOf(info["version"] ?? "1") },
    ...linkOf(root),
    paths,
    components: { schemas: Object.fromEntries(adapted) },
  };
}

/** A file. */
const uploadSchema: JsonObject = {
  type: "object",
  description: "Bytes with a name and a media type.",
  required: ["bytes"],
  properties: {
    bytes: { "x-binary": true },
    name: { type: "string", description: "Of the file. Default: the name of its field." },
    type: { type: "string", description: "Media type. Default: the first that the contract names." },
  },
};

function refuseOtherVersions(document: string, root: JsonObject): void {
  const version = root["openapi"];
  if (typeof version === "string" && /^3\.[01]\./.test(version)) return;
  throw new SpecProblem(
    { document, pointer: "#" },
    version === undefined ? 'There is no "openapi" member.' : `OpenAPI ${textOf(version)} is not read.`,
    "Convert the document to OpenAPI 3.0 or 3.1, in JSON.",
  );
}
