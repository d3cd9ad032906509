import type { CallNode, Identifier, Node, RecordNode } from "./tree.ts";
import type { TokenStream } from "./token-stream.ts";
import { syntaxMessages } from "./messages.ts";
import { precedence } from "./precedence.ts";
import { reservedWords, tokenName } from "./token.ts";
import { atKind, atSign, expectIdentifier, expectSign, next, peek, report, takeSign } from "./token-stream.ts";

/** The expression parser, handed in so that the two files do not import each other. */
type ParseExpression = (stream: TokenStream, least: number) => Node;

/** Parses an operand: a literal, a name, a call, something in brackets or a prefix operator with its operand. */
export function parsePrimary(stream: TokenStream, parse: ParseExpression): Node {
  const token = peek(stream);
  switch (token.kind) {
    case "number":
      next(stream);
      return { kind: "number", digits: token.text, start: token.start, end: token.end };
    case "text":
      next(stream);
      return { kind: "text", value: token.text, start: token.start, end: token.end };
    case "interpolationStart":
      return parseInterpolation(stream, parse);
    case "identifier":
      return parseName(stream, parse);
    case "keyword":
      return parseKeyword(stream, parse);
    case "sign":
      return parseSign(stream, parse);
    case "error":
      next(stream);
      report(stream, token, syntaxMessages.badToken);
      return { kind: "bad", start: token.start, end: token.end };
    default:
      return missingOperand(stream);
  }
}

function missingOperand(stream: TokenStream): Node {
  const token = peek(stream);
  report(stream, token, syntaxMessages.operandExpected);
  return { kind: "bad", start: token.start, end: token.start };
}

function parseName(stream: TokenStream, parse: ParseExpression): Node {
  const token = next(stream);
  const { start, end } = token;
  if (atSign(stream, "(")) return parseCall(stream, parse, { name: token.text, start, end });
  if (!token.quoted && reservedWords.has(token.text)) {
    report(stream, token, syntaxMessages.badToken);
    return { kind: "bad", start, end };
  }
  if (atSign(stream, "[") && peek(stream, 1).text === "@" && peek(stream, 1).kind === "sign") {
    next(stream);
    next(stream);
    const field = expectIdentifier(stream);
    const close = expectSign(stream, "]");
    const from: Node = { kind: "name", name: token.text, global: false, start, end };
    return { kind: "field", from, field, start, end: close?.end ?? field.end };
  }
  return { kind: "name", name: token.text, global: false, start, end };
}

function parseKeyword(stream: TokenStream, parse: ParseExpression): Node {
  const token = peek(stream);
  const { start, end, text } = token;
  const isCall = peek(stream, 1).kind === "sign" && peek(stream, 1).text === "(";
  if ((text === "And" || text === "Or" || text === "Not") && isCall) {
    next(stream);
    return parseCall(stream, parse, { name: text, start, end });
  }
  if (text === "true" || text === "false") {
    next(stream);
    return { kind: "boolean", value: text === "true", start, end };
  }
  if (text === "Self" || text === "Parent") {
    next(stream);
    return { kind: "self", word: text, start, end };
  }
  if (text === "Not") return parsePrefix(stream, parse, "!");
  return missingOperand(stream);
}

function parsePrefix(stream: TokenStream, parse: ParseExpression, operator: "-" | "!"): Node {
  const token = next(stream);
  const operand = parse(stream, precedence.prefix);
  return { kind: "unary", operator, operand, start: token.start, end: operand.end };
}

function parseSign(stream: TokenStream, parse: ParseExpression): Node {
  const { text, start } = peek(stream);
  switch (text) {
    case "-":
      return parsePrefix(stream, parse, "-");
    case "!":
      return parsePrefix(stream, parse, "!");
    case "(": {
      next(stream);
      const inner = parse(stream, precedence.none);
      expectSign(stream, ")");
      return inner;
    }
    case "{":
      return parseRecord(stream, parse);
    case "[": {
      const follower = peek(stream, 1);
      return follower.kind === "sign" && follower.text === "@" ? parseGlobal(stream) : parseTable(stream, parse);
    }
    case "+":
    case "@":
    case ";":
    case ":":
    case ".":
      next(stream);
      report(stream, { start, end: start + 1 }, syntaxMessages.badToken);
      return { kind: "bad", start, end: start + 1 };
    default:
      return missingOperand(stream);
  }
}

function parseGlobal(stream: TokenStream): Node {
  const { start } = next(stream);
  next(stream);
  const { name, end } = expectIdentifier(stream);
  return { kind: "name", name, global: true, start, end: expectSign(stream, "]")?.end ?? end };
}

/** Reads items between commas up to `close`. A table may have a comma after its last item, a call may not. */
function parseItems(stream: TokenStream, parse: ParseExpression, close: string): Node[] {
  const items: Node[] = [];
  if (atSign(stream, close)) return items;
  do {
    if (close === "]" && items.length > 0 && atSign(stream, close)) return items;
    items.push(parse(stream, precedence.none));
  } while (takeSign(stream, ","));
  return items;
}

function parseCall(stream: TokenStream, parse: ParseExpression, head: Identifier): CallNode {
  next(stream);
  const args = parseItems(stream, parse, ")");
  const close = expectSign(stream, ")");
  return { kind: "call", head, args, start: head.start, end: close?.end ?? args.at(-1)?.end ?? head.end };
}

function parseTable(stream: TokenStream, parse: ParseExpression): Node {
  const open = next(stream);
  const items = parseItems(stream, parse, "]");
  const close = expectSign(stream, "]");
  return { kind: "table", items, start: open.start, end: close?.end ?? items.at(-1)?.end ?? open.end };
}

function parseRecord(stream: TokenStream, parse: ParseExpression): RecordNode {
  const open = next(stream);
  const fields: RecordNode["fields"][number][] = [];
  while (!atSign(stream, "}")) {
    const name = expectIdentifier(stream);
    if (!expectSign(stream, ":")) {
      report(stream, peek(stream), syntaxMessages.colonExpected);
      next(stream);
      break;
    }
    fields.push({ name, value: parse(stream, precedence.none) });
    if (!takeSign(stream, ",")) break;
  }
  const close = expectSign(stream, "}");
  return { kind: "record", fields, start: open.start, end: close?.end ?? fields.at(-1)?.value.end ?? open.end };
}

function parseInterpolation(stream: TokenStream, parse: ParseExpression): Node {
  const open = next(stream);
  const parts: Node[] = [];
  for (;;) {
    const token = peek(stream);
    if (token.kind === "interpolationText") {
      next(stream);
      parts.push({ kind: "text", value: token.text, start: token.start, end: token.end });
    } else if (token.kind === "islandStart") {
      next(stream);
      if (!atKind(stream, "islandEnd")) parts.push(parse(stream, precedence.none));
      if (atKind(stream, "islandEnd")) next(stream);
      else return endInterpolation(stream, open.start, parts);
    } else if (token.kind === "error") {
      next(stream);
      report(stream, token, syntaxMessages.badToken);
    } else return endInterpolation(stream, open.start, parts);
  }
}

function endInterpolation(stream: TokenStream, start: number, parts: readonly Node[]): Node {
  const token = peek(stream);
  if (token.kind === "interpolationEnd") next(stream);
  else if (token.kind === "end") report(stream, token, syntaxMessages.badToken);
  else report(stream, token, syntaxMessages.expected(tokenName(token), "IslandEnd"));
  return { kind: "interpolation", parts, start, end: token.end };
}
