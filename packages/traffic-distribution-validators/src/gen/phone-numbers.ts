// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  acceptsOwn,
  checkString,
  defineValidator,
  here,
  isArrayOf,
  isLonger,
  isObject,
  isPlain,
  itemsOf,
  maxItems,
  maxLength,
  minLength,
  oneOf,
  optional,
  pattern,
  required,
  type Validator,
  type Walk,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
import type {
  AvailableNumberSummary,
  ClaimPhoneNumberInput,
  ClaimPhoneNumberOutput,
  ClaimedPhoneNumberSummary,
  DescribePhoneNumberOutput,
  IdempotencyException,
  LargeNextToken,
  ListPhoneNumbersSummary,
  ListPhoneNumbersV2Input,
  ListPhoneNumbersV2Output,
  PhoneNumber,
  PhoneNumberCountryCode,
  PhoneNumberDescription,
  PhoneNumberId,
  PhoneNumberPrefix,
  PhoneNumberStatus,
  PhoneNumberType,
  PhoneNumberWorkflowMessage,
  PhoneNumberWorkflowStatus,
  SearchAvailablePhoneNumbersInput,
  SearchAvailablePhoneNumbersOutput,
  UpdatePhoneNumberInput,
  UpdatePhoneNumberOutput,
} from "@trunkline/traffic-distribution-models";
import {
  isClientToken,
  isInstanceId,
  isMaxResult10,
  isMaxResult1000,
  isTagMap,
  walkClientToken,
  walkInstanceId,
  walkMaxResult10,
  walkMaxResult1000,
  walkTagMap,
} from "./shared.ts";

/**
 * Checks values against {@link AvailableNumberSummary}.
 *
 * A number that can be claimed.
 */
export const availableNumberSummaryValidator: Validator<AvailableNumberSummary> = /* @__PURE__ */ defineValidator(
  isAvailableNumberSummary,
  walkAvailableNumberSummary,
);

function isAvailableNumberSummary(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { PhoneNumber, PhoneNumberCountryCode, PhoneNumberType } = input;
  if (!isPlain(input)) return acceptsOwn(input, isAvailableNumberSummary);
  return (
    (PhoneNumber === undefined || isPhoneNumber(PhoneNumber)) &&
    (PhoneNumberCountryCode === undefined || isPhoneNumberCountryCode(PhoneNumberCountryCode)) &&
    (PhoneNumberType === undefined || isPhoneNumberType(PhoneNumberType))
  );
}

const availableNumberSummaryMembers: readonly string[] = ["PhoneNumber", "PhoneNumberCountryCode", "PhoneNumberType"];

function walkAvailableNumberSummary(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, availableNumberSummaryMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "PhoneNumber", optional, walkPhoneNumber);
  walkMember(walk, members, "PhoneNumberCountryCode", optional, walkPhoneNumberCountryCode);
  walkMember(walk, members, "PhoneNumberType", optional, walkPhoneNumberType);
  return members;
}

/**
 * Checks values against {@link ClaimPhoneNumberInput}.
 *
 * The number to claim, and for whom.
 */
export const claimPhoneNumberInputValidator: Validator<ClaimPhoneNumberInput> = /* @__PURE__ */ defineValidator(
  isClaimPhoneNumberInput,
  walkClaimPhoneNumberInput,
);

export function isClaimPhoneNumberInput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { TargetArn, InstanceId, PhoneNumber, PhoneNumberDescription, Tags, ClientToken } = input;
  if (!isPlain(input)) return acceptsOwn(input, isClaimPhoneNumberInput);
  return (
    (TargetArn === undefined || typeof TargetArn === "string") &&
    (InstanceId === undefined || isInstanceId(InstanceId)) &&
    isPhoneNumber(PhoneNumber) &&
    (PhoneNumberDescription === undefined || isPhoneNumberDescription(PhoneNumberDescription)) &&
    (Tags === undefined || isTagMap(Tags)) &&
    (ClientToken === undefined || isClientToken(ClientToken))
  );
}

const claimPhoneNumberInputMembers: readonly string[] = [
  "TargetArn",
  "InstanceId",
  "PhoneNumber",
  "PhoneNumberDescription",
  "Tags",
  "ClientToken",
];

