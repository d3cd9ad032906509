import type { Token, TokenKind } from "./token.ts";
import { keywords } from "./token.ts";

// Sticky patterns; each is tried at one position only, and none can back-track for long.
const space = /[\s\u200B\uFEFF]+/y;
const lineComment = /\/\/[^\r\n\u2028\u2029]*/y;
const number = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const identifier = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}\p{Cf}]*/uy;
const sign = /&&|\|\||<=|>=|<>|[(){}[\],:;.!@%+\-*/^&=<>]/y;

/** Where the lexer stands: in plain code, in the text of `$"…"`, or in code inside its braces. */
type Mode = { readonly kind: "text" } | { readonly kind: "island"; depth: number };

type Cursor = { readonly source: string; at: number; readonly tokens: Token[]; readonly modes: Mode[] };

/** Splits source into tokens. Never fails: what cannot be understood becomes an `error` token. */
export function lex(source: string): Token[] {
  const cursor: Cursor = { source, at: 0, tokens: [], modes: [] };
  while (cursor.at < source.length) {
    if (cursor.modes.at(-1)?.kind === "text") lexInterpolatedText(cursor);
    else lexCode(cursor);
  }
  push(cursor, "end", source.length, "");
  return cursor.tokens;
}

function push(cursor: Cursor, kind: TokenKind, end: number, text: string, quoted?: boolean): void {
  const token: Token = { kind, start: cursor.at, end, text };
  cursor.tokens.push(quoted === undefined ? token : { ...token, quoted });
  cursor.at = end;
}

function matchAt(pattern: RegExp, cursor: Cursor): string | undefined {
  pattern.lastIndex = cursor.at;
  return pattern.exec(cursor.source)?.[0];
}

function skip(cursor: Cursor): boolean {
  const skipped = matchAt(space, cursor) ?? matchAt(lineComment, cursor);
  if (skipped !== undefined) {
    cursor.at += skipped.length;
    return true;
  }
  if (!cursor.source.startsWith("/*", cursor.at)) return false;
  const end = cursor.source.indexOf("*/", cursor.at + 2);
  if (end < 0) push(cursor, "error", cursor.source.length, "");
  else cursor.at = end + 2;
  return true;
}

function lexCode(cursor: Cursor): void {
  if (skip(cursor)) return;
  const { source, at } = cursor;
  const character = source[at];
  if (character === '"') return lexText(cursor);
  if (character === "'") return lexQuotedIdentifier(cursor);
  if (character === "$" && source[at + 1] === '"') {
    push(cursor, "interpolationStart", at + 2, "");
    cursor.modes.push({ kind: "text" });
    return;
  }
  const digits = matchAt(number, cursor);
  if (digits !== undefined) return push(cursor, "number", at + digits.length, digits);
  const word = matchAt(identifier, cursor);
  if (word !== undefined) return push(cursor, keywords.has(word) ? "keyword" : "identifier", at + word.length, word);
  const found = matchAt(sign, cursor);
  if (found !== undefined) return lexSign(cursor, found);
  push(cursor, "error", at + ((source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1), "");
}

function lexSign(cursor: Cursor, text: string): void {
  const island = cursor.modes.at(-1);
  if (island?.kind === "island") {
    if (text === "{") island.depth += 1;
    if (text === "}") {
      if (island.depth === 0) {
        cursor.modes.pop();
        return push(cursor, "islandEnd", cursor.at + 1, "}");
      }
      island.depth -= 1;
    }
  }
  push(cursor, "sign", cursor.at + text.length, text);
}

/** Reads up to an unpaired `quote`; two in a row stand for one. Undefined when the source ends first. */
function readQuoted(cursor: Cursor, quote: string): { text: string; end: number } | undefined {
  let text = "";
  let from = cursor.at + 1;
  for (;;) {
    const next = cursor.source.indexOf(quote, from);
    if (next < 0) return undefined;
    text += cursor.source.slice(from, next);
    if (cursor.source[next + 1] !== quote) return { text, end: next + 1 };
    text += quote;
    from = next + 2;
  }
}

function lexText(cursor: Cursor): void {
  const read = readQuoted(cursor, '"');
  if (read) push(cursor, "text", read.end, read.text);
  else push(cursor, "error", cursor.source.length, "");
}

function lexQuotedIdentifier(cursor: Cursor): void {
  const read = readQuoted(cursor, "'");
  if (read && read.text.trim() !== "") push(cursor, "identifier", read.end, read.text, true);
  else push(cursor, "error", read?.end ?? cursor.source.length, "");
}

function lexInterpolatedText(cursor: Cursor): void {
  const { source } = cursor;
  let text = "";
  let end = cursor.at;
  for (; end < source.length; end += 1) {
    const character = source[end];
    const doubled = source[end + 1] === character;
    if (character !== '"' && character !== "{" && character !== "}") text += character;
    else if (doubled) {
      text += character;
      end += 1;
    } else break;
  }
  if (end > cursor.at) push(cursor, "interpolationText", end, text);
  if (end >= source.length) return;
  endInterpolatedText(cursor, source[end]);
}

function endInterpolatedText(cursor: Cursor, stop: string | undefined): void {
  if (stop === '"') {
    cursor.modes.pop();
    push(cursor, "interpolationEnd", cursor.at + 1, "");
  } else if (stop === "{") {
    push(cursor, "islandStart", cursor.at + 1, "{");
    cursor.modes.push({ kind: "island", depth: 0 });
  } else {
    // A lone closing brace is an error of no width, after which the text goes on.
    cursor.tokens.push({ kind: "error", start: cursor.at, end: cursor.at, text: "" });
    cursor.at += 1;
  }
}
