// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  checkCopy,
  defineValidator,
  inside,
  isArrayOf,
  isLenient,
  isObjectLike,
  isPlain,
  mistyped,
  notAmong,
  type Validator,
  type Walk,
} from "@trunkline/validator-kit";
import type {
  AvailableNumberSummary,
  ClaimedPhoneNumberSummary,
  DescribePhoneNumberOutput,
  ListPhoneNumbersSummary,
  ListPhoneNumbersV2Output,
  PhoneNumberCountryCode,
  PhoneNumberStatus,
  PhoneNumberType,
  PhoneNumberWorkflowStatus,
  SearchAvailablePhoneNumbersOutput,
} from "@trunkline/traffic-distribution-models";
import {
  isLargeNextToken,
  isPhoneNumber,
  isPhoneNumberDescription,
  isPhoneNumberWorkflowMessage,
} from "./phone-numbers.ts";
import { isInstanceId, isTagMap } from "./shared.ts";

/**
 * Checks values against {@link AvailableNumberSummary}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const availableNumberSummaryReceivedValidator: Validator<AvailableNumberSummary> =
  /* @__PURE__ */ defineValidator(isAvailableNumberSummaryReceived);

function isAvailableNumberSummaryReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { PhoneNumber, PhoneNumberCountryCode, PhoneNumberType } = input;
  if (!isPlain(input)) return checkCopy(isAvailableNumberSummaryReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["PhoneNumber", "PhoneNumberCountryCode", "PhoneNumberType"]);
  return (
    (PhoneNumber === undefined || isPhoneNumber(PhoneNumber, inside(walk, "/PhoneNumber"))) &&
    (PhoneNumberCountryCode === undefined ||
      isPhoneNumberCountryCodeReceived(PhoneNumberCountryCode, inside(walk, "/PhoneNumberCountryCode"))) &&
    (PhoneNumberType === undefined || isPhoneNumberTypeReceived(PhoneNumberType, inside(walk, "/PhoneNumberType")))
  );
}

/**
 * Checks values against {@link ClaimedPhoneNumberSummary}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const claimedPhoneNumberSummaryReceivedValidator: Validator<ClaimedPhoneNumberSummary> =
  /* @__PURE__ */ defineValidator(isClaimedPhoneNumberSummaryReceived);

function isClaimedPhoneNumberSummaryReceived(input: unknown, walk?: Walk): boolean {
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
  if (!isPlain(input)) return checkCopy(isClaimedPhoneNumberSummaryReceived, input, walk);
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
      isPhoneNumberCountryCodeReceived(PhoneNumberCountryCode, inside(walk, "/PhoneNumberCountryCode"))) &&
    (PhoneNumberType === undefined || isPhoneNumberTypeReceived(PhoneNumberType, inside(walk, "/PhoneNumberType"))) &&
    (PhoneNumberDescription === undefined ||
      isPhoneNumberDescription(PhoneNumberDescription, inside(walk, "/PhoneNumberDescription"))) &&
    (TargetArn === undefined || typeof TargetArn === "string" || mistyped(walk, "/TargetArn", TargetArn, "string")) &&
    (InstanceId === undefined || isInstanceId(InstanceId, inside(walk, "/InstanceId"))) &&
    (Tags === undefined || isTagMap(Tags, inside(walk, "/Tags"))) &&
    (PhoneNumberStatus === undefined ||
      isPhoneNumberStatusReceived(PhoneNumberStatus, inside(walk, "/PhoneNumberStatus"))) &&
    (SourcePhoneNumberArn === undefined ||
      typeof SourcePhoneNumberArn === "string" ||
      mistyped(walk, "/SourcePhoneNumberArn", SourcePhoneNumberArn, "string"))
  );
}

/**
 * Checks values against {@link DescribePhoneNumberOutput}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const describePhoneNumberOutputReceivedValidator: Validator<DescribePhoneNumberOutput> =
  /* @__PURE__ */ defineValidator(isDescribePhoneNumberOutputReceived);

export function isDescribePhoneNumberOutputReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { ClaimedPhoneNumberSummary } = input;
  if (!isPlain(input)) return checkCopy(isDescribePhoneNumberOutputReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["ClaimedPhoneNumberSummary"]);
  return (
    ClaimedPhoneNumberSummary === undefined ||
    isClaimedPhoneNumberSummaryReceived(ClaimedPhoneNumberSummary, inside(walk, "/ClaimedPhoneNumberSummary"))
  );
}

/**
 * Checks values against {@link ListPhoneNumbersSummary}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const listPhoneNumbersSummaryReceivedValidator: Validator<ListPhoneNumbersSummary> =
  /* @__PURE__ */ defineValidator(isListPhoneNumbersSummaryReceived);