export function walkClaimPhoneNumberInput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, claimPhoneNumberInputMembers);
  if (members === undefined) return undefined;
  checkString(walk, "TargetArn", members.TargetArn, optional);
  walkMember(walk, members, "InstanceId", optional, walkInstanceId);
  walkMember(walk, members, "PhoneNumber", required, walkPhoneNumber);
  walkMember(walk, members, "PhoneNumberDescription", optional, walkPhoneNumberDescription);
  walkMember(walk, members, "Tags", optional, walkTagMap);
  walkMember(walk, members, "ClientToken", optional, walkClientToken);
  return members;
}

/**
 * Checks values against {@link ClaimPhoneNumberOutput}.
 *
 * The number that is being claimed.
 */
export const claimPhoneNumberOutputValidator: Validator<ClaimPhoneNumberOutput> = /* @__PURE__ */ defineValidator(
  isClaimPhoneNumberOutput,
  walkClaimPhoneNumberOutput,
);

export function isClaimPhoneNumberOutput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { PhoneNumberId, PhoneNumberArn } = input;
  if (!isPlain(input)) return acceptsOwn(input, isClaimPhoneNumberOutput);
  return (
    (PhoneNumberId === undefined || typeof PhoneNumberId === "string") &&
    (PhoneNumberArn === undefined || typeof PhoneNumberArn === "string")
  );
}

const claimPhoneNumberOutputMembers: readonly string[] = ["PhoneNumberId", "PhoneNumberArn"];

export function walkClaimPhoneNumberOutput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, claimPhoneNumberOutputMembers);
  if (members === undefined) return undefined;
  checkString(walk, "PhoneNumberId", members.PhoneNumberId, optional);
  checkString(walk, "PhoneNumberArn", members.PhoneNumberArn, optional);
  return members;
}

/**
 * Checks values against {@link ClaimedPhoneNumberSummary}.
 *
 * A claimed number.
 */
export const claimedPhoneNumberSummaryValidator: Validator<ClaimedPhoneNumberSummary> = /* @__PURE__ */ defineValidator(
  isClaimedPhoneNumberSummary,
  walkClaimedPhoneNumberSummary,
);

function isClaimedPhoneNumberSummary(input: unknown): boolean {
  if (!isObject(input)) return false;
  const {
    PhoneNumberId,
    PhoneNumberArn,
    PhoneNumber,
    PhoneNumberCountryCode,
    PhoneNumberType,
    PhoneNumberDescription,
    TargetArn,
    InstanceId,
    Tags,
    PhoneNumberStatus,
    SourcePhoneNumberArn,
  } = input;
  if (!isPlain(input)) return acceptsOwn(input, isClaimedPhoneNumberSummary);
  return (
    (PhoneNumberId === undefined || typeof PhoneNumberId === "string") &&
    (PhoneNumberArn === undefined || typeof PhoneNumberArn === "string") &&
    (PhoneNumber === undefined || isPhoneNumber(PhoneNumber)) &&
    (PhoneNumberCountryCode === undefined || isPhoneNumberCountryCode(PhoneNumberCountryCode)) &&
    (PhoneNumberType === undefined || isPhoneNumberType(PhoneNumberType)) &&
    (PhoneNumberDescription === undefined || isPhoneNumberDescription(PhoneNumberDescription)) &&
    (TargetArn === undefined || typeof TargetArn === "string") &&
    (InstanceId === undefined || isInstanceId(InstanceId)) &&
    (Tags === undefined || isTagMap(Tags)) &&
    (PhoneNumberStatus === undefined || isPhoneNumberStatus(PhoneNumberStatus)) &&
    (SourcePhoneNumberArn === undefined || typeof SourcePhoneNumberArn === "string")
  );
}

const claimedPhoneNumberSummaryMembers: readonly string[] = [
  "PhoneNumberId",
  "PhoneNumberArn",
  "PhoneNumber",
  "PhoneNumberCountryCode",
  "PhoneNumberType",
  "PhoneNumberDescription",
  "TargetArn",
  "InstanceId",
  "Tags",
  "PhoneNumberStatus",
  "SourcePhoneNumberArn",
];

