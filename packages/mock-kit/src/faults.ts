import { drawDelay } from "./delay.ts";
import type { FaultEnding, FaultRule } from "./fault-rule.ts";
import type { RandomSource } from "./random.ts";

/** The faults that are asked for, in the order in which they were. */
export interface Faults {
  add(rule: FaultRule): void;
  clear(): void;
  list(): readonly FaultRule[];
  /** What happens to a call of this operation by this caller, if anything does. Uses up `times` of rules. */
  next(operation: string, caller: unknown): FaultHit | undefined;
}

/** What happens to one call. */
export interface FaultHit {
  readonly delayMs: number;
  /** Absent when the call is only late. */
  readonly ending?: FaultEnding;
}

/**
 * No faults, until they are asked for. `random` decides where a rule has a probability, and how long delays are. Of the
 * rules that only delay the first that hits counts, and so it is with those that end a call; a call can be hit by one of each.
 */
export function createFaults(random: RandomSource): Faults {
  let rules: FaultRule[] = [];

  function hit<Rule extends FaultRule>(
    isWanted: (rule: FaultRule) => rule is Rule,
    operation: string,
    caller: unknown,
  ): Rule | undefined {
    const rule = rules.filter(isWanted).find((each) => fits(each, operation, caller) && falls(each, random));
    if (rule !== undefined) rules = rules.flatMap((each) => (each === rule ? useOnce(rule) : [each]));
    return rule;
  }

  return {
    add: (rule) => void rules.push(rule),
    clear: () => void (rules = []),
    list: () => [...rules],
    next(operation, caller) {
      if (rules.length === 0) return undefined;
      const late = hit(onlyDelays, operation, caller);
      const ending = hit(endsCalls, operation, caller);
      if (late === undefined && ending === undefined) return undefined;
      const delays = [late?.delay, ending?.delay].flatMap((delay) => delay ?? []);
      const delayMs = delays.reduce((sum, delay) => sum + drawDelay(delay, random), 0);
      return { delayMs, ...(ending !== undefined && { ending }) };
    },
  };
}

function endsCalls(rule: FaultRule): rule is FaultRule & FaultEnding {
  return "code" in rule || "connection" in rule || "answer" in rule;
}

function onlyDelays(rule: FaultRule): rule is FaultRule {
  return !endsCalls(rule);
}

function fits({ operation, where = {} }: FaultRule, called: string, caller: unknown): boolean {
  if (operation !== undefined && operation !== called) return false;
  const members: Readonly<Record<string, unknown>> = typeof caller === "object" && caller !== null ? { ...caller } : {};
  return Object.entries(where).every(([name, value]) => members[name] === value);
}

function falls({ probability }: FaultRule, random: RandomSource): boolean {
  return probability === undefined || random.next() < probability;
}

function useOnce(rule: FaultRule): FaultRule[] {
  if (rule.times === undefined) return [rule];
  return rule.times > 1 ? [{ ...rule, times: rule.times - 1 }] : [];
}
