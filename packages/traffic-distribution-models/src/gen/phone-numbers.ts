// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type { ARN, ClientToken, InstanceId, MaxResult10, MaxResult1000, Message, TagMap } from "./shared.ts";
import type { KnownValues, Unrecognized } from "./unrecognized.ts";

/**
 * A number that can be claimed.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_AvailableNumberSummary.html}
 */
export interface AvailableNumberSummary {
  /** The number. Matches `^\+[1-9]\d{1,14}$`. */
  PhoneNumber?: PhoneNumber;
  /** Its country. */
  PhoneNumberCountryCode?: PhoneNumberCountryCode;
  /** Its kind. */
  PhoneNumberType?: PhoneNumberType;
}

/**
 * The number to claim, and for whom.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ClaimPhoneNumber.html}
 */
export interface ClaimPhoneNumberInput {
  /** The instance or group that is to get the number; this or `InstanceId`. */
  TargetArn?: ARN;
  /** The instance that is to get the number; this or `TargetArn`. 1 to 100 characters. */
  InstanceId?: InstanceId;
  /** The number. Matches `^\+[1-9]\d{1,14}$`. */
  PhoneNumber: PhoneNumber;
  /** What it is for. At most 500 characters. Matches `^[\W\S_]*`. */
  PhoneNumberDescription?: PhoneNumberDescription;
  /** Tags of the claimed number. 1 to 50 members. */
  Tags?: TagMap;
  /** Makes the request repeatable. At most 500 characters. The client fills in a random value when it is absent. */
  ClientToken?: ClientToken;
}

/**
 * The number that is being claimed.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ClaimPhoneNumber.html}
 */
export interface ClaimPhoneNumberOutput {
  /** Identifier of the claimed number. */
  PhoneNumberId?: PhoneNumberId;
  /** ARN of the claimed number. */
  PhoneNumberArn?: ARN;
}

/**
 * A claimed number.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ClaimedPhoneNumberSummary.html}
 */
export interface ClaimedPhoneNumberSummary {
  /** Identifier of the claimed number. */
  PhoneNumberId?: PhoneNumberId;
  /** ARN of the claimed number. */
  PhoneNumberArn?: ARN;
  /** The number. Matches `^\+[1-9]\d{1,14}$`. */
  PhoneNumber?: PhoneNumber;
  /** Its country. */
  PhoneNumberCountryCode?: PhoneNumberCountryCode;
  /** Its kind. */
  PhoneNumberType?: PhoneNumberType;
  /** What it is for. At most 500 characters. Matches `^[\W\S_]*`. */
  PhoneNumberDescription?: PhoneNumberDescription;
  /** The instance or group that it is claimed to. */
  TargetArn?: ARN;
  /** The instance, where it is claimed to one. 1 to 100 characters. */
  InstanceId?: InstanceId;
  /** Tags of the number. 1 to 50 members. */
  Tags?: TagMap;
  /** How claiming or moving it stands. */
  PhoneNumberStatus?: PhoneNumberStatus;
  /** Where the number comes from, for numbers of other services. */
  SourcePhoneNumberArn?: ARN;
}

/**
 * The number that was asked for.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribePhoneNumber.html}
 */
export interface DescribePhoneNumberOutput {
  /** The number. */
  ClaimedPhoneNumberSummary?: ClaimedPhoneNumberSummary;
}

/**
 * The token was used before, for something else (inferred: no source states the cause).
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ClaimPhoneNumber.html}
 */
export interface IdempotencyException {
  /** What went wrong, for people. */
  Message?: Message;
}

/**
 * Where the next page of a long list begins. Opaque, 1 to 100,000 characters. 1 to 100000 characters.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListPhoneNumbersV2.html}
 */
export type LargeNextToken = string;

/**
 * One row of a list of claimed numbers.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListPhoneNumbersSummary.html}
 */
