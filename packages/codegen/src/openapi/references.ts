import { pascalCase } from "../names.ts";
import { isJsonObject } from "./json.ts";
import { memberAt, stringAt, type Place } from "./place.ts";
import { SpecProblem } from "./spec-problem.ts";

/** Follows a `$ref` within the document, through chains; a place without `$ref` is answered as it is. */
export function resolve(root: Place, place: Place): Place {
  const seen = new Set<Place["value"]>();
  let current = place;
  for (;;) {
    const reference = isJsonObject(current.value) ? memberAt(current, "$ref") : undefined;
    if (!reference) return current;
    if (seen.has(current.value)) {
      throw new SpecProblem(reference, "The reference leads back to itself.", "Break the cycle in the TypeSpec.");
    }
    seen.add(current.value);
    current = targetOf(root, reference);
  }
}

/** The place that a `$ref` names. */
function targetOf(root: Place, reference: Place): Place {
  const fragment = stringAt(reference);
  if (!fragment.startsWith("#/")) {
    throw new SpecProblem(reference, `"${fragment}" leaves the document.`, "Put all types into one TypeSpec service.");
  }
  let target: Place | undefined = root;
  for (const segment of fragment.slice(2).split("/")) {
    const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    target = target && isJsonObject(target.value) ? memberAt(target, name) : undefined;
  }
  if (!target) {
    throw new SpecProblem(
      reference,
      `"${fragment}" names nothing.`,
      "Run `npm run generate` to emit the document anew.",
    );
  }
  return target;
}

const schemas = "#/components/schemas/";

/** The type that a `$ref` to a schema names. */
export function typeNameOf(root: Place, reference: Place): string {
  targetOf(root, reference);
  const fragment = stringAt(reference);
  const name = fragment.slice(schemas.length);
  if (!fragment.startsWith(schemas) || name.includes("/")) {
    throw new SpecProblem(
      reference,
      `"${fragment}" does not name a schema under components.`,
      "Give the type a name of its own in the TypeSpec.",
    );
  }
  return pascalCase(name);
}