function walkClaimedPhoneNumberSummary(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, claimedPhoneNumberSummaryMembers);
  if (members === undefined) return undefined;
  checkString(walk, "PhoneNumberId", members.PhoneNumberId, optional);
  checkString(walk, "PhoneNumberArn", members.PhoneNumberArn, optional);
  walkMember(walk, members, "PhoneNumber", optional, walkPhoneNumber);
  walkMember(walk, members, "PhoneNumberCountryCode", optional, walkPhoneNumberCountryCode);
  walkMember(walk, members, "PhoneNumberType", optional, walkPhoneNumberType);
  walkMember(walk, members, "PhoneNumberDescription", optional, walkPhoneNumberDescription);
  checkString(walk, "TargetArn", members.TargetArn, optional);
  walkMember(walk, members, "InstanceId", optional, walkInstanceId);
  walkMember(walk, members, "Tags", optional, walkTagMap);
  walkMember(walk, members, "PhoneNumberStatus", optional, walkPhoneNumberStatus);
  checkString(walk, "SourcePhoneNumberArn", members.SourcePhoneNumberArn, optional);
  return members;
}

/**
 * Checks values against {@link DescribePhoneNumberOutput}.
 *
 * The number that was asked for.
 */
export const describePhoneNumberOutputValidator: Validator<DescribePhoneNumberOutput> = /* @__PURE__ */ defineValidator(
  isDescribePhoneNumberOutput,
  walkDescribePhoneNumberOutput,
);

export function isDescribePhoneNumberOutput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { ClaimedPhoneNumberSummary } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDescribePhoneNumberOutput);
  return ClaimedPhoneNumberSummary === undefined || isClaimedPhoneNumberSummary(ClaimedPhoneNumberSummary);
}

const describePhoneNumberOutputMembers: readonly string[] = ["ClaimedPhoneNumberSummary"];

export function walkDescribePhoneNumberOutput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, describePhoneNumberOutputMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "ClaimedPhoneNumberSummary", optional, walkClaimedPhoneNumberSummary);
  return members;
}

/**
 * Checks values against {@link IdempotencyException}.
 *
 * The token was used before, for something else.
 */
export const idempotencyExceptionValidator: Validator<IdempotencyException> = /* @__PURE__ */ defineValidator(
  isIdempotencyException,
  walkIdempotencyException,
);

export function isIdempotencyException(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Message } = input;
  if (!isPlain(input)) return acceptsOwn(input, isIdempotencyException);
  return Message === undefined || typeof Message === "string";
}

const idempotencyExceptionMembers: readonly string[] = ["Message"];

export function walkIdempotencyException(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, idempotencyExceptionMembers);
  if (members === undefined) return undefined;
  checkString(walk, "Message", members.Message, optional);
  return members;
}

/**
 * Checks values against {@link LargeNextToken}.
 *
 * Where the next page of a long list begins. Opaque, 1 to 100,000 characters.
 */
export const largeNextTokenValidator: Validator<LargeNextToken> = /* @__PURE__ */ defineValidator(
  isLargeNextToken,
  walkLargeNextToken,
);

function isLargeNextToken(input: unknown): boolean {
  return typeof input === "string" && input !== "" && !isLonger(input, 100000);
}

function walkLargeNextToken(walk: Walk, input: unknown): void {
  if (!isLargeNextToken(input)) checkString(walk, here, input, required, [minLength(1), maxLength(100000)]);
}

/**
 * Checks values against {@link ListPhoneNumbersSummary}.
 *
 * One row of a list of claimed numbers.
 */
export const listPhoneNumbersSummaryValidator: Validator<ListPhoneNumbersSummary> = /* @__PURE__ */ defineValidator(
  isListPhoneNumbersSummary,
  walkListPhoneNumbersSummary,
);

function isListPhoneNumbersSummary(input: unknown): boolean {
  if (!isObject(input)) return false;
  const {
    PhoneNumberId,
    PhoneNumberArn,
    PhoneNumber,
    PhoneNumberCountryCode,
    PhoneNumberType,
    TargetArn,
    InstanceId,
    PhoneNumberDescription,
    SourcePhoneNumberArn,
  } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListPhoneNumbersSummary);
  return (
    (PhoneNumberId === undefined || typeof PhoneNumberId === "string") &&
    (PhoneNumberArn === undefined || typeof PhoneNumberArn === "string") &&
    (PhoneNumber === undefined || isPhoneNumber(PhoneNumber)) &&
    (PhoneNumberCountryCode === undefined || isPhoneNumberCountryCode(PhoneNumberCountryCode)) &&
    (PhoneNumberType === undefined || isPhoneNumberType(PhoneNumberType)) &&
    (TargetArn === undefined || typeof TargetArn === "string") &&
    (InstanceId === undefined || isInstanceId(InstanceId)) &&
    (PhoneNumberDescription === undefined || isPhoneNumberDescription(PhoneNumberDescription)) &&
    (SourcePhoneNumberArn === undefined || typeof SourcePhoneNumberArn === "string")
  );
}