export interface ListPhoneNumbersSummary {
  /** Identifier of the claimed number. */
  PhoneNumberId?: PhoneNumberId;
  /** ARN of the claimed number. */
  PhoneNumberArn?: ARN;
  /** The number. Matches `^\+[1-9]\d{1,14}$`. */
  PhoneNumber?: PhoneNumber;
  /** Its country. */
  PhoneNumberCountryCode?: PhoneNumberCountryCode;
  /** Its kind. */
  PhoneNumberType?: PhoneNumberType;
  /** The instance or group that it is claimed to. */
  TargetArn?: ARN;
  /** The instance, where it is claimed to one. 1 to 100 characters. */
  InstanceId?: InstanceId;
  /** What it is for. At most 500 characters. Matches `^[\W\S_]*`. */
  PhoneNumberDescription?: PhoneNumberDescription;
  /** Where the number comes from, for numbers of other services. */
  SourcePhoneNumberArn?: ARN;
}

/**
 * Which claimed numbers to list.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListPhoneNumbersV2.html}
 */
export interface ListPhoneNumbersV2Input {
  /**
   * Only numbers of this instance or group. With neither this nor `InstanceId`, numbers of all instances of the Region.
   */
  TargetArn?: ARN;
  /** Only numbers of this instance. 1 to 100 characters. */
  InstanceId?: InstanceId;
  /** Rows wanted on one page. The default is stated nowhere. Whole number. 1 to 1000. */
  MaxResults?: MaxResult1000;
  /** Where this page begins; from the page before. 1 to 100000 characters. */
  NextToken?: LargeNextToken;
  /** Only numbers of these countries, at most 10. At most 10 items. */
  PhoneNumberCountryCodes?: PhoneNumberCountryCode[];
  /** Only numbers of these kinds, at most 6. At most 6 items. */
  PhoneNumberTypes?: PhoneNumberType[];
  /** Only numbers that begin so. Matches `^\+?[0-9]{1,11}$`. */
  PhoneNumberPrefix?: PhoneNumberPrefix;
}

/**
 * One page of claimed numbers.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListPhoneNumbersV2.html}
 */
export interface ListPhoneNumbersV2Output {
  /** Where the next page begins; absent on the last page. 1 to 100000 characters. */
  NextToken?: LargeNextToken;
  /** The numbers of this page. */
  ListPhoneNumbersSummaryList?: ListPhoneNumbersSummary[];
}

/**
 * A phone number in E.164 form, for example `+15551234567`. Matches `^\+[1-9]\d{1,14}$`.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/traffic-distribution/phone-numbers.md}
 */
export type PhoneNumber = string;

