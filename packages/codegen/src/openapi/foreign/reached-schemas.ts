import { isJsonObject, type Json, type JsonObject } from "../json.ts";
import { unescaped } from "./foreign.ts";

const components = "#/components/";

/** Names of the schemas that operations reach, through whatever components they reach them. */
export function reachedSchemas(root: JsonObject): ReadonlySet<string> {
  const reached = new Set<string>();
  const next: Json[] = [root["paths"] ?? {}];
  for (let value = next.pop(); value !== undefined; value = next.pop()) {
    for (const reference of referencesIn(value)) {
      if (reached.has(reference)) continue;
      reached.add(reference);
      const [room = "", name = ""] = reference.slice(components.length).split("/");
      const folder = isJsonObject(root["components"]) ? root["components"][room] : undefined;
      const target = isJsonObject(folder) ? folder[unescaped(name)] : undefined;
      if (target !== undefined) next.push(target);
    }
  }
  const schemas = `${components}schemas/`;
  return new Set(
    [...reached].flatMap((one) =>
      one.startsWith(schemas) ? [unescaped(one.slice(schemas.length).split("/")[0] ?? "")] : [],
    ),
  );
}

/** Examples are data, and half of many a document; what they mention is not used. */
const examples: ReadonlySet<string> = new Set(["example", "examples"]);

/** What stands in these has names of its own, `example` perhaps, and not the words of OpenAPI. */
const collections: ReadonlySet<string> = new Set(
  "$defs callbacks content definitions dependentSchemas encoding headers links mapping patternProperties properties responses".split(
    " ",
  ),
);

/** Every `$ref` in a value to a component, and every target of a discriminator's mapping. */
function referencesIn(root: Json): readonly string[] {
  const found: string[] = [];
  const open: Json[] = [root];
  const look = (value: Json): void => {
    if (typeof value === "string" ? value.startsWith(components) : typeof value === "object") open.push(value);
  };
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value === "string") {
      found.push(value);
    } else if (Array.isArray(value)) {
      for (const item of value) if (typeof item === "object" && item !== null) open.push(item);
    } else if (isJsonObject(value)) {
      for (const name of Object.keys(value)) {
        const member = value[name];
        if (member === undefined || examples.has(name)) continue;
        if (collections.has(name) && isJsonObject(member)) Object.values(member).forEach(look);
        else look(member);
      }
    }
  }
  return found;
}
