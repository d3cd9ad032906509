/** What a change means: the first two hurt somebody, the last cannot be noticed by a program. */
export type ChangeClass = "breaking" | "possiblyBreaking" | "compatible" | "documentation";

/**
 * Who may be hurt: `wire` is a caller that runs and is not touched; `source` is a caller who generates code anew and compiles;
 * `server` is whoever implements the contract and has to follow it.
 */
export type Level = "wire" | "source" | "server";

/** Which way the data goes, seen from the caller; `both` for whole operations, `none` where no data is concerned. */
export type Direction = "request" | "response" | "both" | "none";

/** The class at each level. */
export type ByLevel = Readonly<Record<Level, ChangeClass>>;

/** The levels, in the order in which they are told. */
export const levels: readonly Level[] = ["wire", "source", "server"];

const worstFirst: readonly ChangeClass[] = ["breaking", "possiblyBreaking", "compatible", "documentation"];

/** The gravest of some classes; documentation when there are none. */
export function worstOf(classes: readonly ChangeClass[]): ChangeClass {
  return worstFirst.find((one) => classes.includes(one)) ?? "documentation";
}

/** True when a class is at least as grave as another. */
export function isAtLeast(one: ChangeClass, other: ChangeClass): boolean {
  return worstFirst.indexOf(one) <= worstFirst.indexOf(other);
}

/** Name of a verdict: who is hurt by what a rule finds, and how surely. Whoever is not named is not hurt. */
export type VerdictName =
  | "breaksEverybody"
  | "breaksCallers"
  | "breaksWire"
  | "breaksWireAndServer"
  | "breaksSource"
  | "breaksSourceAndServer"
  | "breaksSourceMayBreakWire"
  | "breaksServer"
  | "mayBreakEverybody"
  | "mayBreakCallers"
  | "mayBreakWire"
  | "mayBreakWireAndServer"
  | "mayBreakSource"
  | "mayBreakServer"
  | "compatible"
  | "documentation";

/** The verdicts that rules give, by name. */
export const verdicts: Readonly<Record<VerdictName, ByLevel>> = {
  breaksEverybody: verdict("breaking", "breaking", "breaking"),
  breaksCallers: verdict("breaking", "breaking", "compatible"),
  breaksWire: verdict("breaking", "compatible", "compatible"),
  breaksWireAndServer: verdict("breaking", "compatible", "breaking"),
  breaksSource: verdict("compatible", "breaking", "compatible"),
  breaksSourceAndServer: verdict("compatible", "breaking", "breaking"),
  breaksSourceMayBreakWire: verdict("possiblyBreaking", "breaking", "compatible"),
  breaksServer: verdict("compatible", "compatible", "breaking"),
  mayBreakEverybody: verdict("possiblyBreaking", "possiblyBreaking", "possiblyBreaking"),
  mayBreakCallers: verdict("possiblyBreaking", "possiblyBreaking", "compatible"),
  mayBreakWire: verdict("possiblyBreaking", "compatible", "compatible"),
  mayBreakWireAndServer: verdict("possiblyBreaking", "compatible", "possiblyBreaking"),
  mayBreakSource: verdict("compatible", "possiblyBreaking", "compatible"),
  mayBreakServer: verdict("compatible", "compatible", "possiblyBreaking"),
  compatible: verdict("compatible", "compatible", "compatible"),
  documentation: verdict("documentation", "documentation", "documentation"),
};

function verdict(wire: ChangeClass, source: ChangeClass, server: ChangeClass): ByLevel {
  return { wire, source, server };
}
