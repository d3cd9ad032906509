import { replica, source } from "./serve-connect.ts";

/** One command of the AWS CLI. `{name}` in its words and in what it shows stands for a name kept before. */
export interface CliStep {
  /** The operation that it calls. */
  readonly operation: string;
  readonly region: string;
  /** After `aws connect`. */
  readonly words: readonly string[];
  /** Names for later, by the path at which the output holds them. */
  readonly keep?: Readonly<Record<string, string>>;
  /** What the output holds. */
  readonly shows?: object;
}

const splitOf = (first: number): object => ({
  Distributions: [
    { Region: source, Percentage: first },
    { Region: replica, Percentage: 100 - first },
  ],
});

const signInOf = (inSource: boolean): object => ({
  Distributions: [
    { Region: source, Enabled: inSource },
    { Region: replica, Enabled: true },
  ],
});

/** Calls and agents of the group go to a Region, and sign-ins of the default group with them. */
function shift(region: string, first: number, inSource: boolean): CliStep[] {
  const update = (name: string, ...configs: readonly [string, object][]): CliStep => ({
    operation: "updateTrafficDistribution",
    region,
    words: [
      "update-traffic-distribution",
      "--id",
      name,
      ...configs.flatMap(([option, config]) => [option, JSON.stringify(config)]),
    ],
  });
  return [
    update("{groupArn}", ["--telephony-config", splitOf(first)], ["--agent-config", splitOf(first)]),
    update("{defaultArn}", ["--sign-in-config", signInOf(inSource)]),
    {
      operation: "getTrafficDistribution",
      region,
      words: ["get-traffic-distribution", "--id", "{groupArn}"],
      shows: { Id: "{groupId}", TelephonyConfig: splitOf(first), AgentConfig: splitOf(first) },
    },
  ];
}

/** A failover drill from nothing to fail-back. Short, as every command takes the CLI about a second. */
export const cliSteps: readonly CliStep[] = [
  {
    operation: "createInstance",
    region: source,
    words: [
      "create-instance",
      "--identity-management-type",
      "SAML",
      "--instance-alias",
      "drill",
      "--inbound-calls-enabled",
      "--outbound-calls-enabled",
    ],
    keep: { instanceId: "Id" },
  },
  {
    operation: "replicateInstance",
    region: source,
    words: [
      "replicate-instance",
      "--instance-id",
      "{instanceId}",
      "--replica-region",
      replica,
      "--replica-alias",
      "drill-west",
    ],
    shows: { Id: "{instanceId}" },
  },
  {
    operation: "describeInstance",
    region: replica,
    words: ["describe-instance", "--instance-id", "{instanceId}"],
    shows: { Instance: { InstanceAlias: "drill-west" }, ReplicationConfiguration: { SourceRegion: source } },
  },
  {
    operation: "listTrafficDistributionGroups",
    region: source,
    words: ["list-traffic-distribution-groups", "--instance-id", "{instanceId}"],
    keep: { defaultArn: "TrafficDistributionGroupSummaryList.0.Arn" },
    shows: { TrafficDistributionGroupSummaryList: [{ IsDefault: true }] },
  },
  {
    operation: "createTrafficDistributionGroup",
    region: source,
    words: ["create-traffic-distribution-group", "--name", "Drill", "--instance-id", "{instanceId}"],
    keep: { groupId: "Id", groupArn: "Arn" },
  },
  {
    operation: "describeTrafficDistributionGroup",
    region: source,
    words: ["describe-traffic-distribution-group", "--traffic-distribution-group-id", "{groupId}"],
    shows: { TrafficDistributionGroup: { Name: "Drill", Status: "ACTIVE" } },
  },
  {
    operation: "searchAvailablePhoneNumbers",
    region: source,
    words: [
      "search-available-phone-numbers",
      "--target-arn",
      "{groupArn}",
      "--phone-number-country-code",
      "US",
      "--phone-number-type",
      "DID",
      "--max-items",
      "1",
    ],
    keep: { number: "AvailableNumbersList.0.PhoneNumber" },
  },
  {
    operation: "claimPhoneNumber",
    region: source,
    words: ["claim-phone-number", "--target-arn", "{groupArn}", "--phone-number", "{number}"],
    keep: { numberId: "PhoneNumberId", numberArn: "PhoneNumberArn" },
  },
  {
    operation: "describePhoneNumber",
    region: replica,
    words: ["describe-phone-number", "--phone-number-id", "{numberArn}"],
    shows: { ClaimedPhoneNumberSummary: { TargetArn: "{groupArn}", PhoneNumberStatus: { Status: "CLAIMED" } } },
  },
  ...shift(replica, 0, false),
  ...shift(source, 100, true),
  {
    operation: "listPhoneNumbersV2",
    region: replica,
    words: ["list-phone-numbers-v2", "--target-arn", "{groupArn}"],
    shows: { ListPhoneNumbersSummaryList: [{ PhoneNumberId: "{numberId}" }] },
  },
];
