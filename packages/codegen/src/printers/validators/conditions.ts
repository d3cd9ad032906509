import type { ArrayShape, NumberShape, Shape, StringShape } from "../../api-model.ts";
import { quote } from "../../text/literals.ts";
import type { Sheet } from "./declaration.ts";
import { call, type Code, type Condition, flat, prefixed } from "./layout.ts";
import type { KitName } from "./kit.ts";
import { keysOf } from "./name-nested-types.ts";
import { formatOf, isBareNumber, isBareString, isInt32, isOnlyFormat } from "./rules.ts";
import { nextDepth, printLiteral } from "./shape-parts.ts";

/** The value that a condition is about, as source text. */
export interface Subject {
  readonly value: string;
  /** The end of its pointer: `"/name"`, or `""` for the value that the walk has come to. */
  readonly key: string;
  readonly isSecret?: boolean;
}

/** The value that the function being printed takes. */
export const input: Subject = { value: "input", key: '""' };

/** The end of the pointer of a member, as source text. */
export function keyOf(name: string): string {
  return quote(`/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}

/** `mistyped(walk, "/name", name, "string")` and the like: no without a walk, else a finding. */
export function refusal(
  sheet: Sheet,
  how: Refusal,
  { value, key, isSecret }: Subject,
  ...details: readonly Code[]
): Code {
  const walk = isSecret === true ? `${sheet.kit("secretly")}(walk)` : "walk";
  return call(sheet.kit(how), how === "absent" ? [walk, key] : [walk, key, value, ...details]);
}

type Refusal = "absent" | "mistyped" | "notAmong" | "notBytes" | "unequal" | "unmatched" | "wrong" | "wrongInt32";

/**
 * What is asked of a value that is present: one of these must hold, and the last of them finds what is wrong. None means
 * that anything will do.
 */
export function conditionOf(sheet: Sheet, given: Shape, subject: Subject): Condition {
  const shape = sheet.catalogue.resolve(given);
  const { value } = subject;
  switch (shape.kind) {
    case "any":
      return [];
    case "boolean":
      return [`typeof ${value} === "boolean"`, refusal(sheet, "mistyped", subject, quote("boolean"))];
    case "binary":
      return [`${value} instanceof Uint8Array`, refusal(sheet, "notBytes", subject)];
    case "literal": {
      const literal = printLiteral(shape.value);
      return [`${value} === ${literal}`, refusal(sheet, "unequal", subject, literal)];
    }
    case "string":
      if (isBareString(shape))
        return [`typeof ${value} === "string"`, refusal(sheet, "mistyped", subject, quote("string"))];
      return [call(formatCheck(sheet, shape), [value, walkOf(sheet, subject)])];
    case "number":
      return numberCondition(sheet, shape, subject);
    case "nullable": {
      const alternatives = conditionOf(sheet, shape.of, subject);
      return alternatives.length === 0 ? [] : [`${value} === null`, ...alternatives];
    }
    default:
      return [checkCall(sheet, shape, value, walkOf(sheet, subject))];
  }
}

/** A function that looks at a value of a shape. */
export function checkFunction(sheet: Sheet, given: Shape): Code {
  const shape = sheet.catalogue.resolve(given);
  switch (shape.kind) {
    case "any":
      return sheet.kit("anything");
    case "binary":
      return sheet.kit("bytes");
    case "boolean":
      return sheet.kit("aBoolean");
    case "literal":
      return call(sheet.kit("literally"), [printLiteral(shape.value)]);
    case "string":
      return isBareString(shape) ? sheet.kit("aString") : formatCheck(sheet, shape);
    case "number":
      if (isInt32(shape)) return sheet.kit("anInt32");
      return sheet.kit(shape.integer ? "anInteger" : "aNumber");
    case "nullable":
      return call(sheet.kit("nullOr"), [checkFunction(sheet, shape.of)]);
    case "reference":
      if (!nextDepth(sheet, shape.name).isNeeded) return sheet.of(shape.name);
      return prefixed("(item, walk) => ", checkCall(sheet, shape, "item", "walk"));
    default:
      return prefixed("(item, walk) => ", checkCall(sheet, shape, "item", "walk"));
  }
}

/** The call that looks at a value that holds others. */
function checkCall(sheet: Sheet, shape: Shape, value: string, walk: string): Code {
  switch (shape.kind) {
    case "reference": {
      const { isNeeded, argument } = nextDepth(sheet, shape.name);
      return call(sheet.of(shape.name), isNeeded ? [value, walk, argument] : [value, walk]);
    }
    case "array": {
      const items = call(sheet.kit("isArrayOf"), [value, checkFunction(sheet, shape.items), walk]);
      return both(items, ...arrayLimits(sheet, shape, value, walk));
    }
    case "map": {
      const keys = keysOf(shape);
      const names = keys ? [checkFunction(sheet, keys)] : [];
      const values = call(sheet.kit("isMapOf"), [value, checkFunction(sheet, shape.values), walk, ...names]);
      const limits = limitArguments(shape.minProperties, shape.maxProperties);
      return limits ? both(values, call(sheet.kit("hasMembers"), [value, walk, ...limits])) : values;
    }
    default:
      throw new Error(`The ${shape.kind} in ${sheet.unit.name} has no name.`);
  }
}

/** The walk to hand on to the function of a value. */
function walkOf(sheet: Sheet, { key, isSecret }: Subject): string {
  const walk = key === input.key ? "walk" : `${sheet.kit("inside")}(walk, ${key})`;
  return isSecret === true ? `${sheet.kit("secretly")}(${walk})` : walk;
}

function numberCondition(sheet: Sheet, shape: NumberShape, subject: Subject): Condition {
  const { value } = subject;
  if (isInt32(shape)) return [`${sheet.kit("isInt32")}(${value})`, refusal(sheet, "wrongInt32", subject)];
  if (!isBareNumber(shape)) throw new Error(`The number in ${sheet.unit.name} has no name.`);
  const [test, type] = shape.integer ? (["isInteger", "integer"] as const) : (["isNumber", "number"] as const);
  return [`${sheet.kit(test)}(${value})`, refusal(sheet, "mistyped", subject, quote(type))];
}

/** The functions of the kit that look at strings of a format. */
const formatChecks: Readonly<Partial<Record<KitName, KitName>>> = {
  isDate: "aDate",
  isDateTime: "aDateTime",
  isHttpDate: "anHttpDate",
  isUri: "aUri",
  isUriReference: "aUriReference",
  isUuid: "aUuid",
};

function formatCheck(sheet: Sheet, shape: StringShape): string {
  const test = formatOf(shape);
  const check = test && formatChecks[test];
  if (check === undefined || !isOnlyFormat(shape)) throw new Error(`The string in ${sheet.unit.name} has no name.`);
  return sheet.kit(check);
}

function arrayLimits(
  sheet: Sheet,
  { minItems, maxItems, unique }: ArrayShape,
  value: string,
  walk: string,
): readonly Code[] {
  const limits = limitArguments(minItems, maxItems);
  return [
    ...(limits ? [call(sheet.kit("hasItems"), [value, walk, ...limits])] : []),
    ...(unique ? [call(sheet.kit("hasNoneTwice"), [value, walk])] : []),
  ];
}

/** The least and the most; nothing where there is no limit. */
export function limitArguments(least = 0, most?: number): readonly string[] | undefined {
  if (most !== undefined) return [String(least), String(most)];
  return least > 0 ? [String(least)] : undefined;
}

function both(first: Code, ...others: readonly Code[]): Code {
  return others.length === 0 ? first : `(${[first, ...others].map(flat).join(" && ")})`;
}
