import type { TrafficDistributionGroupStatus } from "@trunkline/traffic-distribution-models";
import type { GroupRow } from "./state.ts";

/** What a group can be used for in some statuses and not in others. */
type GroupUse = "readSplit" | "updateSplit" | "claimNumbers" | "changeUsers" | "delete" | "carryTraffic";

/**
 * In which statuses a group can be used for what. Describing and listing work in all.
 *
 * Facts: docs/facts/traffic-distribution/group.md, "What a status forbids"
 */
const statusesFor: Record<GroupUse, readonly TrafficDistributionGroupStatus[]> = {
  readSplit: ["ACTIVE"],
  updateSplit: ["ACTIVE"],
  claimNumbers: ["ACTIVE"],
  changeUsers: ["ACTIVE"],
  // A group that could not be made or deleted would otherwise stay for good.
  delete: ["ACTIVE", "CREATION_FAILED", "DELETION_FAILED"],
  carryTraffic: ["ACTIVE", "UPDATE_IN_PROGRESS", "DELETION_FAILED"],
};

/** Whether the group's status allows a use. */
export function groupCan(use: GroupUse, group: GroupRow): boolean {
  return statusesFor[use].includes(group.Status);
}
