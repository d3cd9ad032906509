// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { defineJsonSchema, type SchemaSource, type StandardJsonSchema } from "@trunkline/validator-kit/json-schema";
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
  availableNumberSummaryValidator,
  claimPhoneNumberInputValidator,
  claimPhoneNumberOutputValidator,
  claimedPhoneNumberSummaryValidator,
  describePhoneNumberOutputValidator,
  idempotencyExceptionValidator,
  largeNextTokenValidator,
  listPhoneNumbersSummaryValidator,
  listPhoneNumbersV2InputValidator,
  listPhoneNumbersV2OutputValidator,
  phoneNumberCountryCodeValidator,
  phoneNumberDescriptionValidator,
  phoneNumberIdValidator,
  phoneNumberPrefixValidator,
  phoneNumberStatusValidator,
  phoneNumberTypeValidator,
  phoneNumberValidator,
  phoneNumberWorkflowMessageValidator,
  phoneNumberWorkflowStatusValidator,
  searchAvailablePhoneNumbersInputValidator,
  searchAvailablePhoneNumbersOutputValidator,
  updatePhoneNumberInputValidator,
  updatePhoneNumberOutputValidator,
} from "../phone-numbers.ts";
import {
  arnSource,
  clientTokenSource,
  instanceIdSource,
  maxResult1000Source,
  maxResult10Source,
  messageSource,
  tagMapSource,
} from "./shared.ts";

const availableNumberSummarySource: SchemaSource = {
  name: "AvailableNumberSummary",
  schema: {
    type: "object",
    properties: {
      PhoneNumber: { $ref: "#/$defs/PhoneNumber", description: "The number." },
      PhoneNumberCountryCode: { $ref: "#/$defs/PhoneNumberCountryCode", description: "Its country." },
      PhoneNumberType: { $ref: "#/$defs/PhoneNumberType", description: "Its kind." },
    },
    description: "A number that can be claimed.",
  },
  uses: () => [phoneNumberSource, phoneNumberCountryCodeSource, phoneNumberTypeSource],
};

/** {@link AvailableNumberSummary}: its JSON Schema, and its validator. */
export const availableNumberSummaryJsonSchema: StandardJsonSchema<AvailableNumberSummary> = /* @__PURE__ */ defineJsonSchema(
  availableNumberSummaryValidator,
  availableNumberSummarySource,
);

const claimPhoneNumberInputSource: SchemaSource = {
  name: "ClaimPhoneNumberInput",
  schema: {
    type: "object",
    properties: {
      TargetArn: {
        $ref: "#/$defs/ARN",
        description: "The instance or group that is to get the number; this or `InstanceId`.",
      },
      InstanceId: {
        $ref: "#/$defs/InstanceId",
        description: "The instance that is to get the number; this or `TargetArn`.",
      },
      PhoneNumber: { $ref: "#/$defs/PhoneNumber", description: "The number." },
      PhoneNumberDescription: { $ref: "#/$defs/PhoneNumberDescription", description: "What it is for." },
      Tags: { $ref: "#/$defs/TagMap", description: "Tags of the claimed number." },
      ClientToken: { $ref: "#/$defs/ClientToken", description: "Makes the request repeatable." },
    },
    required: ["PhoneNumber"],
    description: "The number to claim, and for whom.",
  },
  uses: () => [
    arnSource,
    instanceIdSource,
    phoneNumberSource,
    phoneNumberDescriptionSource,
    tagMapSource,
    clientTokenSource,
  ],
};

/** {@link ClaimPhoneNumberInput}: its JSON Schema, and its validator. */
export const claimPhoneNumberInputJsonSchema: StandardJsonSchema<ClaimPhoneNumberInput> = /* @__PURE__ */ defineJsonSchema(
  claimPhoneNumberInputValidator,
  claimPhoneNumberInputSource,
);

