import { type Call, type Refusal, isRefusal } from "@trunkline/mock-kit";
import { type Caller, type CallerDefaults, accountOfKey, regionOfHost } from "../caller.ts";
import { type StrictAuthentication, connectRegions } from "./authentication.ts";
import { checkDate } from "./check-date.ts";
import { checkSessionToken, refuseKey } from "./check-key.ts";
import { checkScope } from "./check-scope.ts";
import { checkSignature } from "./check-signature.ts";
import { readSignatureClaim } from "./signature-claim.ts";
import { createSigningKeys } from "./signing-keys.ts";

const fifteenMinutes = 15 * 60_000;

/** Says who calls, if the signature holds. */
export type CallerVerifier = (call: Call) => Caller | Refusal;

/**
 * Lets in those whose signatures hold. What can be seen without a secret is looked at first: form, scope, date.
 *
 * Facts: docs/facts/traffic-distribution/authentication.md
 */
export function createVerifier(
  { keys, regions = connectRegions, clockToleranceMs = fifteenMinutes }: StrictAuthentication,
  defaults: CallerDefaults,
): CallerVerifier {
  const signingKeys = createSigningKeys();
  return (call) => {
    const claim = readSignatureClaim(call.headers);
    if (isRefusal(claim)) return claim;
    const now = call.clock.now();
    const { accessKeyId, region, time } = claim;
    const unfit = checkScope(claim, regions, regionOfHost(call.url)) ?? checkDate(time, now, clockToleranceMs);
    if (unfit) return unfit;

    const key = Object.hasOwn(keys, accessKeyId) ? keys[accessKeyId] : undefined;
    if (key === undefined) return refuseKey();
    const refusal =
      checkSessionToken(key, call.headers.get("x-amz-security-token"), now) ??
      checkSignature(call, claim, signingKeys(claim, key.secretAccessKey));
    return refusal ?? { account: key.account ?? accountOfKey(accessKeyId, defaults), region };
  };
}
