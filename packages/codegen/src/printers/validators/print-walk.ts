import type { Member, ObjectShape, UnionShape } from "../../api-model.ts";
import { camelCase } from "../../names.ts";
import { memberAccess, quote } from "../../text/literals.ts";
import { acceptsFunction } from "./conditions.ts";
import { membersName, type Sheet } from "./declaration.ts";
import { arrayOf, call, type Code, objectOf, prefixed, statement } from "./layout.ts";
import { literalKey } from "./local-names.ts";
import { type Fallback, printStatusSwitch, printTagSwitch } from "./print-switch.ts";
import type { Unit } from "./unit.ts";
import { constraintList, printMemberVisit, printValueVisit, visitOf } from "./visits.ts";

/** `function walkX`: what is wrong with a value that did not pass, or the copy of one that did. */
export function printWalk(sheet: Sheet): string {
  const { unit, catalogue } = sheet;
  const isRecursive = catalogue.areMutual(unit.name, unit.name);
  const parameters = `walk: ${sheet.kit("Walk")}, input: unknown${isRecursive ? ", depth = 0" : ""}`;
  const type = isLeaf(unit.shape) ? "void" : "unknown";
  return `function ${sheet.of("walk", unit.name)}(${parameters}): ${type} {\n${printBody(sheet)}}\n`;
}

/** Whether a shape's values hold no others; they need no copy. */
function isLeaf({ kind }: Unit["shape"]): boolean {
  return kind === "string" || kind === "number" || kind === "boolean" || kind === "literal" || kind === "any";
}

function printBody(sheet: Sheet): string {
  const { shape } = sheet.unit;
  switch (shape.kind) {
    case "object":
      return printObject(sheet, shape);
    case "union":
      return shape.discriminator ? printTagged(sheet, shape.discriminator) : printUnion(sheet, shape);
    case "answers": {
      const statuses = shape.answers.map(({ status }) => (/^\d+$/.test(status) ? status : quote(status)));
      return printStatusSwitch(sheet, "walk", shape, fallback(sheet, "status", "input.status", statuses));
    }
    default:
      return printValueVisit(sheet, shape);
  }
}

function printObject(sheet: Sheet, shape: ObjectShape): string {
  const { unit, catalogue } = sheet;
  const guard = catalogue.areMutual(unit.name, unit.name)
    ? `  if (depth > ${sheet.kit("maxDepth")}) return ${sheet.kit("addDepthFinding")}(walk);\n`
    : "";
  const walk = unit.isOpen ? `${sheet.kit("leniently")}(walk)` : "walk";
  const args = [walk, "input", knownMembers(sheet, shape), ...printDefaults(shape)];
  const statements = [
    ...printCount(sheet, shape),
    ...shape.members.map((member) => printMemberVisit(sheet, member)),
  ].join("");
  const members = call(sheet.kit("walkObject"), args);
  if (statements === "") return guard + statement("return ", members);
  return [
    guard,
    statement("const members = ", members),
    "  if (members === undefined) return undefined;\n",
    statements,
    "  return members;\n",
  ].join("");
}

/** The constant that lists the members the contract knows. */
function knownMembers(sheet: Sheet, { members }: ObjectShape): string {
  const name = membersName(sheet.unit);
  const names = members.map((member) => quote(member.name));
  return sheet.constant(name, "readonly string[]", arrayOf(names));
}

/** Defaults are made anew for each copy. A required member is never absent where a copy is made. */
function printDefaults({ members }: ObjectShape): readonly Code[] {
  const defaults = members.filter((member) => !member.required && member.default !== undefined);
  if (defaults.length === 0) return [];
  return [objectOf(defaults.map(printDefault), "() => (", ")")];
}

function printDefault({ name, default: value }: Member): Code {
  return prefixed(`${literalKey(name)}: `, printJson(value));
}

/** A JSON value as an expression. */
function printJson(value: unknown): Code {
  if (Array.isArray(value)) return arrayOf(value.map(printJson));
  if (typeof value === "object" && value !== null) {
    return objectOf(
      Object.entries(value).map(([name, member]) => prefixed(`${literalKey(name)}: `, printJson(member))),
    );
  }
  return typeof value === "string" ? quote(value) : String(value);
}

function printCount(sheet: Sheet, { minProperties, maxProperties }: ObjectShape): readonly string[] {
  const constraints = constraintList(sheet, [
    ["minProperties", minProperties],
    ["maxProperties", maxProperties],
  ]);
  if (constraints.length === 0) return [];
  return [statement("", call(sheet.kit("checkConstraints"), ["walk", sheet.kit("here"), "members", ...constraints]))];
}

function printTagged(sheet: Sheet, discriminator: NonNullable<UnionShape["discriminator"]>): string {
  const { member, variants } = discriminator;
  const tags = variants.map(({ tag }) => quote(tag));
  return printTagSwitch(sheet, "walk", discriminator, fallback(sheet, member, `input${memberAccess(member)}`, tags));
}

function fallback(sheet: Sheet, key: string, tag: string, tags: readonly string[]): Fallback {
  return {
    notAnObject: call(sheet.kit("addTypeFinding"), ["walk", sheet.kit("here"), "input", quote("object")]),
    noSuchTag: call(sheet.kit("addTagFinding"), ["walk", quote(key), tag, arrayOf(tags)]),
  };
}

function printUnion(sheet: Sheet, { options }: UnionShape): string {
  const place = `${camelCase(sheet.unit.name)}Option`;
  const entries = options.map((option) =>
    objectOf([
      `type: ${quote(sheet.catalogue.jsonType(option))}`,
      `accepts: ${acceptsFunction(sheet, option, place, "item !== undefined")}`,
      prefixed("visit: ", visitOf(sheet, option, place)),
    ]),
  );
  return statement("return ", call(sheet.kit("walkAnyOf"), ["walk", "input", arrayOf(entries)]));
}