const listPhoneNumbersSummaryMembers: readonly string[] = [
  "PhoneNumberId",
  "PhoneNumberArn",
  "PhoneNumber",
  "PhoneNumberCountryCode",
  "PhoneNumberType",
  "TargetArn",
  "InstanceId",
  "PhoneNumberDescription",
  "SourcePhoneNumberArn",
];

function walkListPhoneNumbersSummary(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listPhoneNumbersSummaryMembers);
  if (members === undefined) return undefined;
  checkString(walk, "PhoneNumberId", members.PhoneNumberId, optional);
  checkString(walk, "PhoneNumberArn", members.PhoneNumberArn, optional);
  walkMember(walk, members, "PhoneNumber", optional, walkPhoneNumber);
  walkMember(walk, members, "PhoneNumberCountryCode", optional, walkPhoneNumberCountryCode);
  walkMember(walk, members, "PhoneNumberType", optional, walkPhoneNumberType);
  checkString(walk, "TargetArn", members.TargetArn, optional);
  walkMember(walk, members, "InstanceId", optional, walkInstanceId);
  walkMember(walk, members, "PhoneNumberDescription", optional, walkPhoneNumberDescription);
  checkString(walk, "SourcePhoneNumberArn", members.SourcePhoneNumberArn, optional);
  return members;
}

/**
 * Checks values against {@link ListPhoneNumbersV2Input}.
 *
 * Which claimed numbers to list.
 */
export const listPhoneNumbersV2InputValidator: Validator<ListPhoneNumbersV2Input> = /* @__PURE__ */ defineValidator(
  isListPhoneNumbersV2Input,
  walkListPhoneNumbersV2Input,
);

export function isListPhoneNumbersV2Input(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { TargetArn, InstanceId, MaxResults, NextToken, PhoneNumberCountryCodes, PhoneNumberTypes, PhoneNumberPrefix } =
    input;
  if (!isPlain(input)) return acceptsOwn(input, isListPhoneNumbersV2Input);
  return (
    (TargetArn === undefined || typeof TargetArn === "string") &&
    (InstanceId === undefined || isInstanceId(InstanceId)) &&
    (MaxResults === undefined || isMaxResult1000(MaxResults)) &&
    (NextToken === undefined || isLargeNextToken(NextToken)) &&
    (PhoneNumberCountryCodes === undefined || isArrayOf(PhoneNumberCountryCodes, isPhoneNumberCountryCode, 0, 10)) &&
    (PhoneNumberTypes === undefined || isArrayOf(PhoneNumberTypes, isPhoneNumberType, 0, 6)) &&
    (PhoneNumberPrefix === undefined || isPhoneNumberPrefix(PhoneNumberPrefix))
  );
}

const listPhoneNumbersV2InputMembers: readonly string[] = [
  "TargetArn",
  "InstanceId",
  "MaxResults",
  "NextToken",
  "PhoneNumberCountryCodes",
  "PhoneNumberTypes",
  "PhoneNumberPrefix",
];

export function walkListPhoneNumbersV2Input(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listPhoneNumbersV2InputMembers);
  if (members === undefined) return undefined;
  checkString(walk, "TargetArn", members.TargetArn, optional);
  walkMember(walk, members, "InstanceId", optional, walkInstanceId);
  walkMember(walk, members, "MaxResults", optional, walkMaxResult1000);
  walkMember(walk, members, "NextToken", optional, walkLargeNextToken);
  walkMember(walk, members, "PhoneNumberCountryCodes", optional, itemsOf(walkPhoneNumberCountryCode, [maxItems(10)]));
  walkMember(walk, members, "PhoneNumberTypes", optional, itemsOf(walkPhoneNumberType, [maxItems(6)]));
  walkMember(walk, members, "PhoneNumberPrefix", optional, walkPhoneNumberPrefix);
  return members;
}

/**
 * Checks values against {@link ListPhoneNumbersV2Output}.
 *
 * One page of claimed numbers.
 */
export const listPhoneNumbersV2OutputValidator: Validator<ListPhoneNumbersV2Output> = /* @__PURE__ */ defineValidator(
  isListPhoneNumbersV2Output,
  walkListPhoneNumbersV2Output,
);

