import type { Member, ObjectShape, UnionShape } from "../../api-model.ts";
import { camelCase, pascalCase } from "../../names.ts";
import { quote } from "../../text/literals.ts";
import { allOf, conditionsOf } from "./conditions.ts";
import type { Sheet } from "./declaration.ts";
import { type Condition, destructure, returnAll } from "./layout.ts";
import { isInheritedName, literalKey, localNames } from "./local-names.ts";
import { type Fallback, printStatusSwitch, printTagSwitch } from "./print-switch.ts";

const no: Fallback = { notAnObject: "false", noSuchTag: "false" };

/** `function isX`: the yes or no, in straight lines. */
export function printAccepts(sheet: Sheet): string {
  const { unit, catalogue } = sheet;
  const depth = catalogue.areMutual(unit.name, unit.name) ? ", depth = 0" : "";
  return `function ${sheet.of("is", unit.name)}(input: unknown${depth}): boolean {\n${printBody(sheet)}}\n`;
}

function printBody(sheet: Sheet): string {
  const { shape, name } = sheet.unit;
  switch (shape.kind) {
    case "object":
      return printObject(sheet, shape);
    case "union":
      return shape.discriminator ? printTagSwitch(sheet, "is", shape.discriminator, no) : printUnion(sheet, shape);
    case "answers":
      return printStatusSwitch(sheet, "is", shape, no);
    default: {
      const conditions = conditionsOf(sheet, shape, "input", camelCase(name));
      return returnAll((conditions.length > 0 ? conditions : ["input !== undefined"]).map((condition) => [condition]));
    }
  }
}

function printObject(sheet: Sheet, shape: ObjectShape): string {
  const names = shape.members.map(({ name }) => name);
  const locals = localNames(names, sheet.catalogue.units);
  const checked = shape.members.flatMap((member) => {
    const local = locals.get(member.name) ?? member.name;
    const printed = memberConditions(sheet, member, local);
    return printed.length > 0 ? [{ name: member.name, local, printed }] : [];
  });
  const count = countCondition(sheet, shape);
  const guard = printDepthGuard(sheet);
  if (checked.length === 0 && count.length === 0) return `${guard}  return ${sheet.kit("isObject")}(input);\n`;
  const inherited = checked.filter(({ name }) => isInheritedName(name));
  const bindings = checked.filter(({ name }) => !isInheritedName(name)).map(({ name, local }) => binding(name, local));
  return [
    guard,
    `  if (!${sheet.kit("isObject")}(input)) return false;\n`,
    bindings.length > 0 ? destructure(bindings, "input") : "",
    ...inherited.map(({ name, local }) => `  const ${local} = ${sheet.kit("ownMember")}(input, ${quote(name)});\n`),
    bindings.length > 0 ? printOwnMembers(sheet) : "",
    returnAll([...checked.flatMap(({ printed }) => printed), ...count]),
  ].join("");
}

/** What to do with an object that may inherit members. */
function printOwnMembers(sheet: Sheet): string {
  const { name } = sheet.unit;
  const isX = sheet.of("is", name);
  const again = sheet.catalogue.areMutual(name, name) ? `(own) => ${isX}(own, depth)` : isX;
  return `  if (!${sheet.kit("isPlain")}(input)) return ${sheet.kit("acceptsOwn")}(input, ${again});\n`;
}

function binding(name: string, local: string): string {
  return name === local ? name : `${literalKey(name)}: ${local}`;
}

function memberConditions(sheet: Sheet, member: Member, local: string): readonly Condition[] {
  const place = `${camelCase(sheet.unit.name)}${pascalCase(member.name)}`;
  const shape = sheet.catalogue.resolve(member.shape);
  const isNullable = shape.kind === "nullable";
  const conditions = conditionsOf(sheet, isNullable ? shape.of : shape, local, place);
  if (conditions.length === 0) return member.required ? [[`${local} !== undefined`]] : [];
  if (member.required && !isNullable) return conditions.map((condition) => [condition]);
  const alternatives = [
    ...(member.required ? [] : [`${local} === undefined`]),
    ...(isNullable ? [`${local} === null`] : []),
    allOf(conditions),
  ];
  return [alternatives];
}

function countCondition(sheet: Sheet, { minProperties = 0, maxProperties }: ObjectShape): readonly Condition[] {
  if (minProperties === 0 && maxProperties === undefined) return [];
  return [[`${sheet.kit("isMapOf")}(input, () => true, ${minProperties}, ${maxProperties ?? "Infinity"})`]];
}

function printDepthGuard(sheet: Sheet): string {
  const { unit, catalogue } = sheet;
  return catalogue.areMutual(unit.name, unit.name) ? `  if (depth > ${sheet.kit("maxDepth")}) return false;\n` : "";
}

function printUnion(sheet: Sheet, { options }: UnionShape): string {
  const place = `${camelCase(sheet.unit.name)}Option`;
  const alternatives = options.map((option) => conditionsOf(sheet, option, "input", place));
  if (alternatives.some((conditions) => conditions.length === 0)) return "  return input !== undefined;\n";
  return returnAll([alternatives.map(allOf)]);
}
