import type { Instant, Refusal } from "@trunkline/mock-kit";
import type { AccessKey } from "./authentication.ts";
import { refuseAtDoor } from "./refuse-at-door.ts";

/**
 * Whether the session token that came with a request is the one of its key, and still good.
 *
 * Facts: docs/facts/traffic-distribution/authentication.md, "Refusals"
 */
export function checkSessionToken(
  { sessionToken, expiresAt }: AccessKey,
  given: string | null,
  now: Instant,
): Refusal | undefined {
  if (given !== (sessionToken ?? null)) return refuseKey();
  return expiresAt !== undefined && expiresAt <= now
    ? refuseAtDoor("expiredToken", "The security token included in the request is expired.")
    : undefined;
}

/** The same words for an unknown key and for a wrong session token: a caller is not told which. */
export function refuseKey(): Refusal {
  return refuseAtDoor("unknownKey", "The security token included in the request is invalid.");
}
