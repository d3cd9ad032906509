import type { World } from "./world.ts";

/**
 * Whether an instance or a replica has an alias. Aliases are part of an address, so no two may share one. A replica of
 * the instance `replicated` does not count: it is to be made anew.
 */
export function isAliasTaken({ tables }: World, alias: string, replicated?: string): boolean {
  return tables.instances
    .rows()
    .some(
      ({ Id, InstanceAlias, replica }) =>
        InstanceAlias === alias || (Id !== replicated && replica?.ReplicaAlias === alias),
    );
}
