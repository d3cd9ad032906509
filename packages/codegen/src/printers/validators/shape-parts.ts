import { quote } from "../../text/literals.ts";
import type { Sheet } from "./declaration.ts";
import { arrayOf } from "./layout.ts";

/** The constant that holds a pattern, compiled once. */
export function patternConstant(sheet: Sheet, pattern: string, place: string): string {
  return sheet.constant(`${place}Pattern`, undefined, String(compile(pattern, place)));
}

/** The constant that lists the values of a closed enum. */
export function valuesConstant(sheet: Sheet, values: readonly string[], place: string): string {
  return sheet.constant(`${place}Values`, "readonly string[]", arrayOf(values.map(quote)));
}

/**
 * What to hand on to the function of a type that may hold the one being printed. Its depth is counted, so that hostile
 * nesting ends in a finding; a union is on the same level as the type it turns out to be.
 */
export function nextDepth(
  { unit, catalogue }: Sheet,
  name: string,
): { readonly isNeeded: boolean; readonly argument: string } {
  const isNeeded = catalogue.areMutual(unit.name, name);
  const argument = unit.shape.kind === "union" ? ", depth" : ", depth + 1";
  return { isNeeded, argument: isNeeded ? argument : "" };
}

function compile(pattern: string, place: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch (error) {
    throw new Error(`The pattern of ${place} is no regular expression: ${pattern}. Correct it in the TypeSpec.`, {
      cause: error,
    });
  }
}
