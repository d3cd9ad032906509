import { type Instant, type Refusal } from "@trunkline/mock-kit";
import type { Caller } from "./caller.ts";
import type { AvailableNumber } from "./inventory.ts";
import { refuseWith } from "./refusal.ts";
import { type PhoneNumberRow, releaseKeys } from "./state.ts";
import type { World } from "./world.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** The window in which releases are counted. Facts: docs/facts/traffic-distribution/phone-numbers.md */
const countedDays = 180;

/** Whether nobody has a number and nobody had it lately. */
export function isFree({ tables, choices }: World, number: string, now: Instant): boolean {
  if (tables.phoneNumbers.countWithKey(number) > 0) return false;
  const oldest = now - choices.coolDownDays * dayMs;
  return tables.releases.withKey(releaseKeys.ofNumber(number)).every(({ releasedAt }) => releasedAt <= oldest);
}

/** A claim of the account's own that failed, and keeps the number for it. */
export function failedClaimOf({ tables }: World, number: string, { account }: Caller): PhoneNumberRow | undefined {
  return tables.phoneNumbers.withKey(number).find((row) => row.account === account && row.target === undefined);
}

/** The number as it can be claimed now, or why it cannot. */
export function findAvailable(world: World, number: string, caller: Caller, now: Instant): AvailableNumber | Refusal {
  const available =
    failedClaimOf(world, number, caller) ?? (isFree(world, number, now) ? world.inventory.get(number) : undefined);
  if (available === undefined) {
    return refuseWith(world.choices.numberNotAvailable, `Phone number not available: ${number}`);
  }
  const { PhoneNumber, PhoneNumberCountryCode, PhoneNumberType } = available;
  return refuseChurn(world, caller, now) ?? { PhoneNumber, PhoneNumberCountryCode, PhoneNumberType };
}

/** Who has given back twice the quota in half a year may claim no more. */
function refuseChurn({ tables, quotas, choices }: World, caller: Caller, now: Instant): Refusal | undefined {
  const key = releaseKeys.ofAccount(caller.account, caller.region);
  // Where the quota is nothing, the first release is one too many.
  const limit = Math.max(1, quotas.numbersPerTarget * 2);
  if (tables.releases.countWithKey(key) < limit) return undefined;
  const oldest = now - countedDays * dayMs;
  const count = tables.releases.withKey(key).filter(({ releasedAt }) => releasedAt > oldest).length;
  if (count < limit) return undefined;
  return refuseWith(
    choices.numberChurn,
    `${count} phone numbers were released in the last ${countedDays} days; no more can be claimed for now.`,
  );
}
