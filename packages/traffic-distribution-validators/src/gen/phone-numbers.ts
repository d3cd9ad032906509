// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  checkCopy,
  defineValidator,
  hasItems,
  inside,
  isArrayOf,
  isLonger,
  isObjectLike,
  isPlain,
  mistyped,
  notAmong,
  type Validator,
  type Walk,
  unmatched,
  wrong,
} from "@trunkline/validator-kit";
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
import { isClientToken, isInstanceId, isMaxResult10, isMaxResult1000, isTagMap } from "./shared.ts";

/**
 * Checks values against {@link AvailableNumberSummary}.
 *
 * A number that can be claimed.
 */
export const availableNumberSummaryValidator: Validator<AvailableNumberSummary> = /* @__PURE__ */ defineValidator(
  isAvailableNumberSummary,
);

function isAvailableNumberSummary(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { PhoneNumber, PhoneNumberCountryCode, PhoneNumberType } = input;
  if (!isPlain(input)) return checkCopy(isAvailableNumberSummary, input, walk);
  walk?.modes?.tidy(walk, input, ["PhoneNumber", "PhoneNumberCountryCode", "PhoneNumberType"]);
  return (
    (PhoneNumber === undefined || isPhoneNumber(PhoneNumber, inside(walk, "/PhoneNumber"))) &&
    (PhoneNumberCountryCode === undefined ||
      isPhoneNumberCountryCode(PhoneNumberCountryCode, inside(walk, "/PhoneNumberCountryCode"))) &&
    (PhoneNumberType === undefined || isPhoneNumberType(PhoneNumberType, inside(walk, "/PhoneNumberType")))
  );
}

/**
 * Checks values against {@link ClaimPhoneNumberInput}.
 *
 * The number to claim, and for whom.
 */
export const claimPhoneNumberInputValidator: Validator<ClaimPhoneNumberInput> = /* @__PURE__ */ defineValidator(
  isClaimPhoneNumberInput,
);

export function isClaimPhoneNumberInput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { TargetArn, InstanceId, PhoneNumber, PhoneNumberDescription, Tags, ClientToken } = input;
  if (!isPlain(input)) return checkCopy(isClaimPhoneNumberInput, input, walk);
  walk?.modes?.tidy(walk, input, [
    "TargetArn",
    "InstanceId",
    "PhoneNumber",
    "PhoneNumberDescription",
    "Tags",
    "ClientToken",
  ]);
  return (
    (TargetArn === undefined || typeof TargetArn === "string" || mistyped(walk, "/TargetArn", TargetArn, "string")) &&
    (InstanceId === undefined || isInstanceId(InstanceId, inside(walk, "/InstanceId"))) &&
    isPhoneNumber(PhoneNumber, inside(walk, "/PhoneNumber")) &&
    (PhoneNumberDescription === undefined ||
      isPhoneNumberDescription(PhoneNumberDescription, inside(walk, "/PhoneNumberDescription"))) &&
    (Tags === undefined || isTagMap(Tags, inside(walk, "/Tags"))) &&
    (ClientToken === undefined || isClientToken(ClientToken, inside(walk, "/ClientToken")))
  );
}

/**
 * Checks values against {@link ClaimPhoneNumberOutput}.
 *
 * The number that is being claimed.
 */
export const claimPhoneNumberOutputValidator: Validator<ClaimPhoneNumberOutput> = /* @__PURE__ */ defineValidator(
  isClaimPhoneNumberOutput,
);

export function isClaimPhoneNumberOutput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { PhoneNumberId, PhoneNumberArn } = input;
  if (!isPlain(input)) return checkCopy(isClaimPhoneNumberOutput, input, walk);
  walk?.modes?.tidy(walk, input, ["PhoneNumberId", "PhoneNumberArn"]);
  return (
    (PhoneNumberId === undefined ||
      typeof PhoneNumberId === "string" ||
      mistyped(walk, "/PhoneNumberId", PhoneNumberId, "string")) &&
    (PhoneNumberArn === undefined ||
      typeof PhoneNumberArn === "string" ||
      mistyped(walk, "/PhoneNumberArn", PhoneNumberArn, "string"))
  );
}

