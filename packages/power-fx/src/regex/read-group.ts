import type { GroupFrame } from "./group-frame.ts";
import { endBranch, frameBody, openFrame } from "./group-frame.ts";
import type { Pattern } from "./pattern.ts";
import { endError, foundError, PatternError, startError } from "./pattern.ts";
import type { Reader } from "./reader.ts";
import { addItem, topFrame } from "./reader.ts";

const maxNesting = 32;
const maxNameLength = 62;
const maxLookBehind = 250;

/** Reads the start of a group: `(`, `(?:`, `(?<name>`, a look-around, or a comment, which is passed over. */
export function openGroup(reader: Reader): void {
  const { source, at } = reader;
  const rest = source.slice(at, at + 100);
  if (rest.startsWith("(?#")) return skipComment(reader);
  const look = /^\(\?<?[=!]/.exec(rest)?.[0];
  if (look !== undefined) {
    push(
      reader,
      { kind: "look", start: at, capture: undefined, behind: look.includes("<"), negative: look.endsWith("!") },
      look.length,
    );
    return;
  }
  if (rest.startsWith("(?:")) return push(reader, { kind: "silent", start: at, capture: undefined }, 3);
  if (rest.startsWith("(?<")) return openNamed(reader, rest);
  if (rest.startsWith("(?") || rest.startsWith("(*")) throw specialGroup(rest);
  const isCapture = reader.options.numbered;
  if (isCapture && insideLookBehind(reader)) {
    throw startError("Invalid regular expression: Sub matches are not supported in look behinds", source, at);
  }
  push(reader, { kind: "plain", start: at, capture: isCapture ? newCapture(reader, undefined) : undefined }, 1);
}

function newCapture(reader: Reader, name: string | undefined): number {
  reader.names.push(name);
  reader.widths.push(undefined);
  return reader.names.length - 1;
}

function push(reader: Reader, parts: Parameters<typeof openFrame>[0], length: number): void {
  if (reader.stack.length >= maxNesting)
    throw startError("Invalid regular expression: Too many nested groups", reader.source, reader.at);
  reader.stack.push(openFrame(parts));
  reader.at += length;
  reader.last = undefined;
}

function insideLookBehind(reader: Reader): boolean {
  return reader.stack.some((frame) => frame.kind === "look" && frame.behind);
}

function skipComment(reader: Reader): void {
  const end = reader.source.indexOf(")", reader.at);
  if (end < 0) {
    const shown = reader.source.slice(reader.at, reader.at + 12);
    const cut = reader.source.length - reader.at > 12 ? "..." : "";
    throw foundError("Invalid regular expression: Unclosed inline comment", shown + cut);
  }
  // A comment is as if it were not there: a quantifier after it applies to what stands before it.
  reader.at = end + 1;
}

function openNamed(reader: Reader, rest: string): void {
  const token = /^\(\?<[^>]*>/.exec(rest)?.[0] ?? rest;
  const name = token.slice(3, -1);
  if (name.includes("-"))
    throw foundError("Invalid regular expression: Balancing sub matches are not supported", token);
  if (!/^[\p{L}_][\p{L}\p{Mn}\p{Nd}\p{Pc}]*$/u.test(name)) {
    throw foundError(
      "Invalid regular expression: Sub match name must be a combination of word characters and not begin with a number",
      token,
    );
  }
  if (name.length > maxNameLength) throw foundError("Invalid regular expression: Name of submatch is too long", token);
  if (reader.options.numbered) {
    throw foundError(
      "Invalid regular expression: Named captures cannot be used with MatchOptions.NumberedSubMatches enabled",
      token,
    );
  }
  if (reader.names.includes(name)) {
    throw startError("Invalid regular expression: Named sub match defined more than once", reader.source, reader.at);
  }
  if (insideLookBehind(reader)) {
    throw startError(
      "Invalid regular expression: Sub matches are not supported in look behinds",
      reader.source,
      reader.at,
    );
  }
  push(reader, { kind: "named", start: reader.at, capture: newCapture(reader, name) }, token.length);
}

function specialGroup(rest: string): PatternError {
  const quoted = /^\(\?'[^']*'/.exec(rest)?.[0];
  if (quoted !== undefined) {
    return foundError(
      "Invalid regular expression: Using single quoted named captures is not supported, use (?<...>) syntax instead",
      quoted,
    );
  }
  if (rest.startsWith("(?("))
    return foundError("Invalid regular expression: Conditional alternation is not supported", "(?(");
  const inline = /^\(\?[A-Za-z-]+[):]/.exec(rest)?.[0];
  if (inline === undefined)
    return foundError("Invalid regular expression: Unsupported special group", rest.slice(0, 3));
  if (/^\(\?[imnsx]+\)/.test(inline)) {
    return new PatternError(
      `Invalid regular expression: Inline options must appear at the beginning of the regular expression, found "${inline}" later.`,
    );
  }
  const message =
    "Invalid regular expression: Inline options are limited to a combination of the letters [imnsx], cannot disable options, and cannot be used on a subexpression";
  return foundError(message, inline);
}

/** Closes the innermost group and adds it to the branch around it. */
export function closeGroup(reader: Reader): void {
  if (reader.stack.length < 2)
    throw new PatternError("Invalid regular expression: Unopened groups, too few opening parenthesis.");
  const frame = topFrame(reader);
  endBranch(frame);
  reader.stack.pop();
  const end = reader.at + 1;
  if (frame.kind === "look" && frame.behind && frame.longestOption > maxLookBehind) {
    const message = `Invalid regular expression: Lookbehind exceeded maximum possible character limit of ${maxLookBehind}`;
    throw endError(message, reader.source, end);
  }
  const outer = topFrame(reader);
  settleCaptures(reader, frame, outer);
  const isLook = frame.kind === "look";
  addItem(reader, itemOf(frame), isLook ? 0 : frame.leastOption, isLook ? 0 : frame.longestOption, end, frame);
}

function itemOf(frame: GroupFrame): Pattern {
  const body = frameBody(frame);
  if (frame.kind === "look") return { kind: "look", behind: frame.behind, negative: frame.negative, body };
  return frame.capture === undefined ? body : { kind: "capture", index: frame.capture, body };
}

/** Works out which captures may not have happened, and whether repeating the outer group would be ambiguous. */
function settleCaptures(reader: Reader, frame: GroupFrame, outer: GroupFrame): void {
  const { capture } = frame;
  if (frame.hasChoice) for (const index of frame.captures) reader.unsure.add(index);
  if (capture !== undefined) {
    reader.widths[capture] = frame.longestOption;
    if (frame.leastOption === 0) reader.unsure.add(capture);
    frame.captures.push(capture);
  }
  if (frame.kind === "look") for (const index of frame.captures) reader.inLook.add(index);
  outer.branchCaptures.push(...frame.captures);
  const passesOn = frame.kind !== "silent";
  if (frame.hasChoice && frame.hasCapture) frame.ambiguous = true;
  if (passesOn) outer.hasCapture ||= capture !== undefined || frame.hasCapture;
  outer.hasLook ||= frame.kind === "look" || frame.hasLook;
  const hidesEmpty = frame.kind !== "look" && frame.leastOption === 0;
  outer.ambiguous ||= (frame.ambiguous && passesOn) || hidesEmpty;
}
