import type { Diagnostic, Span } from "./span.ts";
import type { Identifier } from "./tree.ts";
import type { Token, TokenKind } from "./token.ts";
import { signName, tokenName } from "./token.ts";
import { syntaxMessages } from "./messages.ts";

/** The tokens still to be read, and what was found wrong so far. */
export type TokenStream = {
  readonly tokens: readonly Token[];
  readonly diagnostics: Diagnostic[];
  readonly maxDepth: number;
  at: number;
  depth: number;
};

const end: Token = { kind: "end", start: 0, end: 0, text: "" };

/** The token to be read next, or the one `ahead` of it. */
export function peek(stream: TokenStream, ahead = 0): Token {
  return stream.tokens[stream.at + ahead] ?? stream.tokens.at(-1) ?? end;
}

/** Reads one token; the end stays where it is. */
export function next(stream: TokenStream): Token {
  const token = peek(stream);
  if (token.kind !== "end") stream.at += 1;
  return token;
}

/** Notes an error at a place. */
export function report(stream: TokenStream, span: Span, message: string): void {
  stream.diagnostics.push({ severity: "Error", start: span.start, end: span.end, message });
}

/** Whether the next token is this sign. */
export function atSign(stream: TokenStream, text: string): boolean {
  const token = peek(stream);
  return token.kind === "sign" && token.text === text;
}

/** Reads this sign if it is next. */
export function takeSign(stream: TokenStream, text: string): Token | undefined {
  return atSign(stream, text) ? next(stream) : undefined;
}

/** Reads this sign, or says that something else stands there and reads nothing. */
export function expectSign(stream: TokenStream, text: string): Token | undefined {
  const token = takeSign(stream, text);
  if (!token) report(stream, peek(stream), syntaxMessages.expected(tokenName(peek(stream)), signName(text)));
  return token;
}

/** Whether the next token is of this kind. */
export function atKind(stream: TokenStream, kind: TokenKind): boolean {
  return peek(stream).kind === kind;
}

/** Reads an identifier, or says that something else stands there and reads nothing. */
export function expectIdentifier(stream: TokenStream): Identifier {
  const token = peek(stream);
  if (token.kind === "identifier") {
    next(stream);
    return { name: token.text, start: token.start, end: token.end };
  }
  report(stream, token, syntaxMessages.expected(tokenName(token), "Ident"));
  return { name: "", start: token.start, end: token.start };
}