export function isListPhoneNumbersV2Output(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { NextToken, ListPhoneNumbersSummaryList } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListPhoneNumbersV2Output);
  return (
    (NextToken === undefined || isLargeNextToken(NextToken)) &&
    (ListPhoneNumbersSummaryList === undefined || isArrayOf(ListPhoneNumbersSummaryList, isListPhoneNumbersSummary))
  );
}

const listPhoneNumbersV2OutputMembers: readonly string[] = ["NextToken", "ListPhoneNumbersSummaryList"];

export function walkListPhoneNumbersV2Output(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listPhoneNumbersV2OutputMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "NextToken", optional, walkLargeNextToken);
  walkMember(walk, members, "ListPhoneNumbersSummaryList", optional, itemsOf(walkListPhoneNumbersSummary));
  return members;
}

/**
 * Checks values against {@link PhoneNumber}.
 *
 * A phone number in E.164 form, for example `+15551234567`.
 */
export const phoneNumberValidator: Validator<PhoneNumber> = /* @__PURE__ */ defineValidator(
  isPhoneNumber,
  walkPhoneNumber,
);

const phoneNumberPattern = /^\+[1-9]\d{1,14}$/u;

function isPhoneNumber(input: unknown): boolean {
  return typeof input === "string" && phoneNumberPattern.test(input);
}

function walkPhoneNumber(walk: Walk, input: unknown): void {
  if (!isPhoneNumber(input)) checkString(walk, here, input, required, [pattern(phoneNumberPattern)]);
}

/**
 * Checks values against {@link PhoneNumberCountryCode}.
 *
 * Country of a phone number, as ISO 3166 codes of two letters.
 */
export const phoneNumberCountryCodeValidator: Validator<PhoneNumberCountryCode> = /* @__PURE__ */ defineValidator(
  isPhoneNumberCountryCode,
  walkPhoneNumberCountryCode,
);

const phoneNumberCountryCodeValues: readonly string[] = [
  "AF",
  "AL",
  "DZ",
  "AS",
  "AD",
  "AO",
  "AI",
  "AQ",
  "AG",
  "AR",
  "AM",
  "AW",
  "AU",
  "AT",
  "AZ",
  "BS",
  "BH",
  "BD",
  "BB",
  "BY",
  "BE",
  "BZ",
  "BJ",
  "BM",
  "BT",
  "BO",
  "BA",
  "BW",
  "BR",
  "IO",
  "VG",
  "BN",
  "BG",
  "BF",
  "BI",
  "KH",
  "CM",
  "CA",
  "CV",
  "KY",
  "CF",
  "TD",
  "CL",
  "CN",
  "CX",
  "CC",
  "CO",
  "KM",
  "CK",
  "CR",
  "HR",
  "CU",
  "CW",
  "CY",
  "CZ",
  "CD",
  "DK",
  "DJ",
  "DM",
  "DO",
  "TL",
  "EC",
  "EG",
  "SV",
  "GQ",
  "ER",
  "EE",
  "ET",
  "FK",
  "FO",
  "FJ",
  "FI",
  "FR",
  "PF",
  "GA",
  "GM",
  "GE",
  "DE",
  "GH",
  "GI",
  "GR",
  "GL",
  "GD",
  "GU",
  "GT",
  "GG",
  "GN",
  "GW",
  "GY",
  "HT",
  "HN",
  "HK",
  "HU",
  "IS",
  "IN",
  "ID",
  "IR",
  "IQ",
  "IE",
  "IM",
  "IL",
  "IT",
  "CI",
  "JM",
  "JP",
  "JE",
  "JO",
  "KZ",
  "KE",
  "KI",
  "KW",
  "KG",
  "LA",
  "LV",
  "LB",
  "LS",
  "LR",
  "LY",
  "LI",
  "LT",
  "LU",
  "MO",
  "MK",
  "MG",
  "MW",
  "MY",
  "MV",
  "ML",
  "MT",
  "MH",
  "MR",
  "MU",
  "YT",
  "MX",
  "FM",
  "MD",
  "MC",
  "MN",
  "ME",
  "MS",
  "MA",
  "MZ",
  "MM",
  "NA",
  "NR",
  "NP",
  "NL",
  "AN",
  "NC",
  "NZ",
  "NI",
  "NE",
  "NG",
  "NU",
  "KP",
  "MP",
  "NO",
  "OM",
  "PK",
  "PW",
  "PA",
  "PG",
  "PY",
  "PE",
  "PH",
  "PN",
  "PL",
  "PT",
  "PR",
  "QA",
  "CG",
  "RE",
  "RO",
  "RU",
  "RW",
  "BL",
  "SH",
  "KN",
  "LC",
  "MF",
  "PM",
  "VC",
  "WS",
  "SM",
  "ST",
  "SA",
  "SN",
  "RS",
  "SC",
  "SL",
  "SG",
  "SX",
  "SK",
  "SI",
  "SB",
  "SO",
  "ZA",
  "KR",
  "ES",
  "LK",
  "SD",
  "SR",
  "SJ",
  "SZ",
  "SE",
  "CH",
  "SY",
  "TW",
  "TJ",
  "TZ",
  "TH",
  "TG",
  "TK",
  "TO",
  "TT",
  "TN",
  "TR",
  "TM",
  "TC",
  "TV",
  "VI",
  "UG",
  "UA",
  "AE",
  "GB",
  "US",
  "UY",
  "UZ",
  "VU",
  "VA",
  "VE",
  "VN",
  "WF",
  "EH",
  "YE",
  "ZM",
  "ZW",
];

