import type { Span } from "./span.ts";

/** Binary operators as they are written; `Or`, `And` and `As` have word and sign forms that mean the same. */
export type BinaryOperator =
  | "Or"
  | "And"
  | "in"
  | "exactin"
  | "="
  | "<>"
  | "<"
  | "<="
  | ">"
  | ">="
  | "&"
  | "+"
  | "-"
  | "*"
  | "/"
  | "^";

/** An identifier, with or without single quotes in the source. */
export type Identifier = Span & { readonly name: string };

export type BooleanNode = Span & { readonly kind: "boolean"; readonly value: boolean };
/** A number, kept as the digits that were written, because the profile decides what they mean. */
export type NumberNode = Span & { readonly kind: "number"; readonly digits: string };
export type TextNode = Span & { readonly kind: "text"; readonly value: string };
export type InterpolationNode = Span & { readonly kind: "interpolation"; readonly parts: readonly Node[] };
export type NameNode = Span & { readonly kind: "name"; readonly name: string; readonly global: boolean };
export type SelfNode = Span & { readonly kind: "self"; readonly word: "Self" | "Parent" };
export type FieldNode = Span & { readonly kind: "field"; readonly from: Node; readonly field: Identifier };
export type CallNode = Span & { readonly kind: "call"; readonly head: Identifier; readonly args: readonly Node[] };
export type UnaryNode = Span & { readonly kind: "unary"; readonly operator: "-" | "!" | "%"; readonly operand: Node };
export type BinaryNode = Span & {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly operatorSpan: Span;
  readonly left: Node;
  readonly right: Node;
};
export type AsNode = Span & { readonly kind: "as"; readonly operand: Node; readonly alias: Identifier };
export type RecordNode = Span & {
  readonly kind: "record";
  readonly fields: readonly { readonly name: Identifier; readonly value: Node }[];
};
export type TableNode = Span & { readonly kind: "table"; readonly items: readonly Node[] };
/** Stands where the source could not be understood; a diagnostic says why. */
export type BadNode = Span & { readonly kind: "bad" };

/** A node of the syntax tree. */
export type Node =
  | BooleanNode
  | NumberNode
  | TextNode
  | InterpolationNode
  | NameNode
  | SelfNode
  | FieldNode
  | CallNode
  | UnaryNode
  | BinaryNode
  | AsNode
  | RecordNode
  | TableNode
  | BadNode;