/** The known values of {@link PhoneNumberCountryCode}. */
export const PhoneNumberCountryCode: KnownValues<PhoneNumberCountryCode> = {
  AF: "AF",
  AL: "AL",
  DZ: "DZ",
  AS: "AS",
  AD: "AD",
  AO: "AO",
  AI: "AI",
  AQ: "AQ",
  AG: "AG",
  AR: "AR",
  AM: "AM",
  AW: "AW",
  AU: "AU",
  AT: "AT",
  AZ: "AZ",
  BS: "BS",
  BH: "BH",
  BD: "BD",
  BB: "BB",
  BY: "BY",
  BE: "BE",
  BZ: "BZ",
  BJ: "BJ",
  BM: "BM",
  BT: "BT",
  BO: "BO",
  BA: "BA",
  BW: "BW",
  BR: "BR",
  IO: "IO",
  VG: "VG",
  BN: "BN",
  BG: "BG",
  BF: "BF",
  BI: "BI",
  KH: "KH",
  CM: "CM",
  CA: "CA",
  CV: "CV",
  KY: "KY",
  CF: "CF",
  TD: "TD",
  CL: "CL",
  CN: "CN",
  CX: "CX",
  CC: "CC",
  CO: "CO",
  KM: "KM",
  CK: "CK",
  CR: "CR",
  HR: "HR",
  CU: "CU",
  CW: "CW",
  CY: "CY",
  CZ: "CZ",
  CD: "CD",
  DK: "DK",
  DJ: "DJ",
  DM: "DM",
  DO: "DO",
  TL: "TL",
  EC: "EC",
  EG: "EG",
  SV: "SV",
  GQ: "GQ",
  ER: "ER",
  EE: "EE",
  ET: "ET",
  FK: "FK",
  FO: "FO",
  FJ: "FJ",
  FI: "FI",
  FR: "FR",
  PF: "PF",
  GA: "GA",
  GM: "GM",
  GE: "GE",
  DE: "DE",
  GH: "GH",
  GI: "GI",
  GR: "GR",
  GL: "GL",
  GD: "GD",
  GU: "GU",
  GT: "GT",
  GG: "GG",
  GN: "GN",
  GW: "GW",
  GY: "GY",
  HT: "HT",
  HN: "HN",
  HK: "HK",
  HU: "HU",
  IS: "IS",
  IN: "IN",
  ID: "ID",
  IR: "IR",
  IQ: "IQ",
  IE: "IE",
  IM: "IM",
  IL: "IL",
  IT: "IT",
  CI: "CI",
  JM: "JM",
  JP: "JP",
  JE: "JE",
  JO: "JO",
  KZ: "KZ",
  KE: "KE",
  KI: "KI",
  KW: "KW",
  KG: "KG",
  LA: "LA",
  LV: "LV",
  LB: "LB",
  LS: "LS",
  LR: "LR",
  LY: "LY",
  LI: "LI",
  LT: "LT",
  LU: "LU",
  MO: "MO",
  MK: "MK",
  MG: "MG",
  MW: "MW",
  MY: "MY",
  MV: "MV",
  ML: "ML",
  MT: "MT",
  MH: "MH",
  MR: "MR",
  MU: "MU",
  YT: "YT",
  MX: "MX",
  FM: "FM",
  MD: "MD",
  MC: "MC",
  MN: "MN",
  ME: "ME",
  MS: "MS",
  MA: "MA",
  MZ: "MZ",
  MM: "MM",
  NA: "NA",
  NR: "NR",
  NP: "NP",
  NL: "NL",
  AN: "AN",
  NC: "NC",
  NZ: "NZ",
  NI: "NI",
  NE: "NE",
  NG: "NG",
  NU: "NU",
  KP: "KP",
  MP: "MP",
  NO: "NO",
  OM: "OM",
  PK: "PK",
  PW: "PW",
  PA: "PA",
  PG: "PG",
  PY: "PY",
  PE: "PE",
  PH: "PH",
  PN: "PN",
  PL: "PL",
  PT: "PT",
  PR: "PR",
  QA: "QA",
  CG: "CG",
  RE: "RE",
  RO: "RO",
  RU: "RU",
  RW: "RW",
  BL: "BL",
  SH: "SH",
  KN: "KN",
  LC: "LC",
  MF: "MF",
  PM: "PM",
  VC: "VC",
  WS: "WS",
  SM: "SM",
  ST: "ST",
  SA: "SA",
  SN: "SN",
  RS: "RS",
  SC: "SC",
  SL: "SL",
  SG: "SG",
  SX: "SX",
  SK: "SK",
  SI: "SI",
  SB: "SB",
  SO: "SO",
  ZA: "ZA",
  KR: "KR",
  ES: "ES",
  LK: "LK",
  SD: "SD",
  SR: "SR",
  SJ: "SJ",
  SZ: "SZ",
  SE: "SE",
  CH: "CH",
  SY: "SY",
  TW: "TW",
  TJ: "TJ",
  TZ: "TZ",
  TH: "TH",
  TG: "TG",
  TK: "TK",
  TO: "TO",
  TT: "TT",
  TN: "TN",
  TR: "TR",
  TM: "TM",
  TC: "TC",
  TV: "TV",
  VI: "VI",
  UG: "UG",
  UA: "UA",
  AE: "AE",
  GB: "GB",
  US: "US",
  UY: "UY",
  UZ: "UZ",
  VU: "VU",
  VA: "VA",
  VE: "VE",
  VN: "VN",
  WF: "WF",
  EH: "EH",
  YE: "YE",
  ZM: "ZM",
  ZW: "ZW",
};

/**
 * Country of a phone number, as ISO 3166 codes of two letters.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ClaimedPhoneNumberSummary.html}
 */
