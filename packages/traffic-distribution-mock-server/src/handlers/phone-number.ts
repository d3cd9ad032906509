// Facts: docs/facts/traffic-distribution/phone-numbers.md
import type {
  ListPhoneNumbersV2Input,
  ListPhoneNumbersV2Success,
  SearchAvailablePhoneNumbersInput,
  SearchAvailablePhoneNumbersSuccess,
} from "@trunkline/traffic-distribution-models";
import { type Instant, type Refusal, isRefusal } from "@trunkline/mock-kit";
import { isFree } from "../available-number.ts";
import type { Caller } from "../caller.ts";
import { claimNumber } from "../claim-number.ts";
import { findPhoneNumber } from "../find-phone-number.ts";
import { type Target, findTarget } from "../find-target.ts";
import type { TrafficDistributionHandlers } from "../gen/index.ts";
import type { AvailableNumber } from "../inventory.ts";
import { moveNumber } from "../move-number.ts";
import { phoneNumberSummaryOf, phoneNumberViewOf } from "../phone-number-view.ts";
import { readNumbersPage } from "../read-page.ts";
import { refuseWith } from "../refusal.ts";
import { releaseNumber } from "../release-number.ts";
import type { PhoneNumberRow } from "../state.ts";
import { onceForToken } from "../tokens.ts";
import type { World } from "../world.ts";

type PhoneNumberOperation =
  | "searchAvailablePhoneNumbers"
  | "claimPhoneNumber"
  | "describePhoneNumber"
  | "updatePhoneNumber"
  | "listPhoneNumbersV2"
  | "releasePhoneNumber";

/** Finds, claims, reads, moves, lists and releases phone numbers. */
export function phoneNumberHandlers(world: World): Pick<TrafficDistributionHandlers<Caller>, PhoneNumberOperation> {
  return {
    searchAvailablePhoneNumbers: ({ body }, { caller, clock }) => searchNumbers(world, body, caller, clock.now()),

    claimPhoneNumber({ body }, context) {
      const { ClientToken: token, ...input } = body;
      const request = { operation: context.operation, token, input };
      const output = onceForToken(world, context.caller, request, () => claimNumber(world, input, context));
      return isRefusal(output) ? output : { status: 200, body: output };
    },

    describePhoneNumber({ path }, { caller }) {
      const number = findPhoneNumber(world, path.PhoneNumberId, caller);
      if (isRefusal(number)) return number;
      return { status: 200, body: { ClaimedPhoneNumberSummary: phoneNumberViewOf(number) } };
    },

    updatePhoneNumber({ path, body = {} }, { operation, caller, clock }) {
      const { ClientToken: token, ...input } = body;
      const request = { operation, token, input: { ...path, ...input } };
      const output = onceForToken(world, caller, request, () =>
        moveNumber(world, path.PhoneNumberId, input, caller, clock.now()),
      );
      return isRefusal(output) ? output : { status: 200, body: output };
    },

    listPhoneNumbersV2: ({ body = {} }, { caller }) => listNumbers(world, body, caller),

    releasePhoneNumber({ path, query = {} }, { operation, caller, clock }) {
      const request = { operation, token: query.clientToken, input: path };
      const done = { status: 200 } as const;
      return onceForToken(
        world,
        caller,
        request,
        () => releaseNumber(world, path.PhoneNumberId, caller, clock.now()) ?? done,
      );
    },
  };
}

function searchNumbers(
  world: World,
  input: SearchAvailablePhoneNumbersInput,
  caller: Caller,
  now: Instant,
): SearchAvailablePhoneNumbersSuccess | Refusal {
  const target = findTarget(world, input, caller);
  if (target === undefined) return refuseWith("InvalidParameterException", "TargetArn or InstanceId must be given.");
  // The operation declares no error for what does not exist.
  if (isRefusal(target)) return refuseWith(world.choices.searchForUnknownTarget, target.message);
  const where = (number: AvailableNumber): boolean =>
    number.PhoneNumberCountryCode === input.PhoneNumberCountryCode &&
    number.PhoneNumberType === input.PhoneNumberType &&
    beginsWith(number, input.PhoneNumberPrefix) &&
    isFree(world, number.PhoneNumber, now);
  const page = readNumbersPage(world.inventory, input, world.choices.pageSize, where);
  if (isRefusal(page)) return page;
  return { status: 200, body: { AvailableNumbersList: [...page.rows], ...(page.next && { NextToken: page.next }) } };
}

function listNumbers(
  world: World,
  input: ListPhoneNumbersV2Input,
  caller: Caller,
): ListPhoneNumbersV2Success | Refusal {
  const target = findTarget(world, input, caller);
  if (isRefusal(target)) return target;
  const { PhoneNumberCountryCodes: countries = [], PhoneNumberTypes: types = [] } = input;
  const where = (number: PhoneNumberRow): boolean =>
    number.account === caller.account &&
    isListed(world, number, target, caller) &&
    (countries.length === 0 || countries.includes(number.PhoneNumberCountryCode)) &&
    (types.length === 0 || types.includes(number.PhoneNumberType)) &&
    beginsWith(number, input.PhoneNumberPrefix);
  const page = readNumbersPage(world.tables.phoneNumbers, input, world.choices.numberPageSize, where);
  if (isRefusal(page)) return page;
  const ListPhoneNumbersSummaryList = page.rows.map(phoneNumberSummaryOf);
  return { status: 200, body: { ListPhoneNumbersSummaryList, ...(page.next && { NextToken: page.next }) } };
}

/** Numbers of the target, or, where none is named, of the instances in the caller's Region. */
function isListed(world: World, number: PhoneNumberRow, wanted: Target | undefined, caller: Caller): boolean {
  const { target, region } = number;
  if (target === undefined) return world.choices.failedClaimsListed && wanted === undefined && region === caller.region;
  if (wanted === undefined) return target.kind === "instance" && region === caller.region;
  return target.kind === wanted.kind && target.id === wanted.id && region === wanted.region;
}

/** A prefix may leave out the plus. */
function beginsWith({ PhoneNumber }: { readonly PhoneNumber: string }, prefix: string | undefined): boolean {
  if (prefix === undefined) return true;
  return PhoneNumber.startsWith(prefix.startsWith("+") ? prefix : `+${prefix}`);
}