function isPhoneNumberCountryCode(input: unknown): boolean {
  return typeof input === "string" && phoneNumberCountryCodeValues.includes(input);
}

function walkPhoneNumberCountryCode(walk: Walk, input: unknown): void {
  if (!isPhoneNumberCountryCode(input)) checkString(walk, here, input, required, [oneOf(phoneNumberCountryCodeValues)]);
}

/**
 * Checks values against {@link PhoneNumberDescription}.
 *
 * What a number is for, at most 500 characters.
 */
export const phoneNumberDescriptionValidator: Validator<PhoneNumberDescription> = /* @__PURE__ */ defineValidator(
  isPhoneNumberDescription,
  walkPhoneNumberDescription,
);

const phoneNumberDescriptionPattern = /^[\W\S_]*/u;

function isPhoneNumberDescription(input: unknown): boolean {
  return typeof input === "string" && !isLonger(input, 500) && phoneNumberDescriptionPattern.test(input);
}

function walkPhoneNumberDescription(walk: Walk, input: unknown): void {
  if (!isPhoneNumberDescription(input)) {
    checkString(walk, here, input, required, [maxLength(500), pattern(phoneNumberDescriptionPattern)]);
  }
}

/**
 * Checks values against {@link PhoneNumberId}.
 *
 * Identifier or ARN of a claimed number.
 */
export const phoneNumberIdValidator: Validator<PhoneNumberId> = /* @__PURE__ */ defineValidator(
  isPhoneNumberId,
  walkPhoneNumberId,
);

function isPhoneNumberId(input: unknown): boolean {
  return typeof input === "string";
}

function walkPhoneNumberId(walk: Walk, input: unknown): void {
  checkString(walk, here, input, required);
}

/**
 * Checks values against {@link PhoneNumberPrefix}.
 *
 * Beginning of a phone number: an optional plus and 1 to 11 digits.
 */
export const phoneNumberPrefixValidator: Validator<PhoneNumberPrefix> = /* @__PURE__ */ defineValidator(
  isPhoneNumberPrefix,
  walkPhoneNumberPrefix,
);

const phoneNumberPrefixPattern = /^\+?[0-9]{1,11}$/u;

function isPhoneNumberPrefix(input: unknown): boolean {
  return typeof input === "string" && phoneNumberPrefixPattern.test(input);
}

function walkPhoneNumberPrefix(walk: Walk, input: unknown): void {
  if (!isPhoneNumberPrefix(input)) checkString(walk, here, input, required, [pattern(phoneNumberPrefixPattern)]);
}

/**
 * Checks values against {@link PhoneNumberStatus}.
 *
 * How claiming or moving a number stands, and why.
 */
export const phoneNumberStatusValidator: Validator<PhoneNumberStatus> = /* @__PURE__ */ defineValidator(
  isPhoneNumberStatus,
  walkPhoneNumberStatus,
);

function isPhoneNumberStatus(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Status, Message } = input;
  if (!isPlain(input)) return acceptsOwn(input, isPhoneNumberStatus);
  return (
    (Status === undefined || isPhoneNumberWorkflowStatus(Status)) &&
    (Message === undefined || isPhoneNumberWorkflowMessage(Message))
  );
}

const phoneNumberStatusMembers: readonly string[] = ["Status", "Message"];

function walkPhoneNumberStatus(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, phoneNumberStatusMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "Status", optional, walkPhoneNumberWorkflowStatus);
  walkMember(walk, members, "Message", optional, walkPhoneNumberWorkflowMessage);
  return members;
}

