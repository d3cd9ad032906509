import { lineWidth } from "../../text/doc-comment.ts";

/** A condition as the alternatives it consists of; mostly one. */
export type Condition = readonly string[];

/** `return a && b;`, one condition a line where they do not fit on one. */
export function returnAll(conditions: readonly Condition[]): string {
  const line = `  return ${conditions.map((condition) => joined(condition, " ")).join(" && ")};\n`;
  if (conditions.length === 1 || fits(line)) return line;
  const lines = conditions.map((condition) => {
    const short = joined(condition, " ");
    return fits(`    ${short} &&`) ? short : joined(condition, "\n      ");
  });
  return `  return (\n    ${lines.join(" &&\n    ")}\n  );\n`;
}

function joined(condition: Condition, separator: string): string {
  return condition.length === 1 ? condition.join() : `(${condition.join(` ||${separator}`)})`;
}

/** `const { a, b } = from;`, one name a line where they do not fit on one. */
export function destructure(bindings: readonly string[], from: string): string {
  const line = `  const { ${bindings.join(", ")} } = ${from};\n`;
  return fits(line) ? line : `  const {\n${bindings.map((binding) => `    ${binding},\n`).join("")}  } = ${from};\n`;
}

/** The statement `name(a, b);` at `indent`, one argument a line where they do not fit on one. `before` is on its line. */
export function call(name: string, args: readonly string[], before = "", indent = "  "): string {
  const line = `${indent}${before}${name}(${args.join(", ")});\n`;
  if (fits(line)) return line;
  return `${indent}${before}${name}(\n${args.map((arg) => `${indent}  ${arg},\n`).join("")}${indent});\n`;
}

/** A statement under a condition, in braces where it does not fit on the condition's line. */
export function callIf(condition: string, name: string, args: readonly string[]): string {
  const line = call(name, args, `if (${condition}) `);
  return line.indexOf("\n") === line.length - 1 ? line : `  if (${condition}) {\n${call(name, args, "", "    ")}  }\n`;
}

/** `["a", "b"]` or `{ a, b }` as an argument or initialiser at `indent`, one part a line where they do not fit. */
export function list(open: string, parts: readonly string[], close: string, indent: string, before = 0): string {
  const space = open === "[" ? "" : " ";
  const line = `${open}${space}${parts.join(", ")}${space}${close}`;
  if (parts.length === 0) return `${open}${close}`;
  if (before + line.length < lineWidth && !line.includes("\n")) return line;
  return `${open}\n${parts.map((part) => `${indent}  ${part},\n`).join("")}${indent}${close}`;
}

/** Whether no line of a text is too long. A text of several lines where one was meant does not fit either. */
function fits(text: string): boolean {
  const line = text.replace(/\n$/, "");
  return line.length <= lineWidth && !line.includes("\n");
}
