import type {
  ClassificationPolicy,
  DistributionPolicy,
  ExceptionPolicy,
  RouterQueue,
  RouterWorker,
} from "@trunkline/job-router-models";
import { type Instant, type Store, type Table, createStore, createTable } from "@trunkline/mock-kit";

/** The resources that the mock keeps, by the name of their collection on the wire. */
export interface Resources {
  readonly classificationPolicies: ClassificationPolicy;
  readonly distributionPolicies: DistributionPolicy;
  readonly exceptionPolicies: ExceptionPolicy;
  readonly queues: RouterQueue;
  readonly workers: RouterWorker;
}

/** Name of a collection. */
export type Kind = keyof Resources;

/** A resource at rest: as it is answered, and what is known about its last change. */
export interface Stored<Resource> {
  readonly value: Resource;
  readonly changedAt: Instant;
  /** How often it was changed since it was created. */
  readonly changes: number;
}

/** All that the mock remembers. */
export type Tables = { readonly [K in Kind]: Table<Stored<Resources[K]>> };

/** An empty state. */
export function createState(): Store<Tables> {
  return createStore<Tables>({
    classificationPolicies: createTable(),
    distributionPolicies: createTable(),
    exceptionPolicies: createTable(),
    queues: createTable(),
    workers: createTable(),
  });
}
