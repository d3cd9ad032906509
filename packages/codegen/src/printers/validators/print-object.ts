import type { Member, ObjectShape } from "../../api-model.ts";
import { quote } from "../../text/literals.ts";
import { checkFunction, conditionOf, input, keyOf, limitArguments, refusal } from "./conditions.ts";
import type { Sheet } from "./declaration.ts";
import { printDefaults } from "./defaults.ts";
import { call, type Code, type Condition, destructure, prefixed, returnAll, statement, statementIf } from "./layout.ts";
import { isInheritedName, literalKey, localNames } from "./local-names.ts";
import { knownMembers } from "./shape-parts.ts";

/** The body of a function that looks at an object, member by member. */
export function printObject(sheet: Sheet, shape: ObjectShape): string {
  const locals = localNames(
    shape.members.map(({ name }) => name),
    sheet.catalogue.units,
  );
  const checked = shape.members.flatMap((member) => {
    const local = locals.get(member.name) ?? member.name;
    const condition = memberCondition(sheet, member, local);
    return condition.length > 0 ? [{ name: member.name, local, condition }] : [];
  });
  const inherited = checked.filter(({ name }) => isInheritedName(name));
  const bindings = checked.filter(({ name }) => !isInheritedName(name)).map(({ name, local }) => binding(name, local));
  return [
    statementIf(
      `!${sheet.kit(bindings.length > 0 ? "isObjectLike" : "isObject")}(input)`,
      prefixed("return ", refusal(sheet, "mistyped", input, quote("object"))),
    ),
    bindings.length > 0 ? destructure(bindings, "input") : "",
    ...inherited.map(({ name, local }) => `  const ${local} = ${sheet.kit("ownMember")}(input, ${quote(name)});\n`),
    bindings.length > 0 ? printOwnMembers(sheet) : "",
    statement("", tidyCall(sheet, shape)),
    returnAll([
      ...countCondition(sheet, shape),
      ...checked.map(({ condition }) => condition),
      ...restCondition(sheet, shape),
    ]),
  ].join("");
}

/** What to do with an array, or with an object that may inherit members. */
function printOwnMembers(sheet: Sheet): string {
  const { name } = sheet.unit;
  const own = sheet.of(name);
  const check = sheet.catalogue.areMutual(name, name) ? `(copy, on) => ${own}(copy, on, depth)` : own;
  const copied = `${sheet.kit("checkCopy")}(${check}, input, walk)`;
  return statementIf(`!${sheet.kit("isPlain")}(input)`, prefixed("return ", copied));
}

function binding(name: string, local: string): string {
  return name === local ? name : `${literalKey(name)}: ${local}`;
}

function memberCondition(sheet: Sheet, { name, shape, required, sensitive }: Member, local: string): Condition {
  const subject = { value: local, key: keyOf(name), isSecret: sensitive === true };
  const condition = conditionOf(sheet, shape, subject);
  if (condition.length === 0) return required ? [`${local} !== undefined`, refusal(sheet, "absent", subject)] : [];
  return required ? condition : [`${local} === undefined`, ...condition];
}

/** Where any name may stand beside the known ones, or the contract says what stands there, it is no mistake. */
function tidyCall(sheet: Sheet, shape: ObjectShape): Code {
  const name = `walk?.modes?.${sheet.unit.isOpen === true ? "tidyLeniently" : "tidy"}`;
  const defaults = printDefaults(sheet, shape);
  if (shape.rest === undefined) return call(name, ["walk", "input", knownMembers(sheet, shape), ...defaults]);
  return call(name, ["walk", "input", ...(defaults.length > 0 ? ["undefined", ...defaults] : [])]);
}

function countCondition(sheet: Sheet, shape: ObjectShape): readonly Condition[] {
  const limits = limitArguments(shape.minProperties, shape.maxProperties);
  if (limits === undefined) return [];
  const known = knownMembers(sheet, shape);
  const [least = "0", most = "Infinity"] = limits;
  return [[call(sheet.kit("hasMembers"), ["input", "walk", least, most, known])]];
}

/** Members beyond the known ones, where the contract says what they are. */
function restCondition(sheet: Sheet, shape: ObjectShape): readonly Condition[] {
  if (shape.rest === undefined || sheet.catalogue.resolve(shape.rest).kind === "any") return [];
  const args = ["input", knownMembers(sheet, shape), checkFunction(sheet, shape.rest), "walk"];
  return [[call(sheet.kit("isRestOf"), args)]];
}