/**
 * Checks values against {@link ClaimedPhoneNumberSummary}.
 *
 * A claimed number.
 */
export const claimedPhoneNumberSummaryValidator: Validator<ClaimedPhoneNumberSummary> = /* @__PURE__ */ defineValidator(
  isClaimedPhoneNumberSummary,
);

function isClaimedPhoneNumberSummary(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
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
  if (!isPlain(input)) return checkCopy(isClaimedPhoneNumberSummary, input, walk);
  walk?.modes?.tidy(walk, input, [
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
  ]);
  return (
    (PhoneNumberId === undefined ||
      typeof PhoneNumberId === "string" ||
      mistyped(walk, "/PhoneNumberId", PhoneNumberId, "string")) &&
    (PhoneNumberArn === undefined ||
      typeof PhoneNumberArn === "string" ||
      mistyped(walk, "/PhoneNumberArn", PhoneNumberArn, "string")) &&
    (PhoneNumber === undefined || isPhoneNumber(PhoneNumber, inside(walk, "/PhoneNumber"))) &&
    (PhoneNumberCountryCode === undefined ||
      isPhoneNumberCountryCode(PhoneNumberCountryCode, inside(walk, "/PhoneNumberCountryCode"))) &&
    (PhoneNumberType === undefined || isPhoneNumberType(PhoneNumberType, inside(walk, "/PhoneNumberType"))) &&
    (PhoneNumberDescription === undefined ||
      isPhoneNumberDescription(PhoneNumberDescription, inside(walk, "/PhoneNumberDescription"))) &&
    (TargetArn === undefined || typeof TargetArn === "string" || mistyped(walk, "/TargetArn", TargetArn, "string")) &&
    (InstanceId === undefined || isInstanceId(InstanceId, inside(walk, "/InstanceId"))) &&
    (Tags === undefined || isTagMap(Tags, inside(walk, "/Tags"))) &&
    (PhoneNumberStatus === undefined || isPhoneNumberStatus(PhoneNumberStatus, inside(walk, "/PhoneNumberStatus"))) &&
    (SourcePhoneNumberArn === undefined ||
      typeof SourcePhoneNumberArn === "string" ||
      mistyped(walk, "/SourcePhoneNumberArn", SourcePhoneNumberArn, "string"))
  );
}

/**
 * Checks values against {@link DescribePhoneNumberOutput}.
 *
 * The number that was asked for.
 */
export const describePhoneNumberOutputValidator: Validator<DescribePhoneNumberOutput> = /* @__PURE__ */ defineValidator(
  isDescribePhoneNumberOutput,
);

function isDescribePhoneNumberOutput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { ClaimedPhoneNumberSummary } = input;
  if (!isPlain(input)) return checkCopy(isDescribePhoneNumberOutput, input, walk);
  walk?.modes?.tidy(walk, input, ["ClaimedPhoneNumberSummary"]);
  return (
    ClaimedPhoneNumberSummary === undefined ||
    isClaimedPhoneNumberSummary(ClaimedPhoneNumberSummary, inside(walk, "/ClaimedPhoneNumberSummary"))
  );
}

/**
 * Checks values against {@link IdempotencyException}.
 *
 * The token was used before, for something else (inferred: no source states the cause).
 */
export const idempotencyExceptionValidator: Validator<IdempotencyException> = /* @__PURE__ */ defineValidator(
  isIdempotencyException,
);

export function isIdempotencyException(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Message } = input;
  if (!isPlain(input)) return checkCopy(isIdempotencyException, input, walk);
  walk?.modes?.tidy(walk, input, ["Message"]);
  return Message === undefined || typeof Message === "string" || mistyped(walk, "/Message", Message, "string");
}

/**
 * Checks values against {@link LargeNextToken}.
 *
 * Where the next page of a long list begins. Opaque, 1 to 100,000 characters.
 */
