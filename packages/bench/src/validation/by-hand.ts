// What one would write by hand for these three types: no more than a yes or no, and members that objects inherit count.
// Rules and options of the best worker mode are left out, for no value here has them.

type Members = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isPolicy(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { id, name, offerExpiresAfterSeconds, mode, etag } = value;
  return (
    typeof id === "string" &&
    (name === undefined || typeof name === "string") &&
    (offerExpiresAfterSeconds === undefined || Number.isFinite(offerExpiresAfterSeconds)) &&
    (mode === undefined || isMode(mode)) &&
    typeof etag === "string"
  );
}

function isMode(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { kind, minConcurrentOffers, maxConcurrentOffers, bypassSelectors } = value;
  return (
    (kind === "bestWorker" || kind === "longestIdle" || kind === "roundRobin") &&
    (minConcurrentOffers === undefined || isInt32(minConcurrentOffers)) &&
    (maxConcurrentOffers === undefined || isInt32(maxConcurrentOffers)) &&
    (bypassSelectors === undefined || typeof bypassSelectors === "boolean")
  );
}

function isInt32(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= -2147483648 && Number(value) <= 2147483647;
}

export function isPage(value: unknown): boolean {
  if (!isObject(value) || !Array.isArray(value["value"])) return false;
  for (const item of value["value"]) if (!isPolicy(item)) return false;
  return value["nextLink"] === undefined || typeof value["nextLink"] === "string";
}

const arn = /^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group\/[a-zA-Z0-9_-]+$/u;
const id = /^[a-zA-Z0-9_-]+$/u;
const region = /^[a-z]{2}(-[a-z]+){1,2}(-[0-9])?$/u;

export function isSplit(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { TelephonyConfig, Id, Arn, SignInConfig, AgentConfig } = value;
  return (
    (TelephonyConfig === undefined || isConfig(TelephonyConfig, isShare)) &&
    (Id === undefined || (typeof Id === "string" && id.test(Id))) &&
    (Arn === undefined || (typeof Arn === "string" && arn.test(Arn))) &&
    (SignInConfig === undefined || isConfig(SignInConfig, isSignIn)) &&
    (AgentConfig === undefined || isConfig(AgentConfig, isShare))
  );
}

function isConfig(value: unknown, isItem: (item: unknown) => boolean): boolean {
  if (!isObject(value) || !Array.isArray(value["Distributions"])) return false;
  for (const item of value["Distributions"]) if (!isItem(item)) return false;
  return true;
}

function isShare(value: unknown): boolean {
  if (!isObject(value) || !isRegion(value["Region"])) return false;
  const { Percentage } = value;
  return typeof Percentage === "number" && Number.isInteger(Percentage) && Percentage >= 0 && Percentage <= 100;
}

function isSignIn(value: unknown): boolean {
  return isObject(value) && isRegion(value["Region"]) && typeof value["Enabled"] === "boolean";
}

function isRegion(value: unknown): boolean {
  return typeof value === "string" && value.length >= 8 && value.length <= 31 && region.test(value);
}
