import type { Span } from "./span.ts";

/** Words that are never identifiers unless quoted. */
export const keywords: ReadonlySet<string> = new Set([
  "true",
  "false",
  "in",
  "exactin",
  "And",
  "Or",
  "Not",
  "As",
  "Self",
  "Parent",
]);

/** Words kept back by the language: not usable as bare names. */
export const reservedWords: ReadonlySet<string> = new Set([
  "blank",
  "null",
  "empty",
  "none",
  "nothing",
  "undefined",
  "This",
  "Is",
  "Child",
  "Children",
  "Siblings",
]);

/** Kinds of tokens. `sign` and `keyword` carry their spelling in `text`. */
export type TokenKind =
  | "identifier"
  | "number"
  | "text"
  | "sign"
  | "keyword"
  | "error"
  | "end"
  | "interpolationStart"
  | "interpolationText"
  | "interpolationEnd"
  | "islandStart"
  | "islandEnd";

/** A token. `text` is the meaning: an identifier without quotes, a text literal without escapes. */
export type Token = Span & { readonly kind: TokenKind; readonly text: string; readonly quoted?: boolean };

const signNames: Readonly<Record<string, string>> = {
  "(": "ParenOpen",
  ")": "ParenClose",
  "{": "CurlyOpen",
  "}": "CurlyClose",
  "[": "BracketOpen",
  "]": "BracketClose",
  ",": "Comma",
  ":": "Colon",
  ";": "Semicolon",
  ".": "Dot",
  "!": "Bang",
  "@": "At",
  "%": "PercentSign",
  "+": "Add",
  "-": "Sub",
  "*": "Mul",
  "/": "Div",
  "^": "Caret",
  "&": "Ampersand",
  "&&": "And",
  "||": "Or",
  "=": "Equ",
  "<": "Lss",
  "<=": "LssEqu",
  ">": "Grt",
  ">=": "GrtEqu",
  "<>": "LssGrt",
};

const kindNames: Readonly<Record<string, string>> = {
  identifier: "Ident",
  number: "NumLit",
  text: "StrLit",
  error: "Error",
  end: "Eof",
  interpolationStart: "StrInterpStart",
  interpolationText: "StrLit",
  interpolationEnd: "StrInterpEnd",
  islandStart: "IslandStart",
  islandEnd: "IslandEnd",
};

/** What a diagnostic calls a sign, for example `ParenClose`. */
export function signName(sign: string): string {
  return signNames[sign] ?? sign;
}

/** What a diagnostic calls a token. */
export function tokenName(token: Token): string {
  if (token.kind === "sign") return signName(token.text);
  if (token.kind === "keyword") return token.text === "true" ? "True" : token.text === "false" ? "False" : token.text;
  return kindNames[token.kind] ?? token.kind;
}
