import { lineWidth } from "../../text/doc-comment.ts";

/** A piece of source text: on one line as it is, or a list in brackets that may take one line for each part. */
export type Code = string | Group;

interface Group {
  /** What stands before the bracket: `walkMember`, `() => (`. */
  readonly head: string;
  readonly open: "(" | "[" | "{";
  readonly parts: readonly Code[];
  /** What stands after the closing bracket. */
  readonly tail: string;
  /** All on one line. It is asked for at every level that the group is in, so it is put together once. */
  readonly line: string;
}

const closing = { "(": ")", "[": "]", "{": "}" } as const;

export function call(name: string, parts: readonly Code[]): Code {
  return group(name, "(", parts, "");
}

export function arrayOf(parts: readonly Code[]): Code {
  return group("", "[", parts, "");
}

/** `{ a, b: c }`; as the result of a function where `head` and `tail` say so. */
export function objectOf(parts: readonly Code[], head = "", tail = ""): Code {
  return group(head, "{", parts, tail);
}

/** The same with something in front of it: a name and a colon, or the parameters of an arrow function. */
export function prefixed(prefix: string, code: Code): Code {
  if (typeof code === "string") return prefix + code;
  const { head, open, parts, tail, line } = code;
  return { head: prefix + head, open, parts, tail, line: prefix + line };
}

function group(head: string, open: Group["open"], parts: readonly Code[], tail: string): Group {
  const space = open === "{" && parts.length > 0 ? " " : "";
  const line = `${head}${open}${space}${parts.map(flat).join(", ")}${space}${closing[open]}${tail}`;
  return { head, open, parts, tail, line };
}

/** All on one line. */
export function flat(code: Code): string {
  return typeof code === "string" ? code : code.line;
}

/** A statement on its own lines, at `indent`; `before` stands in front of it on the first of them. */
export function statement(before: string, code: Code, indent = "  "): string {
  return `${indent}${before}${broken(code, indent, indent.length + before.length, 1)};\n`;
}

/** A statement under a condition, in braces where it does not fit on the condition's line. */
export function statementIf(condition: string, code: Code): string {
  const line = `  if (${condition}) ${flat(code)};\n`;
  return fits(line) ? line : `  if (${condition}) {\n${statement("", code, "    ")}  }\n`;
}

/** `const name: type = value;`, the value on the next line where that helps. */
export function constant(head: string, value: Code): string {
  const line = `const ${head} = ${flat(value)};\n`;
  if (fits(line)) return line;
  return typeof value === "string" ? `const ${head} =\n  ${value};\n` : statement(`const ${head} = `, value, "");
}

/** A condition as the alternatives it consists of; mostly one. */
export type Condition = readonly Code[];

/** `return a && b;`, one condition a line where they do not fit on one. */
export function returnAll(conditions: readonly Condition[]): string {
  const [first] = conditions;
  if (first === undefined) return "  return true;\n";
  if (conditions.length === 1) return returnAny(first);
  const flats = conditions.map(flatCondition);
  const line = flats.join(" && ");
  if (fits(`  return ${line};`)) return `  return ${line};\n`;
  if (fits(`    ${line}`)) return `  return (\n    ${line}\n  );\n`;
  const lines = conditions.map((condition, index) => {
    const end = index < conditions.length - 1 ? " &&" : "";
    const whole = flats[index] ?? "";
    if (fits(`    ${whole}${end}`)) return whole;
    const [only = ""] = condition;
    return condition.length === 1 ? broken(only, "    ", 4, 3) : `(${condition.map(flat).join(" ||\n      ")})`;
  });
  return `  return (\n    ${lines.join(" &&\n    ")}\n  );\n`;
}

function returnAny(alternatives: Condition): string {
  const [only = ""] = alternatives;
  if (alternatives.length === 1) return statement("return ", only);
  const line = `  return ${alternatives.map(flat).join(" || ")};\n`;
  return fits(line) ? line : `  return (\n    ${alternatives.map(flat).join(" ||\n    ")}\n  );\n`;
}

function flatCondition(alternatives: Condition): string {
  return alternatives.length === 1 ? alternatives.map(flat).join("") : `(${alternatives.map(flat).join(" || ")})`;
}

/** `const { a, b } = from;`, one name a line where they do not fit on one. */
export function destructure(bindings: readonly string[], from: string): string {
  const pattern = `  const { ${bindings.join(", ")} } =`;
  if (fits(`${pattern} ${from};`)) return `${pattern} ${from};\n`;
  if (fits(pattern)) return `${pattern}\n    ${from};\n`;
  return `  const {\n${bindings.map((binding) => `    ${binding},\n`).join("")}  } = ${from};\n`;
}

/**
 * On one line where it fits. Else the last part takes several lines, if it is an object or an array and the others
 * leave room; else each part has its own.
 */
function broken(code: Code, indent: string, column: number, after: number): string {
  const line = flat(code);
  if (typeof code === "string" || code.parts.length === 0) return line;
  if (column + line.length + after <= lineWidth && !composes(code)) return line;
  const { head, open, parts, tail } = code;
  const last = parts.at(-1);
  const others = parts.slice(0, -1).map(flat);
  if (open === "(" && last !== undefined && typeof last !== "string" && last.open !== "(") {
    const first = `${head}(${others.map((part) => `${part}, `).join("")}${last.head}${last.open}`;
    if (column + first.length <= lineWidth) {
      return `${first}\n${linesOf(last.parts, indent)}${indent}${closing[last.open]}${last.tail})${tail}`;
    }
  }
  return `${head}${open}\n${linesOf(parts, indent)}${indent}${closing[open]}${tail}`;
}

/** Whether one of several arguments is a call that is given a function; the formatter always breaks these. */
function composes({ open, parts }: Group): boolean {
  const isArrow = (code: Code): boolean => /^\(.*\) =>/.test(typeof code === "string" ? code : code.head);
  const isGivenOne = (code: Code): boolean =>
    typeof code !== "string" && code.open === "(" && !isArrow(code) && code.parts.some(isArrow);
  return open === "(" && parts.length > 1 && parts.some(isGivenOne);
}

function linesOf(parts: readonly Code[], indent: string): string {
  const inner = `${indent}  `;
  return parts.map((part) => `${inner}${broken(part, inner, inner.length, 1)},\n`).join("");
}

/** Whether a text is one line, and not too long. */
function fits(text: string): boolean {
  const end = text.indexOf("\n");
  return end === -1 ? text.length <= lineWidth : end <= lineWidth && end === text.length - 1;
}
