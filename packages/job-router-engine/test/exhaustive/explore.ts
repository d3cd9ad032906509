import { canonicalForm } from "./canonical-form.ts";
import { type Fault, type Scope, carryOut, movesOf, openCentre } from "./small-centre.ts";
import { violationsOf } from "./violations.ts";
import { type State, findBrokenInvariants } from "../../src/index.ts";

/** What a search found. */
export interface Findings {
  readonly states: number;
  readonly transitions: number;
  /** Whether every state that can be reached was seen. */
  readonly isComplete: boolean;
  /** The first step that went wrong: shortest way there, and what is wrong. */
  readonly violation?: { readonly way: readonly string[]; readonly sentences: readonly string[] };
}

interface Node {
  readonly state: State;
  readonly way: Way | undefined;
}

interface Way {
  readonly move: string;
  readonly before: Way | undefined;
}

/** Tries everything that can happen, breadth first, until something is wrong, all is seen, or `mostStates` are. */
export function explore(scope: Scope, mostStates: number, fault?: Fault): Findings {
  const start = openCentre(scope);
  const seen = new Set([canonicalForm(start)]);
  let level: Node[] = [{ state: start, way: undefined }];
  let transitions = 0;
  while (level.length > 0) {
    const next: Node[] = [];
    for (const node of level) {
      for (const move of movesOf(scope, node.state)) {
        transitions += 1;
        const way = { move: move.name, before: node.way };
        const found = attempt(() => carryOut(node.state, move, fault));
        const form = "error" in found ? "" : canonicalForm(found.state);
        const isNew = !seen.has(form);
        const sentences = "error" in found ? [found.error] : violationsOf(found);
        // Alike states break the same invariants; a fault may hide in what makes them alike, so then all are looked at.
        const broken = "error" in found || (!isNew && fault === undefined) ? [] : findBrokenInvariants(found.state);
        if ("error" in found || sentences.length + broken.length > 0)
          return {
            states: seen.size,
            transitions,
            isComplete: false,
            violation: { way: told(way), sentences: [...broken, ...sentences] },
          };
        if (!isNew) continue;
        if (seen.size === mostStates) return { states: seen.size, transitions, isComplete: false };
        seen.add(form);
        next.push({ state: found.state, way });
      }
    }
    level = next;
  }
  return { states: seen.size, transitions, isComplete: true };
}

function attempt<Value>(carry: () => Value): Value | { readonly error: string } {
  try {
    return carry();
  } catch (error) {
    return { error: String(error) };
  }
}

function told(way: Way | undefined): readonly string[] {
  const moves: string[] = [];
  for (let at = way; at !== undefined; at = at.before) moves.unshift(at.move);
  return moves;
}
