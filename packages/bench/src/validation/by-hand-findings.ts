import { isPage, isPolicy, isSplit } from "./by-hand.ts";

// What one would write by hand to tell all mistakes of these types: a reference for what is possible. Like the yes or no,
// it leaves out members that are inherited, secrets, long texts and the best worker mode.

interface Finding {
  readonly pointer: string;
  readonly message: string;
  readonly received: unknown;
}

type Members = Readonly<Record<string, unknown>>;

/** How many findings a policy gives. */
export function countInPolicy(value: unknown): number {
  return isPolicy(value) ? 0 : inPolicy(value, "").length;
}

/** How many findings a page gives. */
export function countInPage(value: unknown): number {
  if (isPage(value)) return 0;
  return inItems(value, "", "value", inPolicy).length;
}

/** How many findings a split gives. */
export function countInSplit(value: unknown): number {
  if (isSplit(value)) return 0;
  if (!isObject(value)) return [wrong("", value, "must be an object")].length;
  const { TelephonyConfig, SignInConfig, AgentConfig } = value;
  return [
    ...(TelephonyConfig === undefined ? [] : inItems(TelephonyConfig, "/TelephonyConfig", "Distributions", inShare)),
    ...(SignInConfig === undefined ? [] : inItems(SignInConfig, "/SignInConfig", "Distributions", inSignIn)),
    ...(AgentConfig === undefined ? [] : inItems(AgentConfig, "/AgentConfig", "Distributions", inShare)),
  ].length;
}

function inPolicy(value: unknown, at: string): readonly Finding[] {
  if (!isObject(value)) return [wrong(at, value, "must be an object")];
  const { id, name, offerExpiresAfterSeconds, mode, etag } = value;
  const found = mode === undefined ? [] : inMode(mode, `${at}/mode`);
  if (typeof id !== "string") found.push(wrong(`${at}/id`, id, "must be a string"));
  if (name !== undefined && typeof name !== "string") found.push(wrong(`${at}/name`, name, "must be a string"));
  if (offerExpiresAfterSeconds !== undefined && !Number.isFinite(offerExpiresAfterSeconds)) {
    found.push(wrong(`${at}/offerExpiresAfterSeconds`, offerExpiresAfterSeconds, "must be a number"));
  }
  if (typeof etag !== "string") found.push(wrong(`${at}/etag`, etag, "must be a string"));
  return found;
}

function inMode(value: unknown, at: string): Finding[] {
  if (!isObject(value)) return [wrong(at, value, "must be an object")];
  const { kind, minConcurrentOffers: least, maxConcurrentOffers: most, bypassSelectors: bypass } = value;
  if (kind !== "bestWorker" && kind !== "longestIdle" && kind !== "roundRobin") {
    return [wrong(`${at}/kind`, kind, "must be one of bestWorker, longestIdle, roundRobin")];
  }
  const found: Finding[] = [];
  if (least !== undefined && !isInt32(least))
    found.push(wrong(`${at}/minConcurrentOffers`, least, "must be an integer"));
  if (most !== undefined && !isInt32(most)) found.push(wrong(`${at}/maxConcurrentOffers`, most, "must be an integer"));
  if (bypass !== undefined && typeof bypass !== "boolean") {
    found.push(wrong(`${at}/bypassSelectors`, bypass, "must be a boolean"));
  }
  return found;
}

function inItems(
  value: unknown,
  at: string,
  member: string,
  inItem: (item: unknown, at: string) => readonly Finding[],
): readonly Finding[] {
  if (!isObject(value)) return [wrong(at, value, "must be an object")];
  const items = value[member];
  if (!Array.isArray(items)) return [wrong(`${at}/${member}`, items, "must be an array")];
  return items.flatMap((item, index) => inItem(item, `${at}/${member}/${index}`));
}

function inShare(value: unknown, at: string): readonly Finding[] {
  if (!isObject(value)) return [wrong(at, value, "must be an object")];
  const { Percentage: share } = value;
  const isRight = typeof share === "number" && Number.isInteger(share) && share >= 0 && share <= 100;
  return isRight ? [] : [wrong(`${at}/Percentage`, share, "must be 0 to 100")];
}

function inSignIn(value: unknown, at: string): readonly Finding[] {
  if (!isObject(value)) return [wrong(at, value, "must be an object")];
  const { Enabled } = value;
  return typeof Enabled === "boolean" ? [] : [wrong(`${at}/Enabled`, Enabled, "must be a boolean")];
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isInt32(value: unknown): boolean {
  return typeof value === "number" && (value | 0) === value;
}

function wrong(pointer: string, received: unknown, message: string): Finding {
  return { pointer, received: typeof received === "number" ? received : typeof received, message };
}
