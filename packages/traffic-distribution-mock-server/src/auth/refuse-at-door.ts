import { type Refusal, refuse } from "@trunkline/mock-kit";

/**
 * The front end's refusals of callers: always 403, and the type says why.
 *
 * Facts: docs/facts/traffic-distribution/authentication.md, "Refusals"
 */
const types = {
  noSignature: "MissingAuthenticationTokenException",
  incomplete: "IncompleteSignatureException",
  wrong: "InvalidSignatureException",
  unknownKey: "UnrecognizedClientException",
  expiredToken: "ExpiredTokenException",
} as const;

/** The front end turns a caller away. */
export function refuseAtDoor(reason: keyof typeof types, message: string): Refusal {
  return refuse(403, types[reason], message);
}
