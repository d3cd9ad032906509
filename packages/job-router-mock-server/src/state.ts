import { type RouterEvent, type State as RouterState, rowsOf } from "@trunkline/job-router-engine";
import type {
  ClassificationPolicy,
  DistributionPolicy,
  ExceptionPolicy,
  RouterQueue,
} from "@trunkline/job-router-models/server";
import { type EventLog, type EventLogSnapshot, createEventLog } from "./events/event-log.ts";
import {
  type Instant,
  type State,
  type StoreSnapshot,
  type Table,
  createStore,
  createTable,
} from "@trunkline/mock-kit";

/** The resources that callers alone write, by the name of their collection on the wire. */
export interface Resources {
  readonly classificationPolicies: ClassificationPolicy;
  readonly distributionPolicies: DistributionPolicy;
  readonly exceptionPolicies: ExceptionPolicy;
  readonly queues: RouterQueue;
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

/** Policies and queues, with the keys of their rules. The router has copies without. */
export type Tables = { readonly [K in Kind]: Table<Stored<Resources[K]>> };

/** What the router asked of a function or webhook. */
export type Question = Extract<RouterEvent, { readonly type: "ruleEvaluationRequested" }>;

/** All that the mock remembers. Policies and queues are written by callers; jobs and workers live in the router. */
export interface Memory extends State<MemorySnapshot> {
  readonly tables: Tables;
  /** The engine's state. Immutable: a change is another one. */
  router: RouterState;
  /** How often a snapshot was restored. */
  epoch: number;
  /** What functions and webhooks were asked and have not answered yet, by evaluation. */
  readonly questions: Map<string, Question>;
  /** What users are told, in order. */
  readonly events: EventLog;
  /** What a snapshot holds, row by row. */
  rows(snapshot: MemorySnapshot): MemoryRows;
}

/** Rows by kind, each with its id. */
export type MemoryRows = Readonly<Record<string, readonly { readonly id: string; readonly row: unknown }[]>>;

/** The memory as plain data. */
export interface MemorySnapshot {
  readonly tables: StoreSnapshot;
  readonly router: RouterState;
  readonly questions: readonly Question[];
  readonly events: EventLogSnapshot;
}

/** Memory without any resource. It is one kind: jobs, workers, queues and policies hang together. */
export function createMemory(router: RouterState): Memory {
  const store = createStore<Tables>({
    classificationPolicies: createTable(),
    distributionPolicies: createTable(),
    exceptionPolicies: createTable(),
    queues: createTable(),
  });
  const memory: Memory = {
    tables: store.tables,
    router,
    epoch: 0,
    questions: new Map(),
    events: createEventLog(),
    kinds: ["router"],
    snapshot: () => ({
      tables: store.snapshot(),
      router: writtenDown(memory.router),
      questions: [...memory.questions.values()],
      events: memory.events.snapshot(),
    }),
    rows: ({ tables, router: { workers, jobs, offers } }) => ({
      ...Object.fromEntries(
        Object.entries(tables).map(([kind, { rows }]) => [kind, rows.map(([id, , row]) => ({ id, row }))]),
      ),
      workers: rowsOf(workers).map((row) => ({ id: row.id, row })),
      jobs: rowsOf(jobs).map((row) => ({ id: row.id, row })),
      offers: rowsOf(offers).map((row) => ({ id: row.offerId, row })),
    }),
    restore(snapshot, kinds = memory.kinds) {
      if (!kinds.includes("router")) return;
      store.restore(snapshot.tables);
      memory.router = snapshot.router;
      memory.epoch += 1;
      memory.questions.clear();
      for (const question of snapshot.questions) memory.questions.set(question.evaluationId, question);
      memory.events.restore(snapshot.events);
    },
  };
  return memory;
}

/** A state as plain data: the engine takes it as it takes its own, and it holds on to nothing that comes later. */
function writtenDown(router: RouterState): RouterState {
  // What the engine promises of its states: they survive this.
  return JSON.parse(JSON.stringify(router)) as RouterState;
}
