import ts from "typescript";
import { memberKey } from "../../text/literals.ts";
import { docComment, lineWidth } from "../../text/doc-comment.ts";
import type { TypeTree } from "./type-nodes.ts";

/** Where on its line a type begins, and how deep its lines are indented. */
interface Position {
  readonly indent: string;
  readonly column: number;
}

/** A type as text: on one line where it fits, else broken as the formatter would. */
export function printType(tree: TypeTree, position: Position): string {
  const node = withoutParentheses(tree.node);
  const { docs } = tree;
  const oneLine = printOnOneLine(node, docs);
  if (oneLine !== undefined && position.column + oneLine.length + 1 <= lineWidth) return oneLine;
  return printBroken({ node, docs }, position);
}

/** The members of an object type, each on its own lines. */
export function printMembers(members: readonly ts.TypeElement[], docs: TypeTree["docs"], indent: string): string {
  return members
    .map((member) => {
      const head = `${indent}${printMemberHead(member)}`;
      const type = printType({ node: typeOf(member), docs }, { indent, column: head.length });
      return `${docComment(docs.get(member) ?? [], indent)}${head}${type};\n`;
    })
    .join("");
}

function printBroken({ node, docs }: TypeTree, { indent, column }: Position): string {
  const deeper = `${indent}  `;
  if (ts.isTypeLiteralNode(node)) return `{\n${printMembers(node.members, docs, deeper)}${indent}}`;
  if (ts.isUnionTypeNode(node)) {
    const options = optionsOf(node).map((type) =>
      printOption(type, docs, { indent: deeper, column: deeper.length + 2 }),
    );
    return options.map((option) => `\n${deeper}| ${option}`).join("");
  }
  if (ts.isArrayTypeNode(node)) {
    const items = printType({ node: node.elementType, docs }, { indent, column });
    return ts.isUnionTypeNode(node.elementType) ? `(${items}\n${indent})[]` : `${items}[]`;
  }
  return printOnOneLine(node, docs) ?? fail(node);
}

/** An option of a union; a type literal in there is indented below its bar. */
function printOption(node: ts.TypeNode, docs: TypeTree["docs"], position: Position): string {
  const text = printType({ node, docs }, { ...position, indent: `${position.indent}  ` });
  return ts.isIntersectionTypeNode(withoutParentheses(node)) ? `(${text})` : text;
}

/** Nothing when a member has a doc comment, which needs lines of its own. */
function printOnOneLine(node: ts.TypeNode, docs: TypeTree["docs"]): string | undefined {
  if (ts.isParenthesizedTypeNode(node)) return printOnOneLine(node.type, docs);
  const word = keywords.get(node.kind);
  if (word !== undefined) return word;
  if (ts.isLiteralTypeNode(node)) return printLiteral(node.literal);
  if (ts.isIndexedAccessTypeNode(node)) return referencedName(node);
  if (ts.isArrayTypeNode(node)) return wrapped(node.elementType, docs, (text) => `${text}[]`);
  if (ts.isUnionTypeNode(node)) return joined(optionsOf(node), docs, " | ");
  if (ts.isIntersectionTypeNode(node)) return joined(node.types, docs, " & ");
  if (ts.isTypeLiteralNode(node)) return printObjectOnOneLine(node, docs);
  if (ts.isTypeReferenceNode(node)) return printReference(node, docs);
  // openapi-typescript smuggles string literals in as identifiers, quotes included.
  const smuggled: ts.Node = node;
  return ts.isIdentifier(smuggled) ? smuggled.text : fail(node);
}

const keywords: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.StringKeyword, "string"],
  [ts.SyntaxKind.NumberKeyword, "number"],
  [ts.SyntaxKind.BooleanKeyword, "boolean"],
  [ts.SyntaxKind.UnknownKeyword, "unknown"],
  [ts.SyntaxKind.UndefinedKeyword, "undefined"],
  [ts.SyntaxKind.NeverKeyword, "never"],
]);