function isListPhoneNumbersSummaryReceived(input: unknown, walk?: Walk): boolean {
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
  if (!isPlain(input)) return checkCopy(isListPhoneNumbersSummaryReceived, input, walk);
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
      isPhoneNumberCountryCodeReceived(PhoneNumberCountryCode, inside(walk, "/PhoneNumberCountryCode"))) &&
    (PhoneNumberType === undefined || isPhoneNumberTypeReceived(PhoneNumberType, inside(walk, "/PhoneNumberType"))) &&
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
 * Checks values against {@link ListPhoneNumbersV2Output}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const listPhoneNumbersV2OutputReceivedValidator: Validator<ListPhoneNumbersV2Output> =
  /* @__PURE__ */ defineValidator(isListPhoneNumbersV2OutputReceived);

export function isListPhoneNumbersV2OutputReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { NextToken, ListPhoneNumbersSummaryList } = input;
  if (!isPlain(input)) return checkCopy(isListPhoneNumbersV2OutputReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["NextToken", "ListPhoneNumbersSummaryList"]);
  return (
    (NextToken === undefined || isLargeNextToken(NextToken, inside(walk, "/NextToken"))) &&
    (ListPhoneNumbersSummaryList === undefined ||
      isArrayOf(ListPhoneNumbersSummaryList, isListPhoneNumbersSummaryReceived, inside(walk, "/ListPhoneNumbersSummaryList")))
  );
}

/**
 * Checks values against {@link PhoneNumberCountryCode}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const phoneNumberCountryCodeReceivedValidator: Validator<PhoneNumberCountryCode> =
  /* @__PURE__ */ defineValidator(isPhoneNumberCountryCodeReceived);

const phoneNumberCountryCodeReceivedValues: readonly string[] = [
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

function isPhoneNumberCountryCodeReceived(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return (
    isLenient(walk) || phoneNumberCountryCodeReceivedValues.includes(input) ||
    notAmong(walk, "", input, "enum", phoneNumberCountryCodeReceivedValues)
  );
}

/**
 * Checks values against {@link PhoneNumberStatus}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const phoneNumberStatusReceivedValidator: Validator<PhoneNumberStatus> = /* @__PURE__ */ defineValidator(
  isPhoneNumberStatusReceived,
);

function isPhoneNumberStatusReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Status, Message } = input;
  if (!isPlain(input)) return checkCopy(isPhoneNumberStatusReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["Status", "Message"]);
  return (
    (Status === undefined || isPhoneNumberWorkflowStatusReceived(Status, inside(walk, "/Status"))) &&
    (Message === undefined || isPhoneNumberWorkflowMessage(Message, inside(walk, "/Message")))
  );
}

/**
 * Checks values against {@link PhoneNumberType}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const phoneNumberTypeReceivedValidator: Validator<PhoneNumberType> = /* @__PURE__ */ defineValidator(
  isPhoneNumberTypeReceived,
);

const phoneNumberTypeReceivedValues: readonly string[] = [
  "TOLL_FREE",
  "DID",
  "UIFN",
  "SHARED",
  "THIRD_PARTY_TF",
  "THIRD_PARTY_DID",
  "SHORT_CODE",
];

function isPhoneNumberTypeReceived(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return (
    isLenient(walk) || phoneNumberTypeReceivedValues.includes(input) ||
    notAmong(walk, "", input, "enum", phoneNumberTypeReceivedValues)
  );
}

/**
 * Checks values against {@link PhoneNumberWorkflowStatus}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const phoneNumberWorkflowStatusReceivedValidator: Validator<PhoneNumberWorkflowStatus> =
  /* @__PURE__ */ defineValidator(isPhoneNumberWorkflowStatusReceived);

const phoneNumberWorkflowStatusReceivedValues: readonly string[] = ["CLAIMED", "IN_PROGRESS", "FAILED"];

function isPhoneNumberWorkflowStatusReceived(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return (
    isLenient(walk) || phoneNumberWorkflowStatusReceivedValues.includes(input) ||
    notAmong(walk, "", input, "enum", phoneNumberWorkflowStatusReceivedValues)
  );
}

/**
 * Checks values against {@link SearchAvailablePhoneNumbersOutput}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const searchAvailablePhoneNumbersOutputReceivedValidator: Validator<SearchAvailablePhoneNumbersOutput> =
  /* @__PURE__ */ defineValidator(isSearchAvailablePhoneNumbersOutputReceived);

export function isSearchAvailablePhoneNumbersOutputReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { NextToken, AvailableNumbersList } = input;
  if (!isPlain(input)) return checkCopy(isSearchAvailablePhoneNumbersOutputReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["NextToken", "AvailableNumbersList"]);
  return (
    (NextToken === undefined || isLargeNextToken(NextToken, inside(walk, "/NextToken"))) &&
    (AvailableNumbersList === undefined ||
      isArrayOf(AvailableNumbersList, isAvailableNumberSummaryReceived, inside(walk, "/AvailableNumbersList")))
  );
}