const claimPhoneNumberOutputSource: SchemaSource = {
  name: "ClaimPhoneNumberOutput",
  schema: {
    type: "object",
    properties: {
      PhoneNumberId: { $ref: "#/$defs/PhoneNumberId", description: "Identifier of the claimed number." },
      PhoneNumberArn: { $ref: "#/$defs/ARN", description: "ARN of the claimed number." },
    },
    description: "The number that is being claimed.",
  },
  uses: () => [phoneNumberIdSource, arnSource],
};

/** {@link ClaimPhoneNumberOutput}: its JSON Schema, and its validator. */
export const claimPhoneNumberOutputJsonSchema: StandardJsonSchema<ClaimPhoneNumberOutput> = /* @__PURE__ */ defineJsonSchema(
  claimPhoneNumberOutputValidator,
  claimPhoneNumberOutputSource,
);

const claimedPhoneNumberSummarySource: SchemaSource = {
  name: "ClaimedPhoneNumberSummary",
  schema: {
    type: "object",
    properties: {
      PhoneNumberId: { $ref: "#/$defs/PhoneNumberId", description: "Identifier of the claimed number." },
      PhoneNumberArn: { $ref: "#/$defs/ARN", description: "ARN of the claimed number." },
      PhoneNumber: { $ref: "#/$defs/PhoneNumber", description: "The number." },
      PhoneNumberCountryCode: { $ref: "#/$defs/PhoneNumberCountryCode", description: "Its country." },
      PhoneNumberType: { $ref: "#/$defs/PhoneNumberType", description: "Its kind." },
      PhoneNumberDescription: { $ref: "#/$defs/PhoneNumberDescription", description: "What it is for." },
      TargetArn: { $ref: "#/$defs/ARN", description: "The instance or group that it is claimed to." },
      InstanceId: { $ref: "#/$defs/InstanceId", description: "The instance, where it is claimed to one." },
      Tags: { $ref: "#/$defs/TagMap", description: "Tags of the number." },
      PhoneNumberStatus: { $ref: "#/$defs/PhoneNumberStatus", description: "How claiming or moving it stands." },
      SourcePhoneNumberArn: {
        $ref: "#/$defs/ARN",
        description: "Where the number comes from, for numbers of other services.",
      },
    },
    description: "A claimed number.",
  },
  uses: () => [
    phoneNumberIdSource,
    arnSource,
    phoneNumberSource,
    phoneNumberCountryCodeSource,
    phoneNumberTypeSource,
    phoneNumberDescriptionSource,
    instanceIdSource,
    tagMapSource,
    phoneNumberStatusSource,
  ],
};

/** {@link ClaimedPhoneNumberSummary}: its JSON Schema, and its validator. */
export const claimedPhoneNumberSummaryJsonSchema: StandardJsonSchema<ClaimedPhoneNumberSummary> = /* @__PURE__ */ defineJsonSchema(
  claimedPhoneNumberSummaryValidator,
  claimedPhoneNumberSummarySource,
);

const describePhoneNumberOutputSource: SchemaSource = {
  name: "DescribePhoneNumberOutput",
  schema: {
    type: "object",
    properties: {
      ClaimedPhoneNumberSummary: { $ref: "#/$defs/ClaimedPhoneNumberSummary", description: "The number." },
    },
    description: "The number that was asked for.",
  },
  uses: () => [claimedPhoneNumberSummarySource],
};

/** {@link DescribePhoneNumberOutput}: its JSON Schema, and its validator. */
export const describePhoneNumberOutputJsonSchema: StandardJsonSchema<DescribePhoneNumberOutput> = /* @__PURE__ */ defineJsonSchema(
  describePhoneNumberOutputValidator,
  describePhoneNumberOutputSource,
);

const idempotencyExceptionSource: SchemaSource = {
  name: "IdempotencyException",
  schema: {
    type: "object",
    properties: { Message: { $ref: "#/$defs/Message", description: "What went wrong, for people." } },
    description: "The token was used before, for something else (inferred: no source states the cause).",
  },
  uses: () => [messageSource],
};

/** {@link IdempotencyException}: its JSON Schema, and its validator. */
export const idempotencyExceptionJsonSchema: StandardJsonSchema<IdempotencyException> = /* @__PURE__ */ defineJsonSchema(
  idempotencyExceptionValidator,
  idempotencyExceptionSource,
);

