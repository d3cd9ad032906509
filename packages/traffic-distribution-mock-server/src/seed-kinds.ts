import { type RowValidator, listValidator, rowValidator, valueValidator } from "@trunkline/mock-kit";
import type { TagMap } from "@trunkline/traffic-distribution-models";
import {
  acgrTrafficDistributionGroupIdValidator,
  awsRegionValidator,
  description250Validator,
  directoryAliasValidator,
  directoryTypeValidator,
  instanceIdValidator,
  instanceReplicationStatusValidator,
  instanceStatusValidator,
  name128Validator,
  phoneNumberCountryCodeValidator,
  phoneNumberDescriptionValidator,
  phoneNumberIdValidator,
  phoneNumberTypeValidator,
  phoneNumberValidator,
  phoneNumberWorkflowMessageValidator,
  phoneNumberWorkflowStatusValidator,
  tagMapValidator,
  timestampValidator,
  trafficDistributionGroupStatusValidator,
  updateTrafficDistributionInputValidator,
  userIdValidator,
} from "@trunkline/traffic-distribution-validators";
import type { GroupSeed, InstanceSeed, PhoneNumberSeed } from "./seed.ts";
import type { NumberTarget, Replica, UserRow } from "./state.ts";

// Rows are the mock's own making; what in them the wire shows is checked as the contract says.

const account = valueValidator(
  "must be twelve digits",
  (value): value is string => typeof value === "string" && /^\d{12}$/u.test(value),
);

const flag = valueValidator("must be true or false", (value) => typeof value === "boolean");

const id = valueValidator("must be a string", (value) => typeof value === "string");

/** A resource may have no tags, where the wire then shows none. */
const tags: RowValidator<TagMap> = {
  validate(value, options) {
    const isEmpty = typeof value === "object" && value !== null && Object.keys(value).length === 0;
    return isEmpty && !Array.isArray(value) ? { kind: "valid", value: {} } : tagMapValidator.validate(value, options);
  },
};

const replica = rowValidator<Replica>({
  region: { required: awsRegionValidator },
  ReplicaAlias: { optional: directoryAliasValidator },
  ReplicationStatus: { required: instanceReplicationStatusValidator },
});

const instance = rowValidator<InstanceSeed>({
  Id: { required: instanceIdValidator },
  sourceRegion: { required: awsRegionValidator },
  account: { optional: account },
  IdentityManagementType: { optional: directoryTypeValidator },
  InstanceAlias: { optional: directoryAliasValidator },
  CreatedTime: { optional: timestampValidator },
  InstanceStatus: { optional: instanceStatusValidator },
  InboundCallsEnabled: { optional: flag },
  OutboundCallsEnabled: { optional: flag },
  Tags: { optional: tags },
  replica: { optional: replica },
});

const user = rowValidator<UserRow>({
  Id: { required: userIdValidator },
  instanceId: { required: instanceIdValidator },
});

const group = rowValidator<GroupSeed>({
  Id: { required: acgrTrafficDistributionGroupIdValidator },
  instanceId: { required: instanceIdValidator },
  Name: { required: name128Validator },
  Description: { optional: description250Validator },
  Status: { optional: trafficDistributionGroupStatusValidator },
  IsDefault: { optional: flag },
  Tags: { optional: tags },
  split: { optional: updateTrafficDistributionInputValidator },
  users: { optional: listValidator(userIdValidator) },
});

const target = rowValidator<NumberTarget>({
  kind: {
    required: valueValidator(
      'must be "instance" or "group"',
      (value): value is NumberTarget["kind"] => value === "instance" || value === "group",
    ),
  },
  id: { required: id },
});

const phoneNumber = rowValidator<PhoneNumberSeed>({
  PhoneNumberId: { required: phoneNumberIdValidator },
  PhoneNumber: { required: phoneNumberValidator },
  PhoneNumberCountryCode: { required: phoneNumberCountryCodeValidator },
  PhoneNumberType: { required: phoneNumberTypeValidator },
  PhoneNumberDescription: { optional: phoneNumberDescriptionValidator },
  target: { required: target },
  account: { optional: account },
  region: { optional: awsRegionValidator },
  Status: { optional: phoneNumberWorkflowStatusValidator },
  Message: { optional: phoneNumberWorkflowMessageValidator },
  Tags: { optional: tags },
});

/** What a seed may hold, for `readSeed` of the mock kit. */
export const seedKinds: {
  readonly instances: { readonly list: RowValidator<InstanceSeed> };
  readonly users: { readonly list: RowValidator<UserRow> };
  readonly groups: { readonly list: RowValidator<GroupSeed> };
  readonly phoneNumbers: { readonly list: RowValidator<PhoneNumberSeed> };
} = {
  instances: { list: instance },
  users: { list: user },
  groups: { list: group },
  phoneNumbers: { list: phoneNumber },
};
