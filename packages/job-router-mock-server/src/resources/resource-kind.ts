import type { Validator } from "@trunkline/api-kit/validation";
import type { IdSource, Refusal } from "@trunkline/mock-kit";
import type { Choices } from "../choices.ts";
import type { TagSource } from "../entity-tags.ts";
import type { Host } from "../host.ts";
import type { Finding } from "../refusals.ts";
import type { Kind, Resources } from "../state.ts";

/** What the mock must know about one kind of resource to create, change, list and delete it. */
export interface ResourceKind<K extends Kind> {
  readonly name: K;
  /** As in error messages: `DistributionPolicy`. */
  readonly title: string;
  /** Checks the resource after a patch. */
  readonly validator: Validator<Resources[K]>;
  /** Fills in what the service fills in, and only that. Filling in twice changes nothing. */
  complete(resource: Resources[K], context: Completion): Resources[K];
  /** Why the service would not take the resource, as far as the resource alone tells. */
  limits(resource: Resources[K], choices: Choices): readonly Finding[];
  /** What the resource names that does not exist. */
  missing(resource: Resources[K], host: Host): readonly Finding[];
  /** Why the resource cannot be deleted now. */
  usage(id: string, host: Host): Refusal | undefined;
  /** What its changes are counted from: see {@link TagSource.changes}. */
  firstCount(resource: Resources[K]): number;
  tag(source: TagSource): string;
}

/** What completing a resource may draw on. */
export interface Completion {
  readonly ids: IdSource;
  readonly choices: Choices;
}
