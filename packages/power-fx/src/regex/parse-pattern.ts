import { literalTest, newlines } from "./character-tests.ts";
import type { GroupFrame } from "./group-frame.ts";
import { endBranch, frameBody, openFrame } from "./group-frame.ts";
import type { ParsedPattern, Pattern, PatternOptions } from "./pattern.ts";
import { foundError, PatternError } from "./pattern.ts";
import { badBracket, readClass } from "./read-class.ts";
import { readEscape } from "./read-escape.ts";
import type { Reader } from "./reader.ts";
import { closeGroup, openGroup } from "./read-group.ts";
import { readQuantifier } from "./read-quantifier.ts";
import { addReference } from "./read-reference.ts";
import { addItem, topFrame } from "./reader.ts";

/** Reads a regular expression in the language's dialect; throws PatternError with the message to report. */
export function parsePattern(source: string, given: PatternOptions): ParsedPattern {
  const inline = /^\(\?([imnsx]+)\)/.exec(source);
  const letters = inline?.[1] ?? "";
  const reader: Reader = {
    source,
    options: {
      ignoreCase: given.ignoreCase || letters.includes("i"),
      multiline: given.multiline || letters.includes("m"),
      dotAll: given.dotAll || letters.includes("s"),
      freeSpacing: given.freeSpacing || letters.includes("x"),
      numbered: given.numbered && !letters.includes("n"),
    },
    at: inline?.[0].length ?? 0,
    stack: [openFrame({ kind: "root", start: 0, capture: undefined })],
    names: [],
    widths: [],
    unsure: new Set(),
    inLook: new Set(),
    last: undefined,
    pending: undefined,
  };
  while (reader.at < source.length) readPart(reader);
  if (reader.stack.length > 1)
    throw new PatternError("Invalid regular expression: Unclosed groups, too few closing parenthesis.");
  if (reader.pending) throw reader.pending;
  const root = topFrame(reader);
  endBranch(root);
  return { body: frameBody(root), options: reader.options, captures: reader.names };
}

function readPart(reader: Reader): void {
  const { source, at, options } = reader;
  const code = source.codePointAt(at) ?? 0;
  if (options.freeSpacing && skipSpacing(reader, code)) return;
  const sign = String.fromCodePoint(code);
  switch (sign) {
    case "(":
      return openGroup(reader);
    case ")":
      return closeGroup(reader);
    case "|":
      return nextBranch(reader);
    case "*":
    case "+":
    case "?":
    case "{":
      return readQuantifier(reader);
    case "}":
      throw foundError("Invalid regular expression: Literal curly braces must be escaped with a backslash", "}");
    case "]":
      throw badBracket(source, at + 1);
    case "[":
      return addClass(reader);
    case "\\":
      return readBackslash(reader);
    case ".":
      return addDot(reader);
    case "^":
    case "$":
      return addItem(reader, { kind: "assertion", assertion: sign === "^" ? "start" : "end" }, 0, 0, at + 1);
    default:
      return addItem(
        reader,
        { kind: "character", test: literalTest(code, options.ignoreCase) },
        1,
        1,
        at + sign.length,
      );
  }
}

function addDot(reader: Reader): void {
  const test = reader.options.dotAll ? (): boolean => true : (point: number): boolean => !newlines.has(point);
  addItem(reader, { kind: "character", test }, 1, 1, reader.at + 1);
}

function addClass(reader: Reader): void {
  const { test, end } = readClass(reader.source, reader.at, reader.options);
  addItem(reader, { kind: "character", test }, 1, 1, end);
}

/** With free spacing, white space and `# comments` mean nothing. */
function skipSpacing(reader: Reader, code: number): boolean {
  const { source } = reader;
  if (code !== 0xfeff && /[\s\u0085]/u.test(String.fromCodePoint(code))) {
    reader.at += 1;
    return true;
  }
  if (source[reader.at] !== "#") return false;
  while (reader.at < source.length && !newlines.has(source.charCodeAt(reader.at))) reader.at += 1;
  return true;
}

function nextBranch(reader: Reader): void {
  const frame: GroupFrame = topFrame(reader);
  endBranch(frame);
  frame.hasChoice = true;
  reader.at += 1;
  reader.last = undefined;
}

function readBackslash(reader: Reader): void {
  const { source, at, options } = reader;
  const escape = readEscape(source, at, options, false);
  if (escape.kind === "reference") return addReference(reader, escape.name, escape.token, escape.end);
  const item: Pattern =
    escape.kind === "assertion"
      ? { kind: "assertion", assertion: escape.assertion }
      : { kind: "character", test: escape.kind === "set" ? escape.test : literalTest(escape.code, options.ignoreCase) };
  const width = escape.kind === "assertion" ? 0 : 1;
  addItem(reader, item, width, width, escape.end);
}
