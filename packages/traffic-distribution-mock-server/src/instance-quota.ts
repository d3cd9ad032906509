import type { Refusal } from "@trunkline/mock-kit";
import type { Caller } from "./caller.ts";
import { sidesOf } from "./find-instance.ts";
import { refuseWith } from "./refusal.ts";
import type { World } from "./world.ts";

/**
 * Refuses one more instance where an account has as many as it may. Replicas count where they are, but for one of
 * `replicated`, which is to be made anew.
 */
export function refuseInstanceQuota(
  { tables, quotas }: World,
  { account, region }: Pick<Caller, "account" | "region">,
  replicated?: string,
): Refusal | undefined {
  const count = tables.instances
    .rows()
    .filter(
      (instance) => instance.account === account && instance.Id !== replicated && sidesOf(instance).includes(region),
    ).length;
  if (count < quotas.instancesPerRegion) return undefined;
  return refuseWith(
    "ServiceQuotaExceededException",
    `The account has ${count} instances in ${region}, and may not have more.`,
  );
}