const largeNextTokenSource: SchemaSource = {
  name: "LargeNextToken",
  schema: {
    type: "string",
    minLength: 1,
    maxLength: 100000,
    description: "Where the next page of a long list begins. Opaque, 1 to 100,000 characters.",
  },
  uses: () => [],
};

/** {@link LargeNextToken}: its JSON Schema, and its validator. */
export const largeNextTokenJsonSchema: StandardJsonSchema<LargeNextToken> = /* @__PURE__ */ defineJsonSchema(
  largeNextTokenValidator,
  largeNextTokenSource,
);

const listPhoneNumbersSummarySource: SchemaSource = {
  name: "ListPhoneNumbersSummary",
  schema: {
    type: "object",
    properties: {
      PhoneNumberId: { $ref: "#/$defs/PhoneNumberId", description: "Identifier of the claimed number." },
      PhoneNumberArn: { $ref: "#/$defs/ARN", description: "ARN of the claimed number." },
      PhoneNumber: { $ref: "#/$defs/PhoneNumber", description: "The number." },
      PhoneNumberCountryCode: { $ref: "#/$defs/PhoneNumberCountryCode", description: "Its country." },
      PhoneNumberType: { $ref: "#/$defs/PhoneNumberType", description: "Its kind." },
      TargetArn: { $ref: "#/$defs/ARN", description: "The instance or group that it is claimed to." },
      InstanceId: { $ref: "#/$defs/InstanceId", description: "The instance, where it is claimed to one." },
      PhoneNumberDescription: { $ref: "#/$defs/PhoneNumberDescription", description: "What it is for." },
      SourcePhoneNumberArn: {
        $ref: "#/$defs/ARN",
        description: "Where the number comes from, for numbers of other services.",
      },
    },
    description: "One row of a list of claimed numbers.",
  },
  uses: () => [
    phoneNumberIdSource,
    arnSource,
    phoneNumberSource,
    phoneNumberCountryCodeSource,
    phoneNumberTypeSource,
    instanceIdSource,
    phoneNumberDescriptionSource,
  ],
};

/** {@link ListPhoneNumbersSummary}: its JSON Schema, and its validator. */
export const listPhoneNumbersSummaryJsonSchema: StandardJsonSchema<ListPhoneNumbersSummary> = /* @__PURE__ */ defineJsonSchema(
  listPhoneNumbersSummaryValidator,
  listPhoneNumbersSummarySource,
);

const listPhoneNumbersV2InputSource: SchemaSource = {
  name: "ListPhoneNumbersV2Input",
  schema: {
    type: "object",
    properties: {
      TargetArn: {
        $ref: "#/$defs/ARN",
        description: "Only numbers of this instance or group. With neither this nor `InstanceId`, numbers of all instances of the Region.",
      },
      InstanceId: { $ref: "#/$defs/InstanceId", description: "Only numbers of this instance." },
      MaxResults: {
        $ref: "#/$defs/MaxResult1000",
        description: "Rows wanted on one page. The default is stated nowhere.",
      },
      NextToken: { $ref: "#/$defs/LargeNextToken", description: "Where this page begins; from the page before." },
      PhoneNumberCountryCodes: {
        type: "array",
        items: { $ref: "#/$defs/PhoneNumberCountryCode" },
        maxItems: 10,
        description: "Only numbers of these countries, at most 10.",
      },
      PhoneNumberTypes: {
        type: "array",
        items: { $ref: "#/$defs/PhoneNumberType" },
        maxItems: 6,
        description: "Only numbers of these kinds, at most 6.",
      },
      PhoneNumberPrefix: { $ref: "#/$defs/PhoneNumberPrefix", description: "Only numbers that begin so." },
    },
    description: "Which claimed numbers to list.",
  },
  uses: () => [
    arnSource,
    instanceIdSource,
    maxResult1000Source,
    largeNextTokenSource,
    phoneNumberCountryCodeSource,
    phoneNumberTypeSource,
    phoneNumberPrefixSource,
  ],
};