export type PhoneNumberCountryCode =
  | "AF"
  | "AL"
  | "DZ"
  | "AS"
  | "AD"
  | "AO"
  | "AI"
  | "AQ"
  | "AG"
  | "AR"
  | "AM"
  | "AW"
  | "AU"
  | "AT"
  | "AZ"
  | "BS"
  | "BH"
  | "BD"
  | "BB"
  | "BY"
  | "BE"
  | "BZ"
  | "BJ"
  | "BM"
  | "BT"
  | "BO"
  | "BA"
  | "BW"
  | "BR"
  | "IO"
  | "VG"
  | "BN"
  | "BG"
  | "BF"
  | "BI"
  | "KH"
  | "CM"
  | "CA"
  | "CV"
  | "KY"
  | "CF"
  | "TD"
  | "CL"
  | "CN"
  | "CX"
  | "CC"
  | "CO"
  | "KM"
  | "CK"
  | "CR"
  | "HR"
  | "CU"
  | "CW"
  | "CY"
  | "CZ"
  | "CD"
  | "DK"
  | "DJ"
  | "DM"
  | "DO"
  | "TL"
  | "EC"
  | "EG"
  | "SV"
  | "GQ"
  | "ER"
  | "EE"
  | "ET"
  | "FK"
  | "FO"
  | "FJ"
  | "FI"
  | "FR"
  | "PF"
  | "GA"
  | "GM"
  | "GE"
  | "DE"
  | "GH"
  | "GI"
  | "GR"
  | "GL"
  | "GD"
  | "GU"
  | "GT"
  | "GG"
  | "GN"
  | "GW"
  | "GY"
  | "HT"
  | "HN"
  | "HK"
  | "HU"
  | "IS"
  | "IN"
  | "ID"
  | "IR"
  | "IQ"
  | "IE"
  | "IM"
  | "IL"
  | "IT"
  | "CI"
  | "JM"
  | "JP"
  | "JE"
  | "JO"
  | "KZ"
  | "KE"
  | "KI"
  | "KW"
  | "KG"
  | "LA"
  | "LV"
  | "LB"
  | "LS"
  | "LR"
  | "LY"
  | "LI"
  | "LT"
  | "LU"
  | "MO"
  | "MK"
  | "MG"
  | "MW"
  | "MY"
  | "MV"
  | "ML"
  | "MT"
  | "MH"
  | "MR"
  | "MU"
  | "YT"
  | "MX"
  | "FM"
  | "MD"
  | "MC"
  | "MN"
  | "ME"
  | "MS"
  | "MA"
  | "MZ"
  | "MM"
  | "NA"
  | "NR"
  | "NP"
  | "NL"
  | "AN"
  | "NC"
  | "NZ"
  | "NI"
  | "NE"
  | "NG"
  | "NU"
  | "KP"
  | "MP"
  | "NO"
  | "OM"
  | "PK"
  | "PW"
  | "PA"
  | "PG"
  | "PY"
  | "PE"
  | "PH"
  | "PN"
  | "PL"
  | "PT"
  | "PR"
  | "QA"
  | "CG"
  | "RE"
  | "RO"
  | "RU"
  | "RW"
  | "BL"
  | "SH"
  | "KN"
  | "LC"
  | "MF"
  | "PM"
  | "VC"
  | "WS"
  | "SM"
  | "ST"
  | "SA"
  | "SN"
  | "RS"
  | "SC"
  | "SL"
  | "SG"
  | "SX"
  | "SK"
  | "SI"
  | "SB"
  | "SO"
  | "ZA"
  | "KR"
  | "ES"
  | "LK"
  | "SD"
  | "SR"
  | "SJ"
  | "SZ"
  | "SE"
  | "CH"
  | "SY"
  | "TW"
  | "TJ"
  | "TZ"
  | "TH"
  | "TG"
  | "TK"
  | "TO"
  | "TT"
  | "TN"
  | "TR"
  | "TM"
  | "TC"
  | "TV"
  | "VI"
  | "UG"
  | "UA"
  | "AE"
  | "GB"
  | "US"
  | "UY"
  | "UZ"
  | "VU"
  | "VA"
  | "VE"
  | "VN"
  | "WF"
  | "EH"
  | "YE"
  | "ZM"
  | "ZW"
  | Unrecognized;

/**
 * What a number is for, at most 500 characters. Matches `^[\W\S_]*`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ClaimedPhoneNumberSummary.html}
 */
export type PhoneNumberDescription = string;

/**
 * Identifier or ARN of a claimed number.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ClaimedPhoneNumberSummary.html}
 */
export type PhoneNumberId = string;

