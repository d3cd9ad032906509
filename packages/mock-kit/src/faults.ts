import type { RandomSource } from "./random.ts";
import { type Refusal, refuse } from "./handler.ts";

/** A refusal to give instead of doing the work: to see what a client makes of it. */
export interface FaultRule {
  /** Only calls of this operation. Absent: all. */
  readonly operation?: string;
  /** The next so many calls that it fits. Absent: until cleared. */
  readonly times?: number;
  /** The share of calls that it hits, 0 to 1. Default 1. */
  readonly probability?: number;
  readonly status: number;
  /** The service's own code. */
  readonly code: string;
  /** Default: a sentence that says it was asked for. */
  readonly message?: string;
}

/** The faults that are asked for, in the order in which they were. */
export interface Faults {
  add(rule: FaultRule): void;
  clear(): void;
  list(): readonly FaultRule[];
  /** The refusal that a call of this operation gets, if it gets one. Uses up a rule's `times`. */
  next(operation: string): Refusal | undefined;
}

/** No faults, until they are asked for. `random` decides where a rule has a probability. */
export function createFaults(random: RandomSource): Faults {
  let rules: FaultRule[] = [];

  function hits(rule: FaultRule, operation: string): boolean {
    if (rule.operation !== undefined && rule.operation !== operation) return false;
    return rule.probability === undefined || random.next() < rule.probability;
  }

  return {
    add: (rule) => void rules.push(rule),
    clear: () => void (rules = []),
    list: () => [...rules],
    next(operation) {
      const rule = rules.find((each) => hits(each, operation));
      if (rule === undefined) return undefined;
      rules = rules.flatMap((each) => (each === rule ? useOnce(rule) : [each]));
      return refuse(rule.status, rule.code, rule.message ?? "This fault was asked for.");
    },
  };
}

function useOnce(rule: FaultRule): FaultRule[] {
  if (rule.times === undefined) return [rule];
  return rule.times > 1 ? [{ ...rule, times: rule.times - 1 }] : [];
}
