import type { Call } from "@trunkline/mock-kit";

/** Who calls, and from where: every rule about Regions and accounts starts here. */
export interface Caller {
  /** Twelve digits. */
  readonly account: string;
  readonly region: string;
}

/** What stands in where a request says neither Region nor account. */
export interface CallerDefaults {
  readonly account: string;
  readonly region: string;
  /** Account by access key. */
  readonly accounts: Readonly<Record<string, string>>;
}

/** Header by which an unsigned request says its Region. */
export const regionHeader = "x-trunkline-region";

/**
 * Reads the caller from the credential scope, wherever the signature stands; nothing is verified.
 *
 * Facts: docs/facts/traffic-distribution/authentication.md
 */
export function readCaller(call: Call, defaults: CallerDefaults): Caller {
  const [key = "", , region] = credentialOf(call)?.split("/") ?? [];
  return {
    account: accountOfKey(key, defaults),
    region: region || (call.headers.get(regionHeader) ?? regionOfHost(call.url) ?? defaults.region),
  };
}

/**
 * The account of an access key. A key that is itself an account's twelve digits stands for that account, so that tests
 * can have several without any set-up.
 */
export function accountOfKey(key: string, { account, accounts }: CallerDefaults): string {
  const named = Object.hasOwn(accounts, key) ? accounts[key] : undefined;
  return named ?? (/^\d{12}$/u.test(key) ? key : account);
}

/** Most queries carry none: they are told apart without parsing. */
function presignedCredential(query: string): string | undefined {
  if (!query.includes("X-Amz-Credential=")) return undefined;
  return new URLSearchParams(query).get("X-Amz-Credential") ?? undefined;
}

/** The Region in a host name of the real service, which a request in memory may well be addressed to. */
export function regionOfHost(url: string): string | undefined {
  return /^https?:\/\/connect(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com|api\.aws)\b/u.exec(url)?.[1];
}

/** `key/date/region/service/aws4_request`, from the header or from a presigned query. */
function credentialOf({ headers, query }: Call): string | undefined {
  const header = headers.get("authorization") ?? "";
  return /Credential=([^,\s]+)/u.exec(header)?.[1] ?? presignedCredential(query);
}
