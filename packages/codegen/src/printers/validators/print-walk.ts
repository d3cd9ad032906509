import type { Member, ObjectShape, UnionShape } from "../../api-model.ts";
import { camelCase } from "../../names.ts";
import { memberAccess, quote } from "../../text/literals.ts";
import { acceptsFunction } from "./conditions.ts";
import { membersName, type Sheet } from "./declaration.ts";
import { call, list } from "./layout.ts";
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
  if (statements === "") return guard + call(sheet.kit("walkObject"), args, "return ");
  return [
    guard,
    call(sheet.kit("walkObject"), args, "const members = "),
    "  if (members === undefined) return undefined;\n",
    statements,
    "  return members;\n",
  ].join("");
}

/** The constant that lists the members the contract knows. */
function knownMembers(sheet: Sheet, { members }: ObjectShape): string {
  const name = membersName(sheet.unit);
  const names = members.map((member) => quote(member.name));
  return sheet.constant(
    name,
    "readonly string[]",
    list("[", names, "]", "", `const ${name}: readonly string[] = `.length),
  );
}

/** Defaults are made anew for each copy. A required member is never absent where a copy is made. */
function printDefaults({ members }: ObjectShape): readonly string[] {
  const defaults = members.filter((member) => !member.required && member.default !== undefined);
  if (defaults.length === 0) return [];
  return [`() => (${list("{", defaults.map(printDefault), "}", "    ", 12)})`];
}

function printDefault({ name, default: value }: Member): string {
  return `${literalKey(name)}: ${printJson(value)}`;
}

/** A JSON value as an expression. */
function printJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printJson).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(([name, member]) => `${literalKey(name)}: ${printJson(member)}`);
    return list("{", members, "}", "    ");
  }
  return typeof value === "string" ? quote(value) : String(value);
}

function printCount(sheet: Sheet, { minProperties, maxProperties }: ObjectShape): readonly string[] {
  const constraints = constraintList(sheet, [
    ["minProperties", minProperties],
    ["maxProperties", maxProperties],
  ]);
  if (constraints.length === 0) return [];
  return [call(sheet.kit("checkConstraints"), ["walk", sheet.kit("here"), "members", ...constraints])];
}

function printTagged(sheet: Sheet, discriminator: NonNullable<UnionShape["discriminator"]>): string {
  const { member, variants } = discriminator;
  const tags = variants.map(({ tag }) => quote(tag));
  return printTagSwitch(sheet, "walk", discriminator, fallback(sheet, member, `input${memberAccess(member)}`, tags));
}

function fallback(sheet: Sheet, key: string, tag: string, tags: readonly string[]): Fallback {
  const known = list("[", tags, "]", "      ", 60);
  return {
    notAnObject: `${sheet.kit("addTypeFinding")}(walk, ${sheet.kit("here")}, input, "object")`,
    noSuchTag: `${sheet.kit("addTagFinding")}(walk, ${quote(key)}, ${tag}, ${known})`,
  };
}

function printUnion(sheet: Sheet, { options }: UnionShape): string {
  const place = `${camelCase(sheet.unit.name)}Option`;
  const entries = options.map((option) => {
    const type = quote(sheet.catalogue.jsonType(option));
    const accepts = acceptsFunction(sheet, option, place, "item !== undefined");
    return `{ type: ${type}, accepts: ${accepts}, visit: ${visitOf(sheet, option, place)} }`;
  });
  return call(sheet.kit("walkAnyOf"), ["walk", "input", list("[", entries, "]", "    ", 4)], "return ");
}