export const largeNextTokenValidator: Validator<LargeNextToken> = /* @__PURE__ */ defineValidator(isLargeNextToken);

export function isLargeNextToken(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  if (input === "") return wrong(walk, "", input, "minLength", 1, "must have at least 1 character");
  return !isLonger(input, 100000) || wrong(walk, "", input, "maxLength", 100000, "must have at most 100000 characters");
}

/**
 * Checks values against {@link ListPhoneNumbersSummary}.
 *
 * One row of a list of claimed numbers.
 */
export const listPhoneNumbersSummaryValidator: Validator<ListPhoneNumbersSummary> = /* @__PURE__ */ defineValidator(
  isListPhoneNumbersSummary,
);

function isListPhoneNumbersSummary(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
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
  if (!isPlain(input)) return checkCopy(isListPhoneNumbersSummary, input, walk);
  walk?.modes?.tidy(walk, input, [
    "PhoneNumberId",
    "PhoneNumberArn",
    "PhoneNumber",
    "PhoneNumberCountryCode",
    "PhoneNumberType",
    "TargetArn",
    "InstanceId",
    "PhoneNumberDescription",
    "SourcePhoneNumberArn",
  ]);
  return (
    (PhoneNumberId === undefined ||
      typeof PhoneNumberId === "string" ||
      mistyped(walk, "/PhoneNumberId", PhoneNumberId, "string")) &&
    (PhoneNumberArn === undefined ||
      typeof PhoneNumberArn === "string" ||
      mistyped(walk, "/PhoneNumberArn", PhoneNumberArn, "string")) &&
    (PhoneNumber === undefined || isPhoneNumber(PhoneNumber, inside(walk, "/PhoneNumber"))) &&
    (PhoneNumberCountryCode === undefined ||
      isPhoneNumberCountryCode(PhoneNumberCountryCode, inside(walk, "/PhoneNumberCountryCode"))) &&
    (PhoneNumberType === undefined || isPhoneNumberType(PhoneNumberType, inside(walk, "/PhoneNumberType"))) &&
    (TargetArn === undefined || typeof TargetArn === "string" || mistyped(walk, "/TargetArn", TargetArn, "string")) &&
    (InstanceId === undefined || isInstanceId(InstanceId, inside(walk, "/InstanceId"))) &&
    (PhoneNumberDescription === undefined ||
      isPhoneNumberDescription(PhoneNumberDescription, inside(walk, "/PhoneNumberDescription"))) &&
    (SourcePhoneNumberArn === undefined ||
      typeof SourcePhoneNumberArn === "string" ||
      mistyped(walk, "/SourcePhoneNumberArn", SourcePhoneNumberArn, "string"))
  );
}

/**
 * Checks values against {@link ListPhoneNumbersV2Input}.
 *
 * Which claimed numbers to list.
 */
export const listPhoneNumbersV2InputValidator: Validator<ListPhoneNumbersV2Input> = /* @__PURE__ */ defineValidator(
  isListPhoneNumbersV2Input,
);

export function isListPhoneNumbersV2Input(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { TargetArn, InstanceId, MaxResults, NextToken, PhoneNumberCountryCodes, PhoneNumberTypes, PhoneNumberPrefix } =
    input;
  if (!isPlain(input)) return checkCopy(isListPhoneNumbersV2Input, input, walk);
  walk?.modes?.tidy(walk, input, [
    "TargetArn",
    "InstanceId",
    "MaxResults",
    "NextToken",
    "PhoneNumberCountryCodes",
    "PhoneNumberTypes",
    "PhoneNumberPrefix",
  ]);
  return (
    (TargetArn === undefined || typeof TargetArn === "string" || mistyped(walk, "/TargetArn", TargetArn, "string")) &&
    (InstanceId === undefined || isInstanceId(InstanceId, inside(walk, "/InstanceId"))) &&
    (MaxResults === undefined || isMaxResult1000(MaxResults, inside(walk, "/MaxResults"))) &&
    (NextToken === undefined || isLargeNextToken(NextToken, inside(walk, "/NextToken"))) &&
    (PhoneNumberCountryCodes === undefined ||
      (isArrayOf(PhoneNumberCountryCodes, isPhoneNumberCountryCode, inside(walk, "/PhoneNumberCountryCodes")) && hasItems(PhoneNumberCountryCodes, inside(walk, "/PhoneNumberCountryCodes"), 0, 10))) &&
    (PhoneNumberTypes === undefined ||
      (isArrayOf(PhoneNumberTypes, isPhoneNumberType, inside(walk, "/PhoneNumberTypes")) && hasItems(PhoneNumberTypes, inside(walk, "/PhoneNumberTypes"), 0, 6))) &&
    (PhoneNumberPrefix === undefined || isPhoneNumberPrefix(PhoneNumberPrefix, inside(walk, "/PhoneNumberPrefix")))
  );
}