/** {@link ListPhoneNumbersV2Input}: its JSON Schema, and its validator. */
export const listPhoneNumbersV2InputJsonSchema: StandardJsonSchema<ListPhoneNumbersV2Input> = /* @__PURE__ */ defineJsonSchema(
  listPhoneNumbersV2InputValidator,
  listPhoneNumbersV2InputSource,
);

const listPhoneNumbersV2OutputSource: SchemaSource = {
  name: "ListPhoneNumbersV2Output",
  schema: {
    type: "object",
    properties: {
      NextToken: {
        $ref: "#/$defs/LargeNextToken",
        description: "Where the next page begins; absent on the last page.",
      },
      ListPhoneNumbersSummaryList: {
        type: "array",
        items: { $ref: "#/$defs/ListPhoneNumbersSummary" },
        description: "The numbers of this page.",
      },
    },
    description: "One page of claimed numbers.",
  },
  uses: () => [largeNextTokenSource, listPhoneNumbersSummarySource],
};

/** {@link ListPhoneNumbersV2Output}: its JSON Schema, and its validator. */
export const listPhoneNumbersV2OutputJsonSchema: StandardJsonSchema<ListPhoneNumbersV2Output> = /* @__PURE__ */ defineJsonSchema(
  listPhoneNumbersV2OutputValidator,
  listPhoneNumbersV2OutputSource,
);

const phoneNumberSource: SchemaSource = {
  name: "PhoneNumber",
  schema: {
    type: "string",
    pattern: "^\\+[1-9]\\d{1,14}$",
    description: "A phone number in E.164 form, for example `+15551234567`.",
  },
  uses: () => [],
};

/** {@link PhoneNumber}: its JSON Schema, and its validator. */
export const phoneNumberJsonSchema: StandardJsonSchema<PhoneNumber> = /* @__PURE__ */ defineJsonSchema(
  phoneNumberValidator,
  phoneNumberSource,
);

const phoneNumberCountryCodeSource: SchemaSource = {
  name: "PhoneNumberCountryCode",
  schema: {
    type: "string",
    enum: [
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
    ],
    description: "Country of a phone number, as ISO 3166 codes of two letters.",
  },
  uses: () => [],
};

/** {@link PhoneNumberCountryCode}: its JSON Schema, and its validator. */
export const phoneNumberCountryCodeJsonSchema: StandardJsonSchema<PhoneNumberCountryCode> = /* @__PURE__ */ defineJsonSchema(
  phoneNumberCountryCodeValidator,
  phoneNumberCountryCodeSource,
);

const phoneNumberDescriptionSource: SchemaSource = {
  name: "PhoneNumberDescription",
  schema: {
    type: "string",
    minLength: 0,
    maxLength: 500,
    pattern: "^[\\W\\S_]*",
    description: "What a number is for, at most 500 characters.",
  },
  uses: () => [],
};

/** {@link PhoneNumberDescription}: its JSON Schema, and its validator. */
export const phoneNumberDescriptionJsonSchema: StandardJsonSchema<PhoneNumberDescription> = /* @__PURE__ */ defineJsonSchema(
  phoneNumberDescriptionValidator,
  phoneNumberDescriptionSource,
);

const phoneNumberIdSource: SchemaSource = {
  name: "PhoneNumberId",
  schema: { type: "string", description: "Identifier or ARN of a claimed number." },
  uses: () => [],
};

/** {@link PhoneNumberId}: its JSON Schema, and its validator. */
export const phoneNumberIdJsonSchema: StandardJsonSchema<PhoneNumberId> = /* @__PURE__ */ defineJsonSchema(
  phoneNumberIdValidator,
  phoneNumberIdSource,
);

const phoneNumberPrefixSource: SchemaSource = {
  name: "PhoneNumberPrefix",
  schema: {
    type: "string",
    pattern: "^\\+?[0-9]{1,11}$",
    description: "Beginning of a phone number: an optional plus and 1 to 11 digits.",
  },
  uses: () => [],
};

