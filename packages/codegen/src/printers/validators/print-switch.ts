import type { UnionShape } from "../../api-model.ts";
import { memberAccess, quote } from "../../text/literals.ts";
import type { Sheet } from "./declaration.ts";
import { type Code, flat } from "./layout.ts";
import { nextDepth } from "./shape-parts.ts";
import type { Answer, AnswersShape } from "./unit.ts";

/** What to return where no type is chosen, as source text. */
export interface Fallback {
  readonly notAnObject: Code;
  /** Statements, indented by what they are given. */
  readonly noSuchTag: (indent: string) => string;
}

/** Hands `input` on to the function of the type that its tag names. */
export function printTagSwitch(
  sheet: Sheet,
  { member, variants }: NonNullable<UnionShape["discriminator"]>,
  fallback: Fallback,
): string {
  const cases = variants.map(({ tag, name }) => {
    const { isNeeded, argument } = nextDepth(sheet, name);
    return `    case ${quote(tag)}:\n      return ${handOn(sheet, name, isNeeded ? `, ${argument}` : "")};\n`;
  });
  const last = `    default:\n${fallback.noSuchTag("      ")}`;
  return `${printObjectGuard(sheet, fallback)}  switch (input${memberAccess(member)}) {\n${cases.join("")}${last}  }\n`;
}

/** Hands `input` on to the function of the answer that its status names: its own, else its range's, else the default. */
export function printStatusSwitch(sheet: Sheet, { answers }: AnswersShape, fallback: Fallback): string {
  const exact = answers.filter(isExact);
  const cases = [...new Set(exact.map(({ name }) => name))].map((name) => {
    const labels = exact.filter((answer) => answer.name === name).map(({ status }) => `    case ${status}:\n`);
    return `${labels.join("")}      return ${handOn(sheet, name)};\n`;
  });
  const rest = (indent: string): string => {
    const ranges = answers.filter((answer) => !isExact(answer)).map((answer) => indent + printRange(sheet, answer));
    return ranges.join("") + fallback.noSuchTag(indent);
  };
  const guard = printObjectGuard(sheet, fallback);
  if (cases.length === 0) return guard + rest("  ");
  const last = `    default:\n${rest("      ")}`;
  return `${guard}  switch (input.status) {\n${cases.join("")}${last}  }\n`;
}

function isExact({ status }: Answer): boolean {
  return /^\d+$/.test(status);
}

function printRange(sheet: Sheet, { status, name }: Answer): string {
  const hundred = status.charAt(0);
  const range = status === "default" ? "" : `, ${hundred}00, ${hundred}99`;
  return `if (${sheet.kit("isStatus")}(input.status${range})) return ${handOn(sheet, name)};\n`;
}

function printObjectGuard(sheet: Sheet, { notAnObject }: Fallback): string {
  return `  if (!${sheet.kit("isObject")}(input)) return ${flat(notAnObject)};\n`;
}

function handOn(sheet: Sheet, name: string, argument = ""): string {
  return `${sheet.of(name)}(input, walk${argument})`;
}
