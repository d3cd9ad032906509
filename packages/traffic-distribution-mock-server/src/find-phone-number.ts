import { type Refusal, isRefusal } from "@trunkline/mock-kit";
import { idIn, isArn } from "./arn.ts";
import type { Caller } from "./caller.ts";
import { phoneNumberArnOf } from "./phone-number-view.ts";
import { refuseWith } from "./refusal.ts";
import type { PhoneNumberRow } from "./state.ts";
import type { World } from "./world.ts";

/**
 * The number that an id or an ARN stands for, where the caller is. A number of a group is also seen from the group's
 * replica Region, but there by its ARN alone.
 *
 * Facts: docs/facts/traffic-distribution/phone-numbers.md
 */
export function findPhoneNumber(world: World, name: string, caller: Caller): PhoneNumberRow | Refusal {
  const number = world.tables.phoneNumbers.get(idIn(name));
  const known =
    number !== undefined &&
    number.account === caller.account &&
    (isArn(name) ? name === phoneNumberArnOf(number) && isSeenFrom(world, number, caller) : isAt(number, caller));
  return known ? number : refuseWith("ResourceNotFoundException", `No phone number ${name} in ${caller.region}.`);
}

/** As {@link findPhoneNumber}, for what is done to a number: only in its own Region, and only while nothing is under way. */
export function findIdlePhoneNumber(world: World, name: string, caller: Caller): PhoneNumberRow | Refusal {
  const number = findPhoneNumber(world, name, caller);
  if (isRefusal(number)) return number;
  if (!isAt(number, caller)) {
    return refuseWith(
      world.choices.numberRegionOnly,
      `This call must be made in ${number.region}, the number's Region.`,
    );
  }
  if (number.Status !== "IN_PROGRESS") return number;
  const extra = { ResourceType: "PHONE_NUMBER", ResourceId: phoneNumberArnOf(number) };
  const { numberInProgress } = world.choices;
  return refuseWith(
    numberInProgress,
    "The phone number is being claimed or moved.",
    numberInProgress === "ResourceInUseException" ? extra : undefined,
  );
}

function isAt({ region }: PhoneNumberRow, caller: Caller): boolean {
  return region === caller.region;
}

function isSeenFrom({ tables }: World, number: PhoneNumberRow, caller: Caller): boolean {
  if (isAt(number, caller)) return true;
  return number.target?.kind === "group" && tables.groups.get(number.target.id)?.replicaRegion === caller.region;
}