/**
 * Checks values against {@link ListPhoneNumbersV2Output}.
 *
 * One page of claimed numbers.
 */
export const listPhoneNumbersV2OutputValidator: Validator<ListPhoneNumbersV2Output> = /* @__PURE__ */ defineValidator(
  isListPhoneNumbersV2Output,
);

function isListPhoneNumbersV2Output(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { NextToken, ListPhoneNumbersSummaryList } = input;
  if (!isPlain(input)) return checkCopy(isListPhoneNumbersV2Output, input, walk);
  walk?.modes?.tidy(walk, input, ["NextToken", "ListPhoneNumbersSummaryList"]);
  return (
    (NextToken === undefined || isLargeNextToken(NextToken, inside(walk, "/NextToken"))) &&
    (ListPhoneNumbersSummaryList === undefined ||
      isArrayOf(ListPhoneNumbersSummaryList, isListPhoneNumbersSummary, inside(walk, "/ListPhoneNumbersSummaryList")))
  );
}

/**
 * Checks values against {@link PhoneNumber}.
 *
 * A phone number in E.164 form, for example `+15551234567`.
 */
export const phoneNumberValidator: Validator<PhoneNumber> = /* @__PURE__ */ defineValidator(isPhoneNumber);

const phoneNumberPattern = /^\+[1-9]\d{1,14}$/;

export function isPhoneNumber(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return phoneNumberPattern.test(input) || unmatched(walk, "", input, phoneNumberPattern);
}

/**
 * Checks values against {@link PhoneNumberCountryCode}.
 *
 * Country of a phone number, as ISO 3166 codes of two letters.
 */
export const phoneNumberCountryCodeValidator: Validator<PhoneNumberCountryCode> = /* @__PURE__ */ defineValidator(
  isPhoneNumberCountryCode,
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

function isPhoneNumberCountryCode(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return (
    phoneNumberCountryCodeValues.includes(input) ||
    notAmong(walk, "", input, "enum", phoneNumberCountryCodeValues)
  );
}

/**
 * Checks values against {@link PhoneNumberDescription}.
 *
 * What a number is for, at most 500 characters.
 */
export const phoneNumberDescriptionValidator: Validator<PhoneNumberDescription> = /* @__PURE__ */ defineValidator(
  isPhoneNumberDescription,
);

const phoneNumberDescriptionPattern = /^[\W\S_]*/u;

export function isPhoneNumberDescription(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  if (isLonger(input, 500)) return wrong(walk, "", input, "maxLength", 500, "must have at most 500 characters");
  return phoneNumberDescriptionPattern.test(input) || unmatched(walk, "", input, phoneNumberDescriptionPattern);
}

/**
 * Checks values against {@link PhoneNumberId}.
 *
 * Identifier or ARN of a claimed number.
 */
export const phoneNumberIdValidator: Validator<PhoneNumberId> = /* @__PURE__ */ defineValidator(isPhoneNumberId);

function isPhoneNumberId(input: unknown, walk?: Walk): boolean {
  return typeof input === "string" || mistyped(walk, "", input, "string");
}

/**
 * Checks values against {@link PhoneNumberPrefix}.
 *
 * Beginning of a phone number: an optional plus and 1 to 11 digits.
 */
export const phoneNumberPrefixValidator: Validator<PhoneNumberPrefix> = /* @__PURE__ */ defineValidator(
  isPhoneNumberPrefix,
);

const phoneNumberPrefixPattern = /^\+?[0-9]{1,11}$/;

function isPhoneNumberPrefix(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return phoneNumberPrefixPattern.test(input) || unmatched(walk, "", input, phoneNumberPrefixPattern);
}

/**
 * Checks values against {@link PhoneNumberStatus}.
 *
 * How claiming or moving a number stands, and why.
 */
export const phoneNumberStatusValidator: Validator<PhoneNumberStatus> = /* @__PURE__ */ defineValidator(
  isPhoneNumberStatus,
);

function isPhoneNumberStatus(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Status, Message } = input;
  if (!isPlain(input)) return checkCopy(isPhoneNumberStatus, input, walk);
  walk?.modes?.tidy(walk, input, ["Status", "Message"]);
  return (
    (Status === undefined || isPhoneNumberWorkflowStatus(Status, inside(walk, "/Status"))) &&
    (Message === undefined || isPhoneNumberWorkflowMessage(Message, inside(walk, "/Message")))
  );
}

