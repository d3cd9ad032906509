import type { AgentConfig, SignInConfig, TelephonyConfig } from "@trunkline/traffic-distribution-models";
import type { GroupRow } from "../state.ts";

/** The source Region's share in tenths, 0 to 10: the other Region has the rest. */
export function firstShareOf(
  { sourceRegion }: Pick<GroupRow, "sourceRegion">,
  { Distributions }: TelephonyConfig | AgentConfig,
): number {
  return (Distributions.find(({ Region }) => Region === sourceRegion)?.Percentage ?? 0) / 10;
}

/**
 * The source Region's share of sign-ins in tenths: half where both Regions are open, all or nothing where one is.
 * Undefined where none is.
 *
 * Facts: docs/facts/traffic-distribution/split.md
 */
export function firstSignInShareOf(
  { sourceRegion }: Pick<GroupRow, "sourceRegion">,
  { Distributions }: SignInConfig,
): number | undefined {
  const open = Distributions.filter(({ Enabled }) => Enabled).map(({ Region }) => Region);
  if (open.length === 0) return undefined;
  return open.includes(sourceRegion) ? 10 / open.length : 0;
}
