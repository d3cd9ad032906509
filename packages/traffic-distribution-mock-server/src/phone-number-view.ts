import type { ClaimedPhoneNumberSummary, ListPhoneNumbersSummary } from "@trunkline/traffic-distribution-models";
import { arnOf } from "./arn.ts";
import { shownTags } from "./shown-tags.ts";
import type { NumberTarget, PhoneNumberRow } from "./state.ts";

/** A number's ARN: always with the Region in which it was claimed. */
export function phoneNumberArnOf({ region, account, PhoneNumberId }: PhoneNumberRow): string {
  return arnOf("phone-number", region, account, PhoneNumberId);
}

/** A number as lists show it. */
export function phoneNumberSummaryOf(number: PhoneNumberRow): ListPhoneNumbersSummary {
  const { PhoneNumberId, PhoneNumber, PhoneNumberCountryCode, PhoneNumberType, PhoneNumberDescription } = number;
  const { target, region, account } = number;
  return {
    PhoneNumberId,
    PhoneNumberArn: phoneNumberArnOf(number),
    PhoneNumber,
    PhoneNumberCountryCode,
    PhoneNumberType,
    ...(target && { TargetArn: targetArnOf(target, region, account) }),
    ...(target?.kind === "instance" && { InstanceId: target.id }),
    ...(PhoneNumberDescription !== undefined && { PhoneNumberDescription }),
  };
}

/** A number as its own description shows it. */
export function phoneNumberViewOf(number: PhoneNumberRow): ClaimedPhoneNumberSummary {
  const { Status, Message, Tags } = number;
  const PhoneNumberStatus = { Status, ...(Message !== undefined && { Message }) };
  return { ...phoneNumberSummaryOf(number), PhoneNumberStatus, ...shownTags("Tags", Tags) };
}

function targetArnOf({ kind, id }: NumberTarget, region: string, account: string): string {
  return arnOf(kind === "group" ? "traffic-distribution-group" : "instance", region, account, id);
}
