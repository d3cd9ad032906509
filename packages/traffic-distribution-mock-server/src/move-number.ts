import type { UpdatePhoneNumberInput, UpdatePhoneNumberOutput } from "@trunkline/traffic-distribution-models";
import { type Instant, type Refusal, isRefusal } from "@trunkline/mock-kit";
import type { Caller } from "./caller.ts";
import { findIdlePhoneNumber } from "./find-phone-number.ts";
import { findClaimable } from "./find-target.ts";
import { phoneNumberArnOf } from "./phone-number-view.ts";
import { refuseWith } from "./refusal.ts";
import type { PhoneNumberRow } from "./state.ts";
import { startTransition } from "./transitions.ts";
import type { World } from "./world.ts";

/**
 * Begins to move a number to another instance or group; whether that succeeds shows after the delay for it.
 *
 * Facts: docs/facts/traffic-distribution/phone-numbers.md
 */
export function moveNumber(
  world: World,
  name: string,
  input: UpdatePhoneNumberInput,
  caller: Caller,
  now: Instant,
): UpdatePhoneNumberOutput | Refusal {
  const { tables, delaysMs } = world;
  const number = findIdlePhoneNumber(world, name, caller);
  if (isRefusal(number)) return number;
  const { Message: _, target: origin, ...kept } = number;
  if (origin === undefined) return refuseWith("ResourceNotFoundException", "The phone number was not claimed.");
  const target = findClaimable(world, input, caller);
  if (isRefusal(target)) return target;
  const { PhoneNumberId } = number;
  const moving: PhoneNumberRow = {
    ...kept,
    target: { kind: target.kind, id: target.id },
    origin,
    Status: "IN_PROGRESS",
  };
  tables.phoneNumbers.put(PhoneNumberId, moving);
  startTransition(world, { kind: "phoneNumber", id: PhoneNumberId, to: "settled" }, now, delaysMs.numberMove);
  return { PhoneNumberId, PhoneNumberArn: phoneNumberArnOf(number) };
}