/**
 * Checks values against {@link PhoneNumberType}.
 *
 * Kinds of phone numbers.
 */
export const phoneNumberTypeValidator: Validator<PhoneNumberType> = /* @__PURE__ */ defineValidator(isPhoneNumberType);

const phoneNumberTypeValues: readonly string[] = [
  "TOLL_FREE",
  "DID",
  "UIFN",
  "SHARED",
  "THIRD_PARTY_TF",
  "THIRD_PARTY_DID",
  "SHORT_CODE",
];

function isPhoneNumberType(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return phoneNumberTypeValues.includes(input) || notAmong(walk, "", input, "enum", phoneNumberTypeValues);
}

/**
 * Checks values against {@link PhoneNumberWorkflowMessage}.
 *
 * Why claiming or moving a number failed, at most 255 characters.
 */
export const phoneNumberWorkflowMessageValidator: Validator<PhoneNumberWorkflowMessage> =
  /* @__PURE__ */ defineValidator(isPhoneNumberWorkflowMessage);

const phoneNumberWorkflowMessagePattern = /^[\W\S_]*/u;

export function isPhoneNumberWorkflowMessage(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  if (isLonger(input, 255)) return wrong(walk, "", input, "maxLength", 255, "must have at most 255 characters");
  return phoneNumberWorkflowMessagePattern.test(input) || unmatched(walk, "", input, phoneNumberWorkflowMessagePattern);
}

/**
 * Checks values against {@link PhoneNumberWorkflowStatus}.
 *
 * How claiming or moving a number stands.
 */
export const phoneNumberWorkflowStatusValidator: Validator<PhoneNumberWorkflowStatus> = /* @__PURE__ */ defineValidator(
  isPhoneNumberWorkflowStatus,
);

const phoneNumberWorkflowStatusValues: readonly string[] = ["CLAIMED", "IN_PROGRESS", "FAILED"];

function isPhoneNumberWorkflowStatus(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return (
    phoneNumberWorkflowStatusValues.includes(input) ||
    notAmong(walk, "", input, "enum", phoneNumberWorkflowStatusValues)
  );
}

/**
 * Checks values against {@link SearchAvailablePhoneNumbersInput}.
 *
 * Which numbers to look for.
 */
export const searchAvailablePhoneNumbersInputValidator: Validator<SearchAvailablePhoneNumbersInput> =
  /* @__PURE__ */ defineValidator(isSearchAvailablePhoneNumbersInput);

