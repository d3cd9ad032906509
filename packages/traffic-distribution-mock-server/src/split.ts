import type {
  AgentConfig,
  TelephonyConfig,
  UpdateTrafficDistributionInput,
} from "@trunkline/traffic-distribution-models";
import type { Choices } from "./choices.ts";
import type { GroupRow, Split } from "./state.ts";

/** Why a change of the split is refused. */
export type SplitRefusal =
  | "emptyUpdate"
  | "regionNotOfPair"
  | "regionTwice"
  | "regionMissing"
  | "notAStepOfTen"
  | "sumNotHundred"
  | "signInOfOtherGroup"
  | "signInClosedEverywhere";

/** What a change of the split comes to. */
export type SplitDecision =
  | { readonly ok: true; readonly split: Split }
  | { readonly ok: false; readonly reason: SplitRefusal; readonly part?: keyof Split };

type Rows<Row> = { readonly Distributions: readonly Row[] };

/** A new group's split: calls go to the source Region; the rest is a choice. */
export function firstSplit(source: string, replica: string, choices: Choices): Split {
  const share = (percentage: number): TelephonyConfig => ({
    Distributions: [
      { Region: source, Percentage: percentage },
      { Region: replica, Percentage: 100 - percentage },
    ],
  });
  const { firstSignIn, firstAgentPercentage } = choices;
  return {
    TelephonyConfig: share(100),
    AgentConfig: share(firstAgentPercentage),
    SignInConfig: {
      Distributions: [
        { Region: source, Enabled: firstSignIn.source },
        { Region: replica, Enabled: firstSignIn.replica },
      ],
    },
  };
}

/**
 * Applies the rules of `UpdateTrafficDistribution` in the order of the facts, and gives the split that follows.
 *
 * Facts: docs/facts/traffic-distribution/split.md, "Changing: the rules, in this order"
 */
export function decideSplit(group: GroupRow, update: UpdateTrafficDistributionInput, choices: Choices): SplitDecision {
  const { TelephonyConfig, AgentConfig, SignInConfig } = update;
  if (!TelephonyConfig && !AgentConfig && !SignInConfig) return { ok: false, reason: "emptyUpdate" };
  const refusal =
    refuseShares(group, "TelephonyConfig", TelephonyConfig) ??
    refuseShares(group, "AgentConfig", AgentConfig) ??
    refuseSignIn(group, SignInConfig, choices);
  if (refusal) return refusal;
  const inOrder = <Row extends { readonly Region: string }>(config: {
    Distributions: Row[];
  }): { Distributions: Row[] } =>
    choices.rowOrder === "asGiven" ? config : { Distributions: sourceFirst(group, config.Distributions) };
  return {
    ok: true,
    split: {
      TelephonyConfig: TelephonyConfig ? inOrder(TelephonyConfig) : group.split.TelephonyConfig,
      AgentConfig: AgentConfig ? inOrder(AgentConfig) : group.split.AgentConfig,
      SignInConfig: SignInConfig ? inOrder(SignInConfig) : group.split.SignInConfig,
    },
  };
}

type SplitNo = Extract<SplitDecision, { ok: false }>;

function refuseShares(
  group: GroupRow,
  part: "TelephonyConfig" | "AgentConfig",
  config: TelephonyConfig | AgentConfig | undefined,
): SplitNo | undefined {
  if (config === undefined) return undefined;
  const shares = config.Distributions.map(({ Percentage }) => Percentage);
  const reason =
    refuseRegions(group, config) ??
    (shares.some((share) => share % 10 !== 0) ? "notAStepOfTen" : undefined) ??
    (shares.reduce((sum, share) => sum + share, 0) === 100 ? undefined : "sumNotHundred");
  return reason && { ok: false, reason, part };
}

function refuseSignIn(
  group: GroupRow,
  config: UpdateTrafficDistributionInput["SignInConfig"],
  choices: Choices,
): SplitNo | undefined {
  if (config === undefined) return undefined;
  const part = "SignInConfig";
  const reason = refuseRegions(group, config);
  if (reason) return { ok: false, reason, part };
  const current = group.split.SignInConfig.Distributions;
  const changes = config.Distributions.some(
    ({ Region, Enabled }) => current.find((row) => row.Region === Region)?.Enabled !== Enabled,
  );
  if (changes && !group.IsDefault) return { ok: false, reason: "signInOfOtherGroup", part };
  const closed = config.Distributions.every(({ Enabled }) => !Enabled);
  return closed && choices.signInClosedEverywhere ? { ok: false, reason: "signInClosedEverywhere", part } : undefined;
}

/** Each of the two Regions exactly once, and no other. */
function refuseRegions(
  group: GroupRow,
  { Distributions }: Rows<{ readonly Region: string }>,
): SplitRefusal | undefined {
  const pair = [group.sourceRegion, group.replicaRegion];
  const regions = Distributions.map(({ Region }) => Region);
  if (regions.some((region) => !pair.includes(region))) return "regionNotOfPair";
  if (new Set(regions).size < regions.length) return "regionTwice";
  return regions.length < pair.length ? "regionMissing" : undefined;
}

function sourceFirst<Row extends { readonly Region: string }>(group: GroupRow, rows: readonly Row[]): Row[] {
  const rank = ({ Region }: Row): number => (Region === group.sourceRegion ? 0 : 1);
  return [...rows].sort((one, other) => rank(one) - rank(other));
}
