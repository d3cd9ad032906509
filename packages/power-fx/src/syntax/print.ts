import type { Node } from "./tree.ts";
import { operatorPowers, precedence } from "./precedence.ts";
import { keywords, reservedWords } from "./token.ts";

const plainName = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}\p{Cf}]*$/u;

/** An identifier as source: in single quotes where it would not be read as a name without them. */
export function printIdentifier(name: string): string {
  const plain = plainName.test(name) && !keywords.has(name) && !reservedWords.has(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A text literal. */
export function printText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Prints a tree as source that parses to the same tree, with the fewest brackets and one space around operators. */
export function printTree(node: Node): string {
  return print(node, precedence.none);
}

function print(node: Node, least: number): string {
  const text = printBare(node);
  return powerOf(node) < least ? `(${text})` : text;
}

function powerOf(node: Node): number {
  switch (node.kind) {
    case "binary":
      return operatorPowers.get(node.operator)?.power ?? precedence.none;
    case "as":
      return precedence.alias;
    case "unary":
      return node.operator === "%" ? precedence.postfix : precedence.prefix;
    default:
      return precedence.primary;
  }
}

function printBare(node: Node): string {
  switch (node.kind) {
    case "boolean":
      return String(node.value);
    case "number":
      return node.digits;
    case "text":
      return printText(node.value);
    case "interpolation":
      return `$"${node.parts.map(printPart).join("")}"`;
    case "name":
      return node.global ? `[@${printIdentifier(node.name)}]` : printIdentifier(node.name);
    case "self":
      return node.word;
    case "field":
      return `${printSubject(node.from)}.${printIdentifier(node.field.name)}`;
    case "call":
      return `${printHead(node.head.name)}(${node.args.map(printTree).join(", ")})`;
    case "unary":
      return node.operator === "%"
        ? `${print(node.operand, precedence.postfix)}%`
        : `${node.operator}${print(node.operand, precedence.prefix)}`;
    case "binary":
      return printBinary(node);
    case "as":
      return `${print(node.operand, precedence.alias)} As ${printIdentifier(node.alias.name)}`;
    case "record":
      return `{${node.fields.map(({ name, value }) => `${printIdentifier(name.name)}: ${printTree(value)}`).join(", ")}}`;
    case "table":
      return `[${node.items.map(printTree).join(", ")}]`;
    case "bad":
      return "";
  }
}

/** What stands before a dot. A number there takes brackets, since `1.a` would be read as a number first. */
function printSubject(node: Node): string {
  return node.kind === "number" ? `(${node.digits})` : print(node, precedence.primary);
}

function printHead(name: string): string {
  return name === "And" || name === "Or" || name === "Not" || reservedWords.has(name) ? name : printIdentifier(name);
}

function printPart(part: Node): string {
  if (part.kind !== "text") {
    const code = printTree(part);
    // A record in an island needs space before its brace, or the two braces would be read as a literal one.
    return code.startsWith("{") ? `{ ${code} }` : `{${code}}`;
  }
  return part.value.replaceAll('"', '""').replaceAll("{", "{{").replaceAll("}", "}}");
}

function printBinary(node: Node & { kind: "binary" }): string {
  const rule = operatorPowers.get(node.operator);
  const power = rule?.power ?? precedence.none;
  // Powers group to the right, everything else to the left.
  const left = print(node.left, node.operator === "^" ? power + 1 : power);
  return `${left} ${node.operator} ${print(node.right, rule?.right ?? precedence.none)}`;
}
