import { checkDelay } from "./delay.ts";
import type { FaultRule } from "./fault-rule.ts";

/** What a rule may name. */
export interface FaultTargets {
  readonly operations: readonly string[];
  /** Members of a caller. */
  readonly callerMembers: readonly string[];
}

const headerName = /^[\w!#$%&'*+.^`|~-]+$/u;

/** Throws a `RangeError` with a sentence for a rule that makes no sense. */
export function checkFault(rule: FaultRule, { operations, callerMembers }: FaultTargets): void {
  const { operation, where = {}, times, probability, delay } = rule;
  if (operation !== undefined && !operations.includes(operation)) fail(`There is no operation "${operation}".`);
  const stranger = Object.keys(where).find((member) => !callerMembers.includes(member));
  if (stranger !== undefined)
    fail(`Callers have no member "${stranger}", they have: ${callerMembers.join(", ") || "none"}.`);
  if (times !== undefined && !(Number.isInteger(times) && times > 0)) fail("A fault's times is 1 or more.");
  if (probability !== undefined && !(probability >= 0 && probability <= 1)) fail("A fault's probability is 0 to 1.");
  if (delay !== undefined) checkDelay(delay);
  if ("code" in rule) {
    checkStatus(rule.status, 400);
    const odd = Object.keys(rule.headers ?? {}).find((name) => !headerName.test(name));
    if (odd !== undefined) fail(`"${odd}" is no name of a header.`);
  }
  if ("answer" in rule && rule.status !== undefined) checkStatus(rule.status, 200);
}

function checkStatus(status: number, least: number): void {
  if (!(Number.isInteger(status) && status >= least && status <= 599)) fail(`A fault's status is ${least} to 599.`);
}

function fail(sentence: string): never {
  throw new RangeError(sentence);
}
