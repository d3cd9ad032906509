import type { RuleRow, RuleRows } from "./rule.ts";

/** Keywords that bound a number or a count, with what they bound. */
export const bounds = {
  minimum: { end: "lower", what: "the smallest number" },
  maximum: { end: "upper", what: "the greatest number" },
  minLength: { end: "lower", what: "the smallest length" },
  maxLength: { end: "upper", what: "the greatest length" },
  minItems: { end: "lower", what: "the smallest number of items" },
  maxItems: { end: "upper", what: "the greatest number of items" },
  minProperties: { end: "lower", what: "the smallest number of properties" },
  maxProperties: { end: "upper", what: "the greatest number of properties" },
} as const;

/** A keyword that bounds something. */
export type BoundName = keyof typeof bounds;

/** What can happen to a bound. */
export type BoundEvent = "set" | "unset" | "raised" | "lowered";

/** The rule for what happened to a bound: `min-length-raised`. */
export function boundRule(name: BoundName, event: BoundEvent): string {
  return `${name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}-${event}`;
}

/** Rules about bounds, four for each keyword. */
export const boundRules: RuleRows = Object.fromEntries(
  // The keys of the table above.
  (Object.keys(bounds) as BoundName[]).flatMap((name) => rowsOf(name)),
);

function rowsOf(name: BoundName): readonly [string, RuleRow][] {
  const { end, what } = bounds[name];
  const tighter = end === "lower" ? "raised" : "lowered";
  const looser = end === "lower" ? "lowered" : "raised";
  return [
    [boundRule(name, "set"), narrowing(`has a bound for ${what}`)],
    [boundRule(name, "unset"), widening(`has no bound for ${what} any more`)],
    [boundRule(name, tighter), narrowing(`has a tighter bound for ${what}`)],
    [boundRule(name, looser), widening(`has a looser bound for ${what}`)],
  ];
}

function narrowing(what: string): RuleRow {
  return {
    what,
    request: "breaksWire",
    response: "breaksServer",
    why: "Callers that send what lies outside are refused.",
  };
}

function widening(what: string): RuleRow {
  return {
    what,
    request: "breaksServer",
    response: "breaksWire",
    why: "Callers that rely on the bound get what lies outside.",
  };
}
