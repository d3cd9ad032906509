import type { Resource as RoutedResource } from "@trunkline/job-router-engine";
import type { IdSource } from "@trunkline/mock-kit";
import type { Choices } from "../choices.ts";
import type { Finding } from "../refusals.ts";
import type { Kind, Resources, Tables } from "../state.ts";
import type { StrictValidator } from "../strict-validator.ts";

/** What the mock must know about one kind of resource to create, change, list and delete it. */
export interface ResourceKind<K extends Kind> {
  readonly name: K;
  /** As in error messages: `DistributionPolicy`. */
  readonly title: string;
  /** Checks the resource after a patch. */
  readonly validator: StrictValidator<Resources[K]>;
  /** Fills in what the service fills in, and only that. Filling in twice changes nothing. */
  complete(resource: Resources[K], context: Completion): Resources[K];
  /** Why the service would not take the resource, as far as the resource alone tells. */
  limits(resource: Resources[K], choices: Choices): readonly Finding[];
  /** What the resource names that does not exist. */
  missing(resource: Resources[K], tables: Tables): readonly Finding[];
  /** The resource as the router takes it: without entity tag. It drops the keys of rules by itself. */
  routed(resource: Resources[K]): RoutedResource;
}

/** What completing a resource may draw on. */
export interface Completion {
  readonly ids: IdSource;
  readonly choices: Choices;
}
