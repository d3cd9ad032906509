import { type Call, type Refusal, isRefusal } from "@trunkline/mock-kit";
import { type Caller, type CallerDefaults, accountOfKey, regionOfHost } from "../caller.ts";
import { type StrictAuthentication, connectRegions } from "./authentication.ts";
import { checkDate } from "./check-date.ts";
import { checkSessionToken, refuseKey } from "./check-key.ts";
import { checkScope } from "./check-scope.ts";
import { checkSignature } from "./check-signature.ts";
import { readSignatureClaim } from "./signature-claim.ts";

const fifteenMinutes = 15 * 60_000;

/**
 * Who calls, if the signature holds. What can be seen without a secret is looked at first: form, scope, date.
 *
 * Facts: docs/facts/traffic-distribution/authentication.md
 */
export function verifyCaller(
  call: Call,
  { keys, regions = connectRegions, clockToleranceMs = fifteenMinutes }: StrictAuthentication,
  defaults: CallerDefaults,
): Caller | Refusal {
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
    checkSignature(call, claim, key.secretAccessKey);
  return refusal ?? { account: key.account ?? accountOfKey(accessKeyId, defaults), region };
}