/**
 * Checks values against {@link PhoneNumberType}.
 *
 * Kinds of phone numbers.
 */
export const phoneNumberTypeValidator: Validator<PhoneNumberType> = /* @__PURE__ */ defineValidator(
  isPhoneNumberType,
  walkPhoneNumberType,
);

const phoneNumberTypeValues: readonly string[] = [
  "TOLL_FREE",
  "DID",
  "UIFN",
  "SHARED",
  "THIRD_PARTY_TF",
  "THIRD_PARTY_DID",
  "SHORT_CODE",
];

function isPhoneNumberType(input: unknown): boolean {
  return typeof input === "string" && phoneNumberTypeValues.includes(input);
}

function walkPhoneNumberType(walk: Walk, input: unknown): void {
  if (!isPhoneNumberType(input)) checkString(walk, here, input, required, [oneOf(phoneNumberTypeValues)]);
}

/**
 * Checks values against {@link PhoneNumberWorkflowMessage}.
 *
 * Why claiming or moving a number failed, at most 255 characters.
 */
export const phoneNumberWorkflowMessageValidator: Validator<PhoneNumberWorkflowMessage> =
  /* @__PURE__ */ defineValidator(isPhoneNumberWorkflowMessage, walkPhoneNumberWorkflowMessage);

const phoneNumberWorkflowMessagePattern = /^[\W\S_]*/u;

function isPhoneNumberWorkflowMessage(input: unknown): boolean {
  return typeof input === "string" && !isLonger(input, 255) && phoneNumberWorkflowMessagePattern.test(input);
}

function walkPhoneNumberWorkflowMessage(walk: Walk, input: unknown): void {
  if (!isPhoneNumberWorkflowMessage(input)) {
    checkString(walk, here, input, required, [maxLength(255), pattern(phoneNumberWorkflowMessagePattern)]);
  }
}

/**
 * Checks values against {@link PhoneNumberWorkflowStatus}.
 *
 * How claiming or moving a number stands.
 */
export const phoneNumberWorkflowStatusValidator: Validator<PhoneNumberWorkflowStatus> = /* @__PURE__ */ defineValidator(
  isPhoneNumberWorkflowStatus,
  walkPhoneNumberWorkflowStatus,
);

const phoneNumberWorkflowStatusValues: readonly string[] = ["CLAIMED", "IN_PROGRESS", "FAILED"];

function isPhoneNumberWorkflowStatus(input: unknown): boolean {
  return typeof input === "string" && phoneNumberWorkflowStatusValues.includes(input);
}

function walkPhoneNumberWorkflowStatus(walk: Walk, input: unknown): void {
  if (!isPhoneNumberWorkflowStatus(input)) {
    checkString(walk, here, input, required, [oneOf(phoneNumberWorkflowStatusValues)]);
  }
}

/**
 * Checks values against {@link SearchAvailablePhoneNumbersInput}.
 *
 * Which numbers to look for.
 */
export const searchAvailablePhoneNumbersInputValidator: Validator<SearchAvailablePhoneNumbersInput> =
  /* @__PURE__ */ defineValidator(isSearchAvailablePhoneNumbersInput, walkSearchAvailablePhoneNumbersInput);

export function isSearchAvailablePhoneNumbersInput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { TargetArn, InstanceId, PhoneNumberCountryCode, PhoneNumberType, PhoneNumberPrefix, MaxResults, NextToken } =
    input;
  if (!isPlain(input)) return acceptsOwn(input, isSearchAvailablePhoneNumbersInput);
  return (
    (TargetArn === undefined || typeof TargetArn === "string") &&
    (InstanceId === undefined || isInstanceId(InstanceId)) &&
    isPhoneNumberCountryCode(PhoneNumberCountryCode) &&
    isPhoneNumberType(PhoneNumberType) &&
    (PhoneNumberPrefix === undefined || isPhoneNumberPrefix(PhoneNumberPrefix)) &&
    (MaxResults === undefined || isMaxResult10(MaxResults)) &&
    (NextToken === undefined || isLargeNextToken(NextToken))
  );
}

const searchAvailablePhoneNumbersInputMembers: readonly string[] = [
  "TargetArn",
  "InstanceId",
  "PhoneNumberCountryCode",
  "PhoneNumberType",
  "PhoneNumberPrefix",
  "MaxResults",
  "NextToken",
];

