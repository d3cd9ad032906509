import type { ClaimPhoneNumberInput, ClaimPhoneNumberOutput } from "@trunkline/traffic-distribution-models";
import { type CallContext, type Refusal, isRefusal } from "@trunkline/mock-kit";
import { failedClaimOf, findAvailable } from "./available-number.ts";
import type { Caller } from "./caller.ts";
import { findClaimable } from "./find-target.ts";
import { phoneNumberArnOf } from "./phone-number-view.ts";
import type { PhoneNumberRow } from "./state.ts";
import { startTransition } from "./transitions.ts";
import type { World } from "./world.ts";

/**
 * Begins to claim a number; whether that succeeds shows after the delay for it.
 *
 * Facts: docs/facts/traffic-distribution/phone-numbers.md
 */
export function claimNumber(
  world: World,
  input: ClaimPhoneNumberInput,
  { caller, ids, clock }: CallContext<Caller>,
): ClaimPhoneNumberOutput | Refusal {
  const { tables, delaysMs } = world;
  const target = findClaimable(world, input, caller);
  if (isRefusal(target)) return target;
  const now = clock.now();
  const available = findAvailable(world, input.PhoneNumber, caller, now);
  if (isRefusal(available)) return available;
  const failed = failedClaimOf(world, input.PhoneNumber, caller);
  if (failed !== undefined) {
    tables.phoneNumbers.delete(failed.PhoneNumberId);
    tables.transitions.delete(failed.PhoneNumberId);
  }
  const { PhoneNumberDescription, Tags = {} } = input;
  const number: PhoneNumberRow = {
    PhoneNumberId: ids.uuid("phone-number"),
    account: caller.account,
    region: caller.region,
    ...available,
    ...(PhoneNumberDescription !== undefined && { PhoneNumberDescription }),
    target: { kind: target.kind, id: target.id },
    Status: "IN_PROGRESS",
    Tags,
  };
  const { PhoneNumberId } = number;
  tables.phoneNumbers.put(PhoneNumberId, number);
  startTransition(world, { kind: "phoneNumber", id: PhoneNumberId, to: "settled" }, now, delaysMs.numberClaim);
  return { PhoneNumberId, PhoneNumberArn: phoneNumberArnOf(number) };
}
