import type { Instant } from "@trunkline/mock-kit";

/**
 * How callers are looked at. `lax`: anybody may call, and the Region is read from the scope of a signature that nobody
 * verifies. Otherwise only those whose signatures hold.
 */
export type Authentication = "lax" | StrictAuthentication;

/** Only requests that are signed with one of the keys are answered. */
export interface StrictAuthentication {
  readonly mode: "strict";
  /** By access key id. Make them up: a mock is no place for real secrets. */
  readonly keys: Readonly<Record<string, AccessKey>>;
  /** Regions that a credential may be scoped to. Default: {@link connectRegions}. */
  readonly regions?: readonly string[];
  /** How far the date of a signature may be from the mock's clock, either way. Default: 15 minutes. */
  readonly clockToleranceMs?: number;
}

/** What belongs to an access key id. */
export interface AccessKey {
  readonly secretAccessKey: string;
  /** Of temporary credentials. Requests must then carry it, and otherwise must carry none. */
  readonly sessionToken?: string;
  /** From when on the session token is expired. Default: never. */
  readonly expiresAt?: Instant;
  /** Twelve digits. Default: as for callers that are not verified. */
  readonly account?: string;
}

/** Where Connect is. Facts: docs/facts/traffic-distribution/authentication.md, "Regions of a scope" */
export const connectRegions: readonly string[] = [
  "af-south-1",
  "ap-northeast-1",
  "ap-northeast-2",
  "ap-northeast-3",
  "ap-southeast-1",
  "ap-southeast-2",
  "ca-central-1",
  "eu-central-1",
  "eu-west-2",
  "us-east-1",
  "us-gov-west-1",
  "us-west-2",
];
