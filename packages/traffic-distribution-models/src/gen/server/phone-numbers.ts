// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  PhoneNumberCountryCode as openPhoneNumberCountryCode,
  PhoneNumberType as openPhoneNumberType,
  PhoneNumberWorkflowStatus as openPhoneNumberWorkflowStatus,
} from "../phone-numbers.ts";
import type {
  LargeNextToken,
  PhoneNumber,
  PhoneNumberDescription,
  PhoneNumberId,
  PhoneNumberPrefix,
  PhoneNumberWorkflowMessage,
} from "../phone-numbers.ts";
import type { ARN, InstanceId, MaxResult10, MaxResult1000, TagMap } from "../shared.ts";
import type { KnownValues } from "../unrecognized.ts";

/** As a server knows it. */
export interface AvailableNumberSummary {
  PhoneNumber?: PhoneNumber;
  PhoneNumberCountryCode?: PhoneNumberCountryCode;
  PhoneNumberType?: PhoneNumberType;
}

/** As a server knows it. */
export interface ClaimedPhoneNumberSummary {
  PhoneNumberId?: PhoneNumberId;
  PhoneNumberArn?: ARN;
  PhoneNumber?: PhoneNumber;
  PhoneNumberCountryCode?: PhoneNumberCountryCode;
  PhoneNumberType?: PhoneNumberType;
  PhoneNumberDescription?: PhoneNumberDescription;
  TargetArn?: ARN;
  InstanceId?: InstanceId;
  Tags?: TagMap;
  PhoneNumberStatus?: PhoneNumberStatus;
  SourcePhoneNumberArn?: ARN;
}

/** As a server knows it. */
export interface DescribePhoneNumberOutput {
  ClaimedPhoneNumberSummary?: ClaimedPhoneNumberSummary;
}

/** As a server knows it. */
export interface ListPhoneNumbersSummary {
  PhoneNumberId?: PhoneNumberId;
  PhoneNumberArn?: ARN;
  PhoneNumber?: PhoneNumber;
  PhoneNumberCountryCode?: PhoneNumberCountryCode;
  PhoneNumberType?: PhoneNumberType;
  TargetArn?: ARN;
  InstanceId?: InstanceId;
  PhoneNumberDescription?: PhoneNumberDescription;
  SourcePhoneNumberArn?: ARN;
}

/** As a server knows it. */
export interface ListPhoneNumbersV2Input {
  TargetArn?: ARN;
  InstanceId?: InstanceId;
  MaxResults?: MaxResult1000;
  NextToken?: LargeNextToken;
  PhoneNumberCountryCodes?: PhoneNumberCountryCode[];
  PhoneNumberTypes?: PhoneNumberType[];
  PhoneNumberPrefix?: PhoneNumberPrefix;
}

/** As a server knows it. */
export interface ListPhoneNumbersV2Output {
  NextToken?: LargeNextToken;
  ListPhoneNumbersSummaryList?: ListPhoneNumbersSummary[];
}

/** The known values of {@link PhoneNumberCountryCode}. */
export const PhoneNumberCountryCode: KnownValues<PhoneNumberCountryCode> = openPhoneNumberCountryCode;

/** As a server knows it. */
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
  | "ZW";

/** As a server knows it. */
export interface PhoneNumberStatus {
  Status?: PhoneNumberWorkflowStatus;
  Message?: PhoneNumberWorkflowMessage;
}

/** The known values of {@link PhoneNumberType}. */
export const PhoneNumberType: KnownValues<PhoneNumberType> = openPhoneNumberType;

/** As a server knows it. */
export type PhoneNumberType =
  | "TOLL_FREE"
  | "DID"
  | "UIFN"
  | "SHARED"
  | "THIRD_PARTY_TF"
  | "THIRD_PARTY_DID"
  | "SHORT_CODE";

/** The known values of {@link PhoneNumberWorkflowStatus}. */
export const PhoneNumberWorkflowStatus: KnownValues<PhoneNumberWorkflowStatus> = openPhoneNumberWorkflowStatus;

/** As a server knows it. */
export type PhoneNumberWorkflowStatus = "CLAIMED" | "IN_PROGRESS" | "FAILED";

/** As a server knows it. */
export interface SearchAvailablePhoneNumbersInput {
  TargetArn?: ARN;
  InstanceId?: InstanceId;
  PhoneNumberCountryCode: PhoneNumberCountryCode;
  PhoneNumberType: PhoneNumberType;
  PhoneNumberPrefix?: PhoneNumberPrefix;
  MaxResults?: MaxResult10;
  NextToken?: LargeNextToken;
}

/** As a server knows it. */
export interface SearchAvailablePhoneNumbersOutput {
  NextToken?: LargeNextToken;
  AvailableNumbersList?: AvailableNumberSummary[];
}
