import type { World } from "./world.ts";

/** Whether an instance or a replica has an alias. Aliases are part of an address, so no two may share one. */
export function isAliasTaken({ tables }: World, alias: string): boolean {
  return tables.instances
    .rows()
    .some(({ InstanceAlias, replica }) => InstanceAlias === alias || replica?.ReplicaAlias === alias);
}