/** {@link PhoneNumberPrefix}: its JSON Schema, and its validator. */
export const phoneNumberPrefixJsonSchema: StandardJsonSchema<PhoneNumberPrefix> = /* @__PURE__ */ defineJsonSchema(
  phoneNumberPrefixValidator,
  phoneNumberPrefixSource,
);

const phoneNumberStatusSource: SchemaSource = {
  name: "PhoneNumberStatus",
  schema: {
    type: "object",
    properties: {
      Status: { $ref: "#/$defs/PhoneNumberWorkflowStatus", description: "The status." },
      Message: { $ref: "#/$defs/PhoneNumberWorkflowMessage", description: "Why it failed." },
    },
    description: "How claiming or moving a number stands, and why.",
  },
  uses: () => [phoneNumberWorkflowStatusSource, phoneNumberWorkflowMessageSource],
};

/** {@link PhoneNumberStatus}: its JSON Schema, and its validator. */
export const phoneNumberStatusJsonSchema: StandardJsonSchema<PhoneNumberStatus> = /* @__PURE__ */ defineJsonSchema(
  phoneNumberStatusValidator,
  phoneNumberStatusSource,
);

const phoneNumberTypeSource: SchemaSource = {
  name: "PhoneNumberType",
  schema: {
    type: "string",
    enum: ["TOLL_FREE", "DID", "UIFN", "SHARED", "THIRD_PARTY_TF", "THIRD_PARTY_DID", "SHORT_CODE"],
    description: "Kinds of phone numbers.",
  },
  uses: () => [],
};

/** {@link PhoneNumberType}: its JSON Schema, and its validator. */
export const phoneNumberTypeJsonSchema: StandardJsonSchema<PhoneNumberType> = /* @__PURE__ */ defineJsonSchema(
  phoneNumberTypeValidator,
  phoneNumberTypeSource,
);

const phoneNumberWorkflowMessageSource: SchemaSource = {
  name: "PhoneNumberWorkflowMessage",
  schema: {
    type: "string",
    minLength: 0,
    maxLength: 255,
    pattern: "^[\\W\\S_]*",
    description: "Why claiming or moving a number failed, at most 255 characters.",
  },
  uses: () => [],
};

/** {@link PhoneNumberWorkflowMessage}: its JSON Schema, and its validator. */
export const phoneNumberWorkflowMessageJsonSchema: StandardJsonSchema<PhoneNumberWorkflowMessage> = /* @__PURE__ */ defineJsonSchema(
  phoneNumberWorkflowMessageValidator,
  phoneNumberWorkflowMessageSource,
);

const phoneNumberWorkflowStatusSource: SchemaSource = {
  name: "PhoneNumberWorkflowStatus",
  schema: {
    type: "string",
    enum: ["CLAIMED", "IN_PROGRESS", "FAILED"],
    description: "How claiming or moving a number stands.",
  },
  uses: () => [],
};

/** {@link PhoneNumberWorkflowStatus}: its JSON Schema, and its validator. */
export const phoneNumberWorkflowStatusJsonSchema: StandardJsonSchema<PhoneNumberWorkflowStatus> = /* @__PURE__ */ defineJsonSchema(
  phoneNumberWorkflowStatusValidator,
  phoneNumberWorkflowStatusSource,
);

