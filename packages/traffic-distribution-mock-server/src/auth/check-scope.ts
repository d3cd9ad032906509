import type { Refusal } from "@trunkline/mock-kit";
import { refuseAtDoor } from "./refuse-at-door.ts";
import type { SignatureClaim } from "./signature-claim.ts";

/**
 * Whether a credential is scoped to this service, to one of these Regions and to the day of its date. `hostRegion` is
 * the Region of the host that was called, where a host has one: only that one is then right.
 *
 * Facts: docs/facts/traffic-distribution/authentication.md, "Refusals"
 */
export function checkScope(
  { scopeDate, region, service, terminator, time }: SignatureClaim,
  regions: readonly string[],
  hostRegion: string | undefined,
): Refusal | undefined {
  const day = time.slice(0, 8);
  if (terminator !== "aws4_request") {
    return wrong(`Credential should be scoped with a valid terminator: 'aws4_request', not '${terminator}'.`);
  }
  if (!(hostRegion === undefined ? regions : [hostRegion]).includes(region)) {
    return wrong(`Credential should be scoped to a valid Region, not '${region}'.`);
  }
  if (service !== "connect") return wrong(`Credential should be scoped to correct service: 'connect'.`);
  if (scopeDate !== day) {
    return wrong(
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${scopeDate}' != '${day}', from '${time}'.`,
    );
  }
  return undefined;
}

function wrong(message: string): Refusal {
  return refuseAtDoor("wrong", message);
}