export function walkSearchAvailablePhoneNumbersInput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, searchAvailablePhoneNumbersInputMembers);
  if (members === undefined) return undefined;
  checkString(walk, "TargetArn", members.TargetArn, optional);
  walkMember(walk, members, "InstanceId", optional, walkInstanceId);
  walkMember(walk, members, "PhoneNumberCountryCode", required, walkPhoneNumberCountryCode);
  walkMember(walk, members, "PhoneNumberType", required, walkPhoneNumberType);
  walkMember(walk, members, "PhoneNumberPrefix", optional, walkPhoneNumberPrefix);
  walkMember(walk, members, "MaxResults", optional, walkMaxResult10);
  walkMember(walk, members, "NextToken", optional, walkLargeNextToken);
  return members;
}

/**
 * Checks values against {@link SearchAvailablePhoneNumbersOutput}.
 *
 * One page of numbers that can be claimed.
 */
export const searchAvailablePhoneNumbersOutputValidator: Validator<SearchAvailablePhoneNumbersOutput> =
  /* @__PURE__ */ defineValidator(isSearchAvailablePhoneNumbersOutput, walkSearchAvailablePhoneNumbersOutput);

export function isSearchAvailablePhoneNumbersOutput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { NextToken, AvailableNumbersList } = input;
  if (!isPlain(input)) return acceptsOwn(input, isSearchAvailablePhoneNumbersOutput);
  return (
    (NextToken === undefined || isLargeNextToken(NextToken)) &&
    (AvailableNumbersList === undefined || isArrayOf(AvailableNumbersList, isAvailableNumberSummary))
  );
}

const searchAvailablePhoneNumbersOutputMembers: readonly string[] = ["NextToken", "AvailableNumbersList"];

export function walkSearchAvailablePhoneNumbersOutput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, searchAvailablePhoneNumbersOutputMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "NextToken", optional, walkLargeNextToken);
  walkMember(walk, members, "AvailableNumbersList", optional, itemsOf(walkAvailableNumberSummary));
  return members;
}

/**
 * Checks values against {@link UpdatePhoneNumberInput}.
 *
 * Where to move a number.
 */
export const updatePhoneNumberInputValidator: Validator<UpdatePhoneNumberInput> = /* @__PURE__ */ defineValidator(
  isUpdatePhoneNumberInput,
  walkUpdatePhoneNumberInput,
);

export function isUpdatePhoneNumberInput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { TargetArn, InstanceId, ClientToken } = input;
  if (!isPlain(input)) return acceptsOwn(input, isUpdatePhoneNumberInput);
  return (
    (TargetArn === undefined || typeof TargetArn === "string") &&
    (InstanceId === undefined || isInstanceId(InstanceId)) &&
    (ClientToken === undefined || isClientToken(ClientToken))
  );
}

const updatePhoneNumberInputMembers: readonly string[] = ["TargetArn", "InstanceId", "ClientToken"];

export function walkUpdatePhoneNumberInput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, updatePhoneNumberInputMembers);
  if (members === undefined) return undefined;
  checkString(walk, "TargetArn", members.TargetArn, optional);
  walkMember(walk, members, "InstanceId", optional, walkInstanceId);
  walkMember(walk, members, "ClientToken", optional, walkClientToken);
  return members;
}

/**
 * Checks values against {@link UpdatePhoneNumberOutput}.
 *
 * The number that is being moved.
 */
export const updatePhoneNumberOutputValidator: Validator<UpdatePhoneNumberOutput> = /* @__PURE__ */ defineValidator(
  isUpdatePhoneNumberOutput,
  walkUpdatePhoneNumberOutput,
);

export function isUpdatePhoneNumberOutput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { PhoneNumberId, PhoneNumberArn } = input;
  if (!isPlain(input)) return acceptsOwn(input, isUpdatePhoneNumberOutput);
  return (
    (PhoneNumberId === undefined || typeof PhoneNumberId === "string") &&
    (PhoneNumberArn === undefined || typeof PhoneNumberArn === "string")
  );
}

const updatePhoneNumberOutputMembers: readonly string[] = ["PhoneNumberId", "PhoneNumberArn"];

export function walkUpdatePhoneNumberOutput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, updatePhoneNumberOutputMembers);
  if (members === undefined) return undefined;
  checkString(walk, "PhoneNumberId", members.PhoneNumberId, optional);
  checkString(walk, "PhoneNumberArn", members.PhoneNumberArn, optional);
  return members;
}
