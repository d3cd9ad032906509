import type { Shape, UnionShape } from "../../api-model.ts";
import { memberAccess, quote } from "../../text/literals.ts";
import { checkFunction, conditionOf, input, keyOf, refusal } from "./conditions.ts";
import type { Sheet } from "./declaration.ts";
import { isKitName } from "./kit.ts";
import { arrayOf, call, flat, objectOf, prefixed, returnAll, statement, statementIf } from "./layout.ts";
import { printNumberLimits, printStringLimits } from "./print-limits.ts";
import { printObject } from "./print-object.ts";
import { type Fallback, printStatusSwitch, printTagSwitch } from "./print-switch.ts";
import { isLimited } from "./rules.ts";
import { printLiteral } from "./shape-parts.ts";

/** `function isX`: the yes or no in straight lines, which on a walk goes on after each mistake. */
export function printCheck(sheet: Sheet): string {
  const { unit, catalogue } = sheet;
  const isRecursive = catalogue.areMutual(unit.name, unit.name);
  const parameters = `input: unknown, walk?: ${sheet.kit("Walk")}${isRecursive ? ", depth = 0" : ""}`;
  const guard = isRecursive && unit.shape.kind === "object" ? printDepthGuard(sheet) : "";
  return `function ${sheet.of(unit.name)}(${parameters}): boolean {\n${guard}${printBody(sheet)}}\n`;
}

function printDepthGuard(sheet: Sheet): string {
  const limit = sheet.kit("maxDepth");
  return statementIf(
    `depth > ${limit}`,
    prefixed(
      "return ",
      refusal(sheet, "wrong", input, quote("maxDepth"), limit, quote("must not be nested any deeper")),
    ),
  );
}

function printBody(sheet: Sheet): string {
  const { shape } = sheet.unit;
  switch (shape.kind) {
    case "object":
      return printObject(sheet, shape);
    case "union":
      if (shape.discriminator) return printTagged(sheet, shape.discriminator);
      return printLiterals(sheet, shape) ?? printUnion(sheet, shape);
    case "answers": {
      const statuses = shape.answers.map(({ status }) => (/^\d+$/.test(status) ? status : quote(status)));
      return printStatusSwitch(sheet, shape, fallback(sheet, "status", statuses));
    }
    case "string":
      return isLimited(shape) ? printStringLimits(sheet, shape) : printCondition(sheet, shape);
    case "number":
      return isLimited(shape) ? printNumberLimits(sheet, shape) : printCondition(sheet, shape);
    default:
      return printCondition(sheet, shape);
  }
}

function printCondition(sheet: Sheet, shape: Shape): string {
  const condition = conditionOf(sheet, shape, input);
  return returnAll([condition.length > 0 ? condition : ["input !== undefined", refusal(sheet, "absent", input)]]);
}

function printTagged(sheet: Sheet, discriminator: NonNullable<UnionShape["discriminator"]>): string {
  const { member, variants } = discriminator;
  const tags = variants.map(({ tag }) => quote(tag));
  return printTagSwitch(sheet, discriminator, fallback(sheet, member, tags));
}

/** In an answer a tag that came later passes, unless the walk is strict. */
function fallback(sheet: Sheet, member: string, tags: readonly string[]): Fallback {
  const value = `input${memberAccess(member)}`;
  const found = refusal(sheet, "notAmong", { value, key: keyOf(member) }, quote("discriminator"), arrayOf(tags));
  const isReceived = sheet.unit.isReceived === true && sheet.unit.shape.kind === "union";
  const later = isReceived ? `typeof ${value} === "string" && ${sheet.kit("isLenient")}(walk)` : undefined;
  return {
    notAnObject: refusal(sheet, "mistyped", input, quote("object")),
    noSuchTag: (indent) =>
      (later === undefined ? "" : `${indent}if (${later}) return true;\n`) + statement("return ", found, indent),
  };
}

/** A union of values is decided by comparing: one finding names them all. */
function printLiterals(sheet: Sheet, { options }: UnionShape): string | undefined {
  const literals = options.flatMap((option) => (option.kind === "literal" ? [printLiteral(option.value)] : []));
  if (literals.length < options.length) return undefined;
  return returnAll([
    [
      ...literals.map((literal) => `input === ${literal}`),
      refusal(sheet, "notAmong", input, quote("enum"), arrayOf(literals)),
    ],
  ]);
}

function printUnion(sheet: Sheet, { options }: UnionShape): string {
  const entries = options.map((option) =>
    objectOf([`type: ${quote(sheet.catalogue.jsonType(option))}`, prefixed("check: ", checkFunction(sheet, option))]),
  );
  const walk = call(sheet.kit("walkAnyOf"), ["walk", "input", arrayOf(entries)]);
  // What tells of a mistake is not asked here, so that it must not be imported either.
  const unused: Sheet = { ...sheet, kit: (name) => name };
  const quick = options.map((option) => {
    const [test = "", ...others] = conditionOf(unused, option, input).map((code) => quickly(flat(code)));
    const text = others.length > 1 ? `(${[test, ...others.slice(0, -1)].join(" || ")})` : test || "input !== undefined";
    for (const [name] of text.matchAll(/\w+/g)) if (isKitName(name)) sheet.kit(name);
    return text;
  });
  return statementIf("walk", prefixed("return ", walk)) + returnAll([quick]);
}

/** Asks without the walk. */
function quickly(code: string): string {
  return code.replace(/, walk\)$/, ")");
}
