import { pascalCase } from "../../names.ts";
import type { JsonObject } from "../json.ts";
import { unescaped, type Circles } from "./foreign.ts";

/** Begins without any. `fresh` makes a name of ours that nothing else has. */
export function createCircles(fresh: (wanted: string) => string): Circles {
  const open = new Map<JsonObject, string>();
  const names = new Map<JsonObject, string>();
  const named = new Map<string, JsonObject>();
  return {
    named,
    enter(schema, pointer, adapt) {
      const begun = open.get(schema);
      if (begun !== undefined && !names.has(schema)) names.set(schema, fresh(nameFrom(begun)));
      const known = names.get(schema);
      if (known !== undefined) return referenceTo(known);
      open.set(schema, pointer);
      const adapted = adapt();
      open.delete(schema);
      const name = names.get(schema);
      if (name === undefined) return adapted;
      named.set(name, adapted);
      return referenceTo(name);
    },
  };
}

function referenceTo(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

/** Steps of a pointer that name nothing. */
const structure = new Set(
  "# components schemas properties items additionalProperties allOf anyOf oneOf content schema paths $ref".split(" "),
);

/** `#/components/schemas/Report/properties/parts/items` to `ReportParts`. */
function nameFrom(pointer: string): string {
  const words = pointer.split("/").filter((step) => !structure.has(step) && !/^\d+$/.test(step));
  const name = pascalCase(words.slice(-2).map(unescaped).join(" "));
  return /^[A-Za-z]/.test(name) ? name : `Schema${name}`;
}