/**
 * Beginning of a phone number: an optional plus and 1 to 11 digits. Matches `^\+?[0-9]{1,11}$`.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/traffic-distribution/phone-numbers.md}
 */
export type PhoneNumberPrefix = string;

/**
 * How claiming or moving a number stands, and why.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_PhoneNumberStatus.html}
 */
export interface PhoneNumberStatus {
  /** The status. */
  Status?: PhoneNumberWorkflowStatus;
  /** Why it failed. At most 255 characters. Matches `^[\W\S_]*`. */
  Message?: PhoneNumberWorkflowMessage;
}

/** The known values of {@link PhoneNumberType}. */
export const PhoneNumberType: KnownValues<PhoneNumberType> = {
  TOLL_FREE: "TOLL_FREE",
  DID: "DID",
  UIFN: "UIFN",
  SHARED: "SHARED",
  THIRD_PARTY_TF: "THIRD_PARTY_TF",
  THIRD_PARTY_DID: "THIRD_PARTY_DID",
  SHORT_CODE: "SHORT_CODE",
};

/**
 * Kinds of phone numbers.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ClaimedPhoneNumberSummary.html}
 */
export type PhoneNumberType =
  | "TOLL_FREE"
  | "DID"
  | "UIFN"
  | "SHARED"
  | "THIRD_PARTY_TF"
  | "THIRD_PARTY_DID"
  | "SHORT_CODE"
  | Unrecognized;

/**
 * Why claiming or moving a number failed, at most 255 characters. Matches `^[\W\S_]*`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_PhoneNumberStatus.html}
 */
export type PhoneNumberWorkflowMessage = string;

/** The known values of {@link PhoneNumberWorkflowStatus}. */
export const PhoneNumberWorkflowStatus: KnownValues<PhoneNumberWorkflowStatus> = {
  CLAIMED: "CLAIMED",
  IN_PROGRESS: "IN_PROGRESS",
  FAILED: "FAILED",
};

/**
 * How claiming or moving a number stands.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_PhoneNumberStatus.html}
 */
export type PhoneNumberWorkflowStatus = "CLAIMED" | "IN_PROGRESS" | "FAILED" | Unrecognized;

/**
 * Which numbers to look for.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchAvailablePhoneNumbers.html}
 */
export interface SearchAvailablePhoneNumbersInput {
  /** The instance or group that is to get a number; this or `InstanceId`. */
  TargetArn?: ARN;
  /** The instance that is to get a number; this or `TargetArn`. 1 to 100 characters. */
  InstanceId?: InstanceId;
  /** Country. */
  PhoneNumberCountryCode: PhoneNumberCountryCode;
  /** Kind. */
  PhoneNumberType: PhoneNumberType;
  /** How the numbers begin. Matches `^\+?[0-9]{1,11}$`. */
  PhoneNumberPrefix?: PhoneNumberPrefix;
  /** Rows wanted on one page. The default is stated nowhere. Whole number. 1 to 10. */
  MaxResults?: MaxResult10;
  /** Where this page begins; from the page before. 1 to 100000 characters. */
  NextToken?: LargeNextToken;
}

/**
 * One page of numbers that can be claimed.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchAvailablePhoneNumbers.html}
 */
export interface SearchAvailablePhoneNumbersOutput {
  /** Where the next page begins; absent on the last page. 1 to 100000 characters. */
  NextToken?: LargeNextToken;
  /** The numbers of this page. */
  AvailableNumbersList?: AvailableNumberSummary[];
}

/**
 * Where to move a number.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdatePhoneNumber.html}
 */
export interface UpdatePhoneNumberInput {
  /** The instance or group that is to get the number; this or `InstanceId`. */
  TargetArn?: ARN;
  /** The instance that is to get the number; this or `TargetArn`. 1 to 100 characters. */
  InstanceId?: InstanceId;
  /** Makes the request repeatable. At most 500 characters. The client fills in a random value when it is absent. */
  ClientToken?: ClientToken;
}

/**
 * The number that is being moved.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdatePhoneNumber.html}
 */
export interface UpdatePhoneNumberOutput {
  /** Identifier of the number. */
  PhoneNumberId?: PhoneNumberId;
  /** ARN of the number. */
  PhoneNumberArn?: ARN;
}
