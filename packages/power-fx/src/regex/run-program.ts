import type { Host } from "../bind/frame.ts";
import { countStep } from "../bind/frame.ts";
import { foldCode, isWord, newlines } from "./character-tests.ts";
import type { Instruction, Program } from "./program.ts";

/** A match: where it starts and ends, and where each capture does (undefined: it did not happen). */
export type Found = {
  readonly start: number;
  readonly end: number;
  readonly captures: readonly (number | undefined)[];
};

type Run = { readonly program: Program; readonly text: string; readonly host: Host };

/** A way not yet tried: where to go on, from which place in the text, with which captures. */
type Way = { readonly at: number; readonly position: number; readonly captures: (number | undefined)[] };

const maxLookBehind = 250;

/**
 * Finds the first match from a place on. Every step comes out of the budget. Places that failed are remembered, so
 * the work grows with the product of pattern and text; with references, where they cannot be, the budget alone ends it.
 */
export function findMatch(program: Program, text: string, from: number, host: Host): Found | undefined {
  const run: Run = { program, text, host };
  const failed = new Set<number>();
  for (let start = from; start <= text.length; start += 1) {
    if (start > 0 && isInsidePair(text, start)) continue;
    const captures = Array.from<number | undefined>({ length: program.captures.length * 2 });
    const end = matchFrom(run, program.instructions, start, captures, program.hasReferences ? undefined : failed);
    if (end !== undefined) return { start, end, captures };
  }
  return undefined;
}

function isInsidePair(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? "") && /[\uD800-\uDBFF]/.test(text[at - 1] ?? "");
}

/** Runs from one place; answers where the match ends and fills `captures`. */
function matchFrom(
  run: Run,
  steps: readonly Instruction[],
  start: number,
  captures: (number | undefined)[],
  failed: Set<number> | undefined,
  mustEnd?: number,
): number | undefined {
  const ways: Way[] = [{ at: 0, position: start, captures: [...captures] }];
  for (let way = ways.pop(); way; way = ways.pop()) {
    const end = follow(run, steps, way, ways, failed);
    if (end === undefined || (mustEnd !== undefined && end !== mustEnd)) continue;
    for (const [index, value] of way.captures.entries()) captures[index] = value;
    return end;
  }
  return undefined;
}

function follow(
  run: Run,
  steps: readonly Instruction[],
  way: Way,
  ways: Way[],
  failed: Set<number> | undefined,
): number | undefined {
  let { at, position } = way;
  for (;;) {
    countStep(run.host);
    const step = steps[at];
    if (!step) return undefined;
    switch (step.op) {
      case "match":
        return position;
      case "jump":
        at = step.to;
        continue;
      case "split": {
        const key = at * (run.text.length + 1) + position;
        if (failed?.has(key)) return undefined;
        failed?.add(key);
        ways.push({ at: step.second, position, captures: [...way.captures] });
        at = step.first;
        continue;
      }
      case "save":
        way.captures[step.slot] = position;
        break;
      default: {
        const next = advance(run, step, position, way.captures);
        if (next === undefined) return undefined;
        position = next;
      }
    }
    at += 1;
  }
}

type Consuming = Exclude<Instruction, { op: "match" | "jump" | "split" | "save" }>;

/** Tries a step that looks at the text; answers the place after it. */
function advance(run: Run, step: Consuming, position: number, captures: (number | undefined)[]): number | undefined {
  switch (step.op) {
    case "character": {
      const code = run.text.codePointAt(position);
      return code !== undefined && step.test(code) ? position + (code > 0xffff ? 2 : 1) : undefined;
    }
    case "assertion":
      return holdsAt(run, step.assertion, position) ? position : undefined;
    case "look":
      return looksLike(run, step, position, captures) ? position : undefined;
    case "reference":
      return repeatCapture(run, step.index, position, captures);
  }
}

function isNewlineAt(text: string, position: number): boolean {
  return position < text.length && newlines.has(text.charCodeAt(position));
}

function insideCrLf(text: string, position: number): boolean {
  return text[position - 1] === "\r" && text[position] === "\n";
}

function holdsAt(
  { program, text }: Run,
  assertion: (Instruction & { op: "assertion" })["assertion"],
  position: number,
): boolean {
  switch (assertion) {
    case "start":
      if (position === 0) return true;
      return program.options.multiline && isNewlineAt(text, position - 1) && !insideCrLf(text, position);
    case "end": {
      if (position === text.length) return true;
      if (!isNewlineAt(text, position) || insideCrLf(text, position)) return false;
      return program.options.multiline || position + (text.startsWith("\r\n", position) ? 2 : 1) === text.length;
    }
    default: {
      const before =
        position > 0 && isWord(text.codePointAt(position - (isInsidePair(text, position - 1) ? 2 : 1)) ?? 0);
      const after = position < text.length && isWord(text.codePointAt(position) ?? 0);
      return (before !== after) === (assertion === "boundary");
    }
  }
}

function looksLike(
  run: Run,
  step: Instruction & { op: "look" },
  position: number,
  captures: (number | undefined)[],
): boolean {
  if (!step.behind) {
    const found =
      matchFrom(run, step.program, position, step.negative ? [...captures] : captures, undefined) !== undefined;
    return found !== step.negative;
  }
  for (let length = 0; length <= Math.min(position, maxLookBehind * 2); length += 1) {
    if (matchFrom(run, step.program, position - length, [...captures], undefined, position) !== undefined)
      return !step.negative;
  }
  return step.negative;
}

function repeatCapture(
  { program, text, host }: Run,
  index: number,
  position: number,
  captures: readonly (number | undefined)[],
): number | undefined {
  const [start, end] = [captures[index * 2], captures[index * 2 + 1]];
  if (start === undefined || end === undefined) return undefined;
  const length = end - start;
  const [wanted, given] = [text.slice(start, end), text.slice(position, position + length)];
  host.budget.steps -= length;
  if (wanted === given) return position + length;
  if (!program.options.ignoreCase || given.length !== length) return undefined;
  const fold = (part: string): string =>
    [...part].map((letter) => String.fromCodePoint(foldCode(letter.codePointAt(0) ?? 0))).join("");
  return fold(wanted) === fold(given) ? position + length : undefined;
}