export function isSearchAvailablePhoneNumbersInput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { TargetArn, InstanceId, PhoneNumberCountryCode, PhoneNumberType, PhoneNumberPrefix, MaxResults, NextToken } =
    input;
  if (!isPlain(input)) return checkCopy(isSearchAvailablePhoneNumbersInput, input, walk);
  walk?.modes?.tidy(walk, input, [
    "TargetArn",
    "InstanceId",
    "PhoneNumberCountryCode",
    "PhoneNumberType",
    "PhoneNumberPrefix",
    "MaxResults",
    "NextToken",
  ]);
  return (
    (TargetArn === undefined || typeof TargetArn === "string" || mistyped(walk, "/TargetArn", TargetArn, "string")) &&
    (InstanceId === undefined || isInstanceId(InstanceId, inside(walk, "/InstanceId"))) &&
    isPhoneNumberCountryCode(PhoneNumberCountryCode, inside(walk, "/PhoneNumberCountryCode")) &&
    isPhoneNumberType(PhoneNumberType, inside(walk, "/PhoneNumberType")) &&
    (PhoneNumberPrefix === undefined || isPhoneNumberPrefix(PhoneNumberPrefix, inside(walk, "/PhoneNumberPrefix"))) &&
    (MaxResults === undefined || isMaxResult10(MaxResults, inside(walk, "/MaxResults"))) &&
    (NextToken === undefined || isLargeNextToken(NextToken, inside(walk, "/NextToken")))
  );
}

/**
 * Checks values against {@link SearchAvailablePhoneNumbersOutput}.
 *
 * One page of numbers that can be claimed.
 */
export const searchAvailablePhoneNumbersOutputValidator: Validator<SearchAvailablePhoneNumbersOutput> =
  /* @__PURE__ */ defineValidator(isSearchAvailablePhoneNumbersOutput);

function isSearchAvailablePhoneNumbersOutput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { NextToken, AvailableNumbersList } = input;
  if (!isPlain(input)) return checkCopy(isSearchAvailablePhoneNumbersOutput, input, walk);
  walk?.modes?.tidy(walk, input, ["NextToken", "AvailableNumbersList"]);
  return (
    (NextToken === undefined || isLargeNextToken(NextToken, inside(walk, "/NextToken"))) &&
    (AvailableNumbersList === undefined ||
      isArrayOf(AvailableNumbersList, isAvailableNumberSummary, inside(walk, "/AvailableNumbersList")))
  );
}

/**
 * Checks values against {@link UpdatePhoneNumberInput}.
 *
 * Where to move a number.
 */
export const updatePhoneNumberInputValidator: Validator<UpdatePhoneNumberInput> = /* @__PURE__ */ defineValidator(
  isUpdatePhoneNumberInput,
);

export function isUpdatePhoneNumberInput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { TargetArn, InstanceId, ClientToken } = input;
  if (!isPlain(input)) return checkCopy(isUpdatePhoneNumberInput, input, walk);
  walk?.modes?.tidy(walk, input, ["TargetArn", "InstanceId", "ClientToken"]);
  return (
    (TargetArn === undefined || typeof TargetArn === "string" || mistyped(walk, "/TargetArn", TargetArn, "string")) &&
    (InstanceId === undefined || isInstanceId(InstanceId, inside(walk, "/InstanceId"))) &&
    (ClientToken === undefined || isClientToken(ClientToken, inside(walk, "/ClientToken")))
  );
}

/**
 * Checks values against {@link UpdatePhoneNumberOutput}.
 *
 * The number that is being moved.
 */
export const updatePhoneNumberOutputValidator: Validator<UpdatePhoneNumberOutput> = /* @__PURE__ */ defineValidator(
  isUpdatePhoneNumberOutput,
);

export function isUpdatePhoneNumberOutput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { PhoneNumberId, PhoneNumberArn } = input;
  if (!isPlain(input)) return checkCopy(isUpdatePhoneNumberOutput, input, walk);
  walk?.modes?.tidy(walk, input, ["PhoneNumberId", "PhoneNumberArn"]);
  return (
    (PhoneNumberId === undefined ||
      typeof PhoneNumberId === "string" ||
      mistyped(walk, "/PhoneNumberId", PhoneNumberId, "string")) &&
    (PhoneNumberArn === undefined ||
      typeof PhoneNumberArn === "string" ||
      mistyped(walk, "/PhoneNumberArn", PhoneNumberArn, "string"))
  );
}
