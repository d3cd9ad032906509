import type { Diagnostic } from "./span.ts";
import type { BinaryNode, Node } from "./tree.ts";
import type { Token } from "./token.ts";
import type { TokenStream } from "./token-stream.ts";
import { lex } from "./lexer.ts";
import { syntaxMessages } from "./messages.ts";
import { parsePrimary } from "./parse-primary.ts";
import { operatorRules, precedence } from "./precedence.ts";
import { expectIdentifier, next, peek, report } from "./token-stream.ts";

/** How long and how deep a source may be. */
export type SyntaxLimits = { readonly maxLength: number; readonly maxDepth: number };

/** A tree always comes back; where `diagnostics` has an error it contains `bad` nodes. */
export type ParseResult = { readonly tree: Node; readonly diagnostics: readonly Diagnostic[] };

/** A row of operators of one power makes the tree lean to the left; this bounds how far, for those who walk it. */
const maxSpine = 1000;

/** Parses one expression. Never throws; input beyond the limits is refused with a diagnostic. */
export function parseSource(source: string, limits: SyntaxLimits): ParseResult {
  if (source.length > limits.maxLength) {
    const span = { start: 0, end: source.length };
    const message = syntaxMessages.tooLong(source.length, limits.maxLength);
    return { tree: { kind: "bad", ...span }, diagnostics: [{ severity: "Error", ...span, message }] };
  }
  const stream: TokenStream = { tokens: lex(source), diagnostics: [], maxDepth: limits.maxDepth, at: 0, depth: 0 };
  if (peek(stream).kind === "end") {
    return {
      tree: { kind: "call", start: 0, end: 0, head: { name: "Blank", start: 0, end: 0 }, args: [] },
      diagnostics: [],
    };
  }
  const tree = parseExpression(stream, precedence.none);
  if (peek(stream).kind !== "end") {
    report(stream, peek(stream), syntaxMessages.badToken);
    for (const token of stream.tokens.slice(stream.at + 1)) {
      if (token.kind === "error") report(stream, token, syntaxMessages.badToken);
    }
  }
  return { tree, diagnostics: stream.diagnostics };
}

/** Parses as much as binds at least as tightly as `least`. */
function parseExpression(stream: TokenStream, least: number): Node {
  stream.depth += 1;
  try {
    if (stream.depth > stream.maxDepth) return refuseDepth(stream);
    let left = parsePrimary(stream, parseExpression);
    for (let spine = 0; ; spine += 1) {
      if (spine > maxSpine) return refuseDepth(stream);
      const extended = extend(stream, left, least);
      if (!extended) return left;
      left = extended;
    }
  } finally {
    stream.depth -= 1;
  }
}

function refuseDepth(stream: TokenStream): Node {
  const token = peek(stream);
  const message = syntaxMessages.tooDeep(stream.maxDepth);
  if (!stream.diagnostics.some((known) => known.message === message)) report(stream, token, message);
  stream.at = stream.tokens.length - 1;
  return { kind: "bad", start: token.start, end: token.end };
}

/** Adds one operator to what stands left of it; undefined when the next token does not continue the expression. */
function extend(stream: TokenStream, left: Node, least: number): Node | undefined {
  const token = peek(stream);
  if (token.kind === "sign") {
    if (token.text === "." || token.text === "!")
      return least <= precedence.primary ? extendField(stream, left) : undefined;
    if (token.text === "%") {
      if (least > precedence.postfix) return undefined;
      next(stream);
      return { kind: "unary", operator: "%", operand: left, start: left.start, end: token.end };
    }
  }
  if (token.kind === "keyword" && token.text === "As")
    return least <= precedence.alias ? extendAlias(stream, left) : undefined;
  const rule = token.kind === "sign" || token.kind === "keyword" ? operatorRules.get(token.text) : undefined;
  if (rule) {
    if (rule.power < least) return undefined;
    next(stream);
    return binary(left, token, rule.operator, parseExpression(stream, rule.right));
  }
  return startsOperand(token) && least <= precedence.primary ? extendWithoutOperator(stream, left) : undefined;
}

function binary(left: Node, token: Token, operator: BinaryNode["operator"], right: Node): BinaryNode {
  const operatorSpan = { start: token.start, end: token.end };
  return { kind: "binary", operator, operatorSpan, left, right, start: left.start, end: right.end };
}

function extendField(stream: TokenStream, left: Node): Node {
  next(stream);
  const field = expectIdentifier(stream);
  return { kind: "field", from: left, field, start: left.start, end: Math.max(field.end, left.end) };
}

function extendAlias(stream: TokenStream, left: Node): Node {
  next(stream);
  const alias = expectIdentifier(stream);
  return { kind: "as", operand: left, alias, start: left.start, end: Math.max(alias.end, left.end) };
}

function startsOperand(token: Token): boolean {
  if (token.kind === "sign") return token.text === ";";
  if (token.kind === "keyword") return token.text !== "in" && token.text !== "exactin";
  return token.kind === "identifier" || token.kind === "number" || token.kind === "text" || token.kind === "error";
}

/** Two operands side by side: the second is passed over as if it were an operator, and reading goes on. */
function extendWithoutOperator(stream: TokenStream, left: Node): Node {
  const token = next(stream);
  report(stream, token, token.kind === "error" ? syntaxMessages.badToken : syntaxMessages.operatorExpected);
  if (token.kind === "error") return { kind: "bad", start: left.start, end: token.end };
  const right = parseExpression(stream, precedence.none);
  return { kind: "bad", start: left.start, end: right.end };
}