const searchAvailablePhoneNumbersInputSource: SchemaSource = {
  name: "SearchAvailablePhoneNumbersInput",
  schema: {
    type: "object",
    properties: {
      TargetArn: {
        $ref: "#/$defs/ARN",
        description: "The instance or group that is to get a number; this or `InstanceId`.",
      },
      InstanceId: {
        $ref: "#/$defs/InstanceId",
        description: "The instance that is to get a number; this or `TargetArn`.",
      },
      PhoneNumberCountryCode: { $ref: "#/$defs/PhoneNumberCountryCode", description: "Country." },
      PhoneNumberType: { $ref: "#/$defs/PhoneNumberType", description: "Kind." },
      PhoneNumberPrefix: { $ref: "#/$defs/PhoneNumberPrefix", description: "How the numbers begin." },
      MaxResults: {
        $ref: "#/$defs/MaxResult10",
        description: "Rows wanted on one page. The default is stated nowhere.",
      },
      NextToken: { $ref: "#/$defs/LargeNextToken", description: "Where this page begins; from the page before." },
    },
    required: ["PhoneNumberCountryCode", "PhoneNumberType"],
    description: "Which numbers to look for.",
  },
  uses: () => [
    arnSource,
    instanceIdSource,
    phoneNumberCountryCodeSource,
    phoneNumberTypeSource,
    phoneNumberPrefixSource,
    maxResult10Source,
    largeNextTokenSource,
  ],
};

/** {@link SearchAvailablePhoneNumbersInput}: its JSON Schema, and its validator. */
export const searchAvailablePhoneNumbersInputJsonSchema: StandardJsonSchema<SearchAvailablePhoneNumbersInput> = /* @__PURE__ */ defineJsonSchema(
  searchAvailablePhoneNumbersInputValidator,
  searchAvailablePhoneNumbersInputSource,
);

const searchAvailablePhoneNumbersOutputSource: SchemaSource = {
  name: "SearchAvailablePhoneNumbersOutput",
  schema: {
    type: "object",
    properties: {
      NextToken: {
        $ref: "#/$defs/LargeNextToken",
        description: "Where the next page begins; absent on the last page.",
      },
      AvailableNumbersList: {
        type: "array",
        items: { $ref: "#/$defs/AvailableNumberSummary" },
        description: "The numbers of this page.",
      },
    },
    description: "One page of numbers that can be claimed.",
  },
  uses: () => [largeNextTokenSource, availableNumberSummarySource],
};

/** {@link SearchAvailablePhoneNumbersOutput}: its JSON Schema, and its validator. */
export const searchAvailablePhoneNumbersOutputJsonSchema: StandardJsonSchema<SearchAvailablePhoneNumbersOutput> = /* @__PURE__ */ defineJsonSchema(
  searchAvailablePhoneNumbersOutputValidator,
  searchAvailablePhoneNumbersOutputSource,
);

const updatePhoneNumberInputSource: SchemaSource = {
  name: "UpdatePhoneNumberInput",
  schema: {
    type: "object",
    properties: {
      TargetArn: {
        $ref: "#/$defs/ARN",
        description: "The instance or group that is to get the number; this or `InstanceId`.",
      },
      InstanceId: {
        $ref: "#/$defs/InstanceId",
        description: "The instance that is to get the number; this or `TargetArn`.",
      },
      ClientToken: { $ref: "#/$defs/ClientToken", description: "Makes the request repeatable." },
    },
    description: "Where to move a number.",
  },
  uses: () => [arnSource, instanceIdSource, clientTokenSource],
};

/** {@link UpdatePhoneNumberInput}: its JSON Schema, and its validator. */
export const updatePhoneNumberInputJsonSchema: StandardJsonSchema<UpdatePhoneNumberInput> = /* @__PURE__ */ defineJsonSchema(
  updatePhoneNumberInputValidator,
  updatePhoneNumberInputSource,
);

const updatePhoneNumberOutputSource: SchemaSource = {
  name: "UpdatePhoneNumberOutput",
  schema: {
    type: "object",
    properties: {
      PhoneNumberId: { $ref: "#/$defs/PhoneNumberId", description: "Identifier of the number." },
      PhoneNumberArn: { $ref: "#/$defs/ARN", description: "ARN of the number." },
    },
    description: "The number that is being moved.",
  },
  uses: () => [phoneNumberIdSource, arnSource],
};

/** {@link UpdatePhoneNumberOutput}: its JSON Schema, and its validator. */
export const updatePhoneNumberOutputJsonSchema: StandardJsonSchema<UpdatePhoneNumberOutput> = /* @__PURE__ */ defineJsonSchema(
  updatePhoneNumberOutputValidator,
  updatePhoneNumberOutputSource,
);
