import type { ObjectShape, StringShape } from "../../api-model.ts";
import { quote } from "../../text/literals.ts";
import { membersName, type Sheet } from "./declaration.ts";
import { arrayOf, type Code } from "./layout.ts";

/** How a pattern is asked about, as an expression, and the constant that holds it, compiled once. */
export function patternTest(
  sheet: Sheet,
  { pattern = "", maxLength = Infinity }: StringShape,
  value: string,
  place: string,
): { readonly test: string; readonly constant: string } {
  const constant = sheet.constant(`${place}Pattern`, undefined, String(compile(pattern, place)));
  if (maxLength > longestMemorable) return { test: `${constant}.test(${value})`, constant };
  const known = sheet.constant(`${place}Known`, undefined, `/* @__PURE__ */ ${sheet.kit("remembering")}(${constant})`);
  return { test: `${known}(${value})`, constant };
}

export function printLiteral(value: string | number | boolean): string {
  return typeof value === "string" ? quote(value) : String(value);
}

/** The list of the members the contract knows: a constant where it is needed more than once. */
export function knownMembers(sheet: Sheet, shape: ObjectShape): Code {
  const names = arrayOf(shape.members.map((member) => quote(member.name)));
  const isCounted = (shape.minProperties ?? 0) > 0 || shape.maxProperties !== undefined;
  if (!isCounted && shape.rest === undefined) return names;
  return sheet.constant(membersName(sheet.unit), "readonly string[]", names);
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
  return { isNeeded, argument: unit.shape.kind === "union" ? "depth" : "depth + 1" };
}

/** Strings that are no longer than this come from a short list, such as Regions: those seen before need no pattern. */
const longestMemorable = 32;

/**
 * What a pattern may consist of to mean the same without the flag `u`, with which it takes twice as long: ASCII, and
 * nothing that matches all but some characters.
 */
const meansTheSame = /^(?:[ -Z\]_-~^]|\[(?!\^)|\\[dws./\-^$+*?()[\]{}|])*$/;

function compile(pattern: string, place: string): RegExp {
  try {
    const form = new RegExp(pattern, "u");
    return meansTheSame.test(pattern) && !/\(\?(?!:)|(?<!\\)\./.test(pattern) ? new RegExp(pattern) : form;
  } catch (error) {
    throw new Error(`The pattern of ${place} is no regular expression: ${pattern}. Correct it in the TypeSpec.`, {
      cause: error,
    });
  }
}
