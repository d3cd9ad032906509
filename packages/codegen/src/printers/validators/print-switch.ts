import type { UnionShape } from "../../api-model.ts";
import { memberAccess, quote } from "../../text/literals.ts";
import type { Sheet, Verb } from "./declaration.ts";
import { nextDepth } from "./shape-parts.ts";
import type { Answer, AnswersShape } from "./unit.ts";

/** What to return where no type is chosen, as source text. */
export interface Fallback {
  readonly notAnObject: string;
  readonly noSuchTag: string;
}

/** Hands `input` on to the function of the type that its tag names. */
export function printTagSwitch(
  sheet: Sheet,
  verb: Verb,
  { member, variants }: NonNullable<UnionShape["discriminator"]>,
  fallback: Fallback,
): string {
  const cases = variants.map(({ tag, name }) => {
    const { argument } = nextDepth(sheet, name);
    return `    case ${quote(tag)}:\n      return ${handOn(sheet, verb, name, argument)};\n`;
  });
  const last = `    default:\n      return ${fallback.noSuchTag};\n`;
  return `${printObjectGuard(sheet, fallback)}  switch (input${memberAccess(member)}) {\n${cases.join("")}${last}  }\n`;
}

/** Hands `input` on to the function of the answer that its status names: its own, else its range's, else the default. */
export function printStatusSwitch(sheet: Sheet, verb: Verb, { answers }: AnswersShape, fallback: Fallback): string {
  const exact = answers.filter(isExact);
  const cases = [...new Set(exact.map(({ name }) => name))].map((name) => {
    const labels = exact.filter((answer) => answer.name === name).map(({ status }) => `    case ${status}:\n`);
    return `${labels.join("")}      return ${handOn(sheet, verb, name)};\n`;
  });
  const rest = [
    ...answers.filter((answer) => !isExact(answer)).map((answer) => printRange(sheet, verb, answer)),
    `return ${fallback.noSuchTag};\n`,
  ];
  const guard = printObjectGuard(sheet, fallback);
  if (cases.length === 0) return guard + rest.map((line) => `  ${line}`).join("");
  const last = `    default:\n${rest.map((line) => `      ${line}`).join("")}`;
  return `${guard}  switch (input.status) {\n${cases.join("")}${last}  }\n`;
}

function isExact({ status }: Answer): boolean {
  return /^\d+$/.test(status);
}

function printRange(sheet: Sheet, verb: Verb, { status, name }: Answer): string {
  const hundred = status.charAt(0);
  const range = status === "default" ? "" : `, ${hundred}00, ${hundred}99`;
  return `if (${sheet.kit("isStatus")}(input.status${range})) return ${handOn(sheet, verb, name)};\n`;
}

function printObjectGuard(sheet: Sheet, { notAnObject }: Fallback): string {
  return `  if (!${sheet.kit("isObject")}(input)) return ${notAnObject};\n`;
}

function handOn(sheet: Sheet, verb: Verb, name: string, argument = ""): string {
  return `${sheet.of(verb, name)}(${verb === "walk" ? "walk, " : ""}input${argument})`;
}
