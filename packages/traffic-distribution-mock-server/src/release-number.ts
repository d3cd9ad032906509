import { type Instant, type Refusal, isRefusal } from "@trunkline/mock-kit";
import type { Caller } from "./caller.ts";
import { findIdlePhoneNumber } from "./find-phone-number.ts";
import type { World } from "./world.ts";

/**
 * Gives a number back. It then cools down before anybody can claim it; one that could not be claimed is free at once.
 *
 * Facts: docs/facts/traffic-distribution/phone-numbers.md
 */
export function releaseNumber(world: World, name: string, caller: Caller, now: Instant): Refusal | undefined {
  const number = findIdlePhoneNumber(world, name, caller);
  if (isRefusal(number)) return number;
  const { PhoneNumberId, PhoneNumber, account, region, target } = number;
  world.tables.phoneNumbers.delete(PhoneNumberId);
  world.tables.transitions.delete(PhoneNumberId);
  if (target !== undefined) world.tables.releases.put(PhoneNumberId, { PhoneNumber, account, region, releasedAt: now });
  return undefined;
}
