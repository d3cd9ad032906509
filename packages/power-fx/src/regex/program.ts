import type { CharacterTest, ParsedPattern, Pattern } from "./pattern.ts";
import { PatternError } from "./pattern.ts";

/** One step of a matcher. A `split` tries its first way before its second. */
export type Instruction =
  | { readonly op: "character"; readonly test: CharacterTest }
  | { readonly op: "split"; readonly first: number; readonly second: number }
  | { readonly op: "jump"; readonly to: number }
  | { readonly op: "save"; readonly slot: number }
  | { readonly op: "assertion"; readonly assertion: "start" | "end" | "boundary" | "noBoundary" }
  | {
      readonly op: "look";
      readonly behind: boolean;
      readonly negative: boolean;
      readonly program: readonly Instruction[];
    }
  | { readonly op: "reference"; readonly index: number }
  | { readonly op: "match" };

/** A pattern ready to run. */
export type Program = {
  readonly instructions: readonly Instruction[];
  readonly captures: ParsedPattern["captures"];
  readonly options: ParsedPattern["options"];
  /** With references, a place that failed once may succeed later, so failures cannot be remembered. */
  readonly hasReferences: boolean;
};

const maxInstructions = 20_000;

type Draft = { readonly instructions: Instruction[]; readonly budget: { left: number }; hasReferences: boolean };

/** Turns a pattern into steps. Throws PatternError when counted repetitions would make it too long. */
export function buildProgram(parsed: ParsedPattern): Program {
  const draft: Draft = { instructions: [], budget: { left: maxInstructions }, hasReferences: false };
  emit(draft, parsed.body);
  push(draft, { op: "match" });
  return {
    instructions: draft.instructions,
    captures: parsed.captures,
    options: parsed.options,
    hasReferences: draft.hasReferences,
  };
}

function push(draft: Draft, instruction: Instruction): number {
  draft.budget.left -= 1;
  if (draft.budget.left < 0)
    throw new PatternError("Invalid regular expression: Number is too large for the size of what is repeated.");
  return draft.instructions.push(instruction) - 1;
}

function emit(draft: Draft, pattern: Pattern): void {
  switch (pattern.kind) {
    case "character":
      push(draft, { op: "character", test: pattern.test });
      return;
    case "assertion":
      push(draft, { op: "assertion", assertion: pattern.assertion });
      return;
    case "sequence":
      for (const item of pattern.items) emit(draft, item);
      return;
    case "choice":
      emitChoice(draft, pattern.options);
      return;
    case "repeat":
      emitRepeat(draft, pattern);
      return;
    case "capture":
      push(draft, { op: "save", slot: pattern.index * 2 });
      emit(draft, pattern.body);
      push(draft, { op: "save", slot: pattern.index * 2 + 1 });
      return;
    case "look": {
      const inner: Draft = { instructions: [], budget: draft.budget, hasReferences: false };
      emit(inner, pattern.body);
      push(inner, { op: "match" });
      draft.hasReferences ||= inner.hasReferences;
      push(draft, { op: "look", behind: pattern.behind, negative: pattern.negative, program: inner.instructions });
      return;
    }
    case "reference":
      draft.hasReferences = true;
      push(draft, { op: "reference", index: pattern.index });
  }
}

function emitChoice(draft: Draft, options: readonly Pattern[]): void {
  const jumps: number[] = [];
  for (const [index, option] of options.entries()) {
    const isLast = index === options.length - 1;
    const split = isLast ? -1 : push(draft, { op: "match" });
    emit(draft, option);
    if (isLast) break;
    jumps.push(push(draft, { op: "match" }));
    draft.instructions[split] = { op: "split", first: split + 1, second: draft.instructions.length };
  }
  for (const jump of jumps) draft.instructions[jump] = { op: "jump", to: draft.instructions.length };
}

function setSplit(draft: Draft, at: number, inner: number, outer: number, lazy: boolean): void {
  draft.instructions[at] = { op: "split", first: lazy ? outer : inner, second: lazy ? inner : outer };
}

function emitRepeat(draft: Draft, { body, min, max, lazy }: Pattern & { kind: "repeat" }): void {
  for (let count = 0; count < min; count += 1) emit(draft, body);
  if (max === Infinity) {
    const split = push(draft, { op: "match" });
    emit(draft, body);
    push(draft, { op: "jump", to: split });
    setSplit(draft, split, split + 1, draft.instructions.length, lazy);
    return;
  }
  const splits: number[] = [];
  for (let count = min; count < max; count += 1) {
    splits.push(push(draft, { op: "match" }));
    emit(draft, body);
  }
  for (const split of splits) setSplit(draft, split, split + 1, draft.instructions.length, lazy);
}
