import type { TrafficDistributionGroup, TrafficDistributionGroupSummary } from "@trunkline/traffic-distribution-models";
import { arnOf } from "./arn.ts";
import { shownTags } from "./shown-tags.ts";
import type { GroupRow } from "./state.ts";

/** The group's ARN: always with the source Region, wherever it is read. */
export function groupArnOf({ sourceRegion, account, Id }: GroupRow): string {
  return arnOf("traffic-distribution-group", sourceRegion, account, Id);
}

/** A group as lists show it. */
export function groupSummaryOf(group: GroupRow): TrafficDistributionGroupSummary {
  const { Id, Name, Status, IsDefault, sourceRegion, account, instanceId } = group;
  const InstanceArn = arnOf("instance", sourceRegion, account, instanceId);
  return { Id, Arn: groupArnOf(group), Name, InstanceArn, Status, IsDefault };
}

/** A group as its own description shows it. */
export function groupViewOf(group: GroupRow): TrafficDistributionGroup {
  const { Description, Tags } = group;
  return { ...groupSummaryOf(group), ...(Description !== undefined && { Description }), ...shownTags("Tags", Tags) };
}