function printLiteral(literal: ts.LiteralTypeNode["literal"]): string {
  if (literal.kind === ts.SyntaxKind.NullKeyword) return "null";
  if (literal.kind === ts.SyntaxKind.TrueKeyword) return "true";
  if (literal.kind === ts.SyntaxKind.FalseKeyword) return "false";
  if (ts.isNumericLiteral(literal)) return literal.text;
  if (ts.isPrefixUnaryExpression(literal) && ts.isNumericLiteral(literal.operand)) return `-${literal.operand.text}`;
  return fail(literal);
}

/** `components["schemas"]["Book"]` becomes `Book`. */
function referencedName(node: ts.IndexedAccessTypeNode): string {
  const { indexType } = node;
  return ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal) ? indexType.literal.text : fail(node);
}

function printObjectOnOneLine(node: ts.TypeLiteralNode, docs: TypeTree["docs"]): string | undefined {
  if (node.members.length === 0) return "{}";
  const members = node.members.map((member) =>
    docs.has(member) ? undefined : wrapped(typeOf(member), docs, (type) => `${printMemberHead(member)}${type}`, false),
  );
  return members.includes(undefined) ? undefined : `{ ${members.join("; ")} }`;
}

function printMemberHead(member: ts.TypeElement): string {
  if (ts.isIndexSignatureDeclaration(member)) return "[key: string]: ";
  if (!ts.isPropertySignature(member)) return fail(member);
  const modifier = member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ? "readonly " : "";
  const name = ts.isIdentifier(member.name) || ts.isStringLiteral(member.name) ? member.name.text : fail(member.name);
  return `${modifier}${memberKey(name)}${member.questionToken ? "?" : ""}: `;
}

function typeOf(member: ts.TypeElement): ts.TypeNode {
  if ((ts.isPropertySignature(member) || ts.isIndexSignatureDeclaration(member)) && member.type) return member.type;
  return fail(member);
}

function printReference(node: ts.TypeReferenceNode, docs: TypeTree["docs"]): string | undefined {
  const name = ts.isIdentifier(node.typeName) ? node.typeName.text : fail(node);
  if (!node.typeArguments) return name;
  const list = joined(node.typeArguments, docs, ", ");
  return list === undefined ? undefined : `${name}<${list}>`;
}

function joined(types: readonly ts.TypeNode[], docs: TypeTree["docs"], separator: string): string | undefined {
  const parts = types.map((type) => wrapped(type, docs, (text) => text, separator === " | "));
  return parts.includes(undefined) ? undefined : parts.join(separator);
}

/** Prints a part on one line, in parentheses where its operator would bind otherwise. */
function wrapped(
  node: ts.TypeNode,
  docs: TypeTree["docs"],
  use: (text: string) => string,
  parenthesize = true,
): string | undefined {
  const text = printOnOneLine(node, docs);
  if (text === undefined) return undefined;
  const inner = withoutParentheses(node);
  const isCompound = ts.isIntersectionTypeNode(inner) || ts.isUnionTypeNode(inner);
  return use(parenthesize && isCompound ? `(${text})` : text);
}

/** The options of a union, those of unions in it included. */
function optionsOf(node: ts.UnionTypeNode): readonly ts.TypeNode[] {
  return node.types.map(withoutParentheses).flatMap((type) => (ts.isUnionTypeNode(type) ? optionsOf(type) : [type]));
}

/** TypeScript's factory puts some in; we put them in by our own rules. */
function withoutParentheses(node: ts.TypeNode): ts.TypeNode {
  return ts.isParenthesizedTypeNode(node) ? withoutParentheses(node.type) : node;
}

function fail(node: ts.Node): never {
  throw new Error(`openapi-typescript gave a ${ts.SyntaxKind[node.kind]}, which print-type.ts cannot print.`);
}
