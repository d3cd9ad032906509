import type { MapShape, Member, NumberShape, Shape, StringShape } from "../../api-model.ts";
import { camelCase, pascalCase } from "../../names.ts";
import { memberAccess, quote } from "../../text/literals.ts";
import { printLiteral } from "./conditions.ts";
import type { Sheet } from "./declaration.ts";
import { arrayOf, call, type Code, prefixed, statement, statementIf } from "./layout.ts";
import type { KitName } from "./kit.ts";
import { isInheritedName } from "./local-names.ts";
import { closedValues, formatOf, isBareNumber, isBareString, isInt32, numberLimits } from "./rules.ts";
import { nextDepth, patternConstant, valuesConstant } from "./shape-parts.ts";

/** The value that a check is about, as source text. */
interface Subject {
  readonly walk: string;
  readonly key: string;
  readonly value: string;
  readonly isRequired: boolean;
}

/** The statement that looks at one member; empty if there is nothing that could be wrong with it. */
export function printMemberVisit(sheet: Sheet, { name, shape: given, required, sensitive }: Member): string {
  const place = `${camelCase(sheet.unit.name)}${pascalCase(name)}`;
  const walk = sensitive ? `${sheet.kit("secretly")}(walk)` : "walk";
  const value = isInheritedName(name)
    ? `${sheet.kit("ownMember")}(members, ${quote(name)})`
    : `members${memberAccess(name)}`;
  const shape = sheet.catalogue.resolve(given);
  const inner = shape.kind === "nullable" ? sheet.catalogue.resolve(shape.of) : shape;
  if (inner.kind === "any" && !required) return "";
  const check = checkOf(sheet, inner, { walk, key: quote(name), value, isRequired: required }, place);
  if (check === undefined) {
    const flag = sheet.kit(required ? "required" : "optional");
    return statement(
      "",
      call(sheet.kit("walkMember"), [walk, "members", quote(name), flag, visitOf(sheet, shape, place)]),
    );
  }
  return shape.kind === "nullable" ? statementIf(`${value} !== null`, check) : statement("", check);
}

/** The body of a function that looks at a value without members. */
export function printValueVisit(sheet: Sheet, shape: Shape): string {
  const place = camelCase(sheet.unit.name);
  const subject = { walk: "walk", key: sheet.kit("here"), value: "input", isRequired: true };
  const check = checkOf(sheet, shape, subject, place);
  if (check === undefined)
    return `${statement("const visit = ", visitOf(sheet, shape, place))}  return visit(walk, input);\n`;
  if (sheet.catalogue.saysNothing(shape)) return statement("", check);
  return statementIf(`!${sheet.of("is", sheet.unit.name)}(input)`, check);
}

/** A function that looks at a value of a shape. */
export function visitOf(sheet: Sheet, given: Shape, place: string): Code {
  const shape = sheet.catalogue.resolve(given);
  switch (shape.kind) {
    case "any":
      return sheet.kit("visitPresent");
    case "nullable":
      return call(sheet.kit("nullOr"), [visitOf(sheet, shape.of, place)]);
    case "array": {
      const limits = constraintList(sheet, [
        ["minItems", shape.minItems],
        ["maxItems", shape.maxItems],
      ]);
      return call(sheet.kit("itemsOf"), [visitOf(sheet, shape.items, `${place}Item`), ...limits]);
    }
    case "map":
      return call(sheet.kit("mapOf"), mapArguments(sheet, shape, place));
    case "reference": {
      const { isNeeded, argument } = nextDepth(sheet, shape.name);
      const name = sheet.of("walk", shape.name);
      return isNeeded ? `(walk, item) => ${name}(walk, item${argument})` : name;
    }
    case "boolean":
      return sheet.kit("visitBoolean");
    default: {
      if (shape.kind === "string" && isBareString(shape)) return sheet.kit("visitString");
      if (shape.kind === "number" && isBareNumber(shape)) return sheet.kit(bareNumberVisit(shape));
      const subject = { walk: "walk", key: sheet.kit("here"), value: "item", isRequired: true };
      const check = checkOf(sheet, shape, subject, place);
      if (check === undefined) throw new Error(`The ${shape.kind} at ${place} has no name.`);
      return prefixed("(walk, item) => ", check);
    }
  }
}

/** The check of a value that holds no others; none for the others. */
function checkOf(sheet: Sheet, shape: Shape, subject: Subject, place: string): Code | undefined {
  const { kit } = sheet;
  const { walk, key, value } = subject;
  const args = (): readonly Code[] => [walk, key, value, kit(subject.isRequired ? "required" : "optional")];
  switch (shape.kind) {
    case "any":
      return call(kit("checkPresent"), [walk, key, value]);
    case "boolean":
      return call(kit("checkBoolean"), args());
    case "literal":
      return call(kit("checkLiteral"), [...args(), printLiteral(shape.value)]);
    case "string":
      return call(kit("checkString"), [...args(), ...stringConstraints(sheet, shape, place)]);
    case "number":
      return numberCheck(sheet, shape, args());
    default:
      return undefined;
  }
}

function bareNumberVisit(shape: NumberShape): KitName {
  if (isInt32(shape)) return "visitInt32";
  return shape.integer ? "visitInteger" : "visitNumber";
}

function numberCheck(sheet: Sheet, shape: NumberShape, args: readonly Code[]): Code {
  if (isInt32(shape)) return call(sheet.kit("checkInt32"), args);
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = numberLimits(shape);
  const limits = [
    ["minimum", minimum],
    ["maximum", maximum],
    ["exclusiveMinimum", exclusiveMinimum],
    ["exclusiveMaximum", exclusiveMaximum],
    ["multipleOf", multipleOf],
  ] as const;
  const name = sheet.kit(shape.integer ? "checkInteger" : "checkNumber");
  return call(name, [...args, ...constraintList(sheet, limits)]);
}

function stringConstraints(sheet: Sheet, shape: StringShape, place: string): readonly Code[] {
  const values = closedValues(shape);
  const { minLength = 0, maxLength, pattern } = shape;
  const format = formatOf(shape);
  return constraintList(
    sheet,
    [
      ["oneOf", values && valuesConstant(sheet, values, place)],
      ["minLength", minLength > 0 ? minLength : undefined],
      ["maxLength", maxLength],
      ["pattern", pattern === undefined ? undefined : patternConstant(sheet, pattern, place)],
    ],
    format ? [sheet.kit(format.format)] : [],
  );
}

function mapArguments(sheet: Sheet, shape: MapShape, place: string): readonly Code[] {
  const { values, keys, minProperties, maxProperties } = shape;
  const visit = visitOf(sheet, values, `${place}Value`);
  const limits = constraintList(sheet, [
    ["minProperties", minProperties],
    ["maxProperties", maxProperties],
  ]);
  if (keys === undefined) return [visit, ...limits];
  return [visit, ...(limits.length > 0 ? limits : ["[]"]), visitOf(sheet, keys, `${place}Name`)];
}

/** `[minimum(0), maximum(100)]` as the last argument; none without constraints. `others` are whole already. */
export function constraintList(
  sheet: Sheet,
  limits: readonly (readonly [KitName, string | number | undefined])[],
  others: readonly string[] = [],
): readonly Code[] {
  const constraints = limits.flatMap(([name, limit]) => (limit === undefined ? [] : [`${sheet.kit(name)}(${limit})`]));
  const all = [...constraints, ...others];
  return all.length > 0 ? [arrayOf(all)] : [];
}
