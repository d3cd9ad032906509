import { type NumberTarget, type PhoneNumberRow, targetKey } from "./state.ts";
import type { World } from "./world.ts";

/**
 * How claiming or moving a number ends: it belongs to its target, or, when that is full, to what it belonged to before,
 * which for a new claim is nothing.
 *
 * Facts: docs/facts/traffic-distribution/phone-numbers.md
 */
export function settleNumber(world: World, number: PhoneNumberRow): PhoneNumberRow {
  const { target, origin, Message: _, ...kept } = number;
  if (target === undefined) return number;
  if (countOthers(world, number, target) < world.quotas.numbersPerTarget) return { ...kept, target, Status: "CLAIMED" };
  const Message = `The ${target.kind} has reached its limit of ${world.quotas.numbersPerTarget} claimed phone numbers.`;
  return { ...kept, ...(origin && { target: origin }), Status: "FAILED", Message };
}

/** What a number belongs to now, whatever it is on its way to. */
function holderOf({ Status, target, origin }: PhoneNumberRow): NumberTarget | undefined {
  return Status === "IN_PROGRESS" ? origin : target;
}

function countOthers({ tables }: World, { PhoneNumberId, region }: PhoneNumberRow, target: NumberTarget): number {
  const near = tables.phoneNumbers.withKey(targetKey(target, region));
  return near.filter((other) => {
    const holder = holderOf(other);
    return other.PhoneNumberId !== PhoneNumberId && holder?.kind === target.kind && holder.id === target.id;
  }).length;
}
