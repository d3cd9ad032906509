import type { DistributionMode, ExceptionRule } from "@trunkline/job-router-models/server";
import {
  type ClassificationPolicy,
  type Command,
  type Decision,
  type Instant,
  type Job,
  type JobInput,
  type RouterEvent,
  type State,
  type StateOptions,
  type Tools,
  type Worker,
  type WorkerInput,
  createState,
  decide,
  immediateTiming,
  rowOf,
} from "../src/index.ts";
import { findBrokenInvariants } from "../src/invariants.ts";

/** A router that is driven by hand: every step checks the invariants. */
export interface Centre {
  /** The state now. */
  state: State;
  readonly log: RouterEvent[];
  /** Carries a command out, then ticks; a refusal is answered, and otherwise an empty text. */
  readonly send: (command: Command, at?: Instant) => string;
  /** The same without the tick after it. */
  readonly sendOnly: (command: Command, at?: Instant) => string;
  /** Lets time pass. */
  readonly tick: (at: Instant) => void;
  readonly job: (id: string) => Job;
  readonly worker: (id: string) => Worker;
  /** Workers with an open offer of a job, in the order they were asked. */
  readonly asked: (jobId: string) => string[];
  /** Accepts the offer a worker has for a job; answers the assignment. */
  readonly accept: (workerId: string, jobId: string) => string;
  /** Names of the events since the last call. */
  readonly news: () => string[];
}

/** What makes a centre: options of the state, tools, and a distribution mode and exception rules of queue `q`. */
export interface CentreOptions extends StateOptions {
  readonly mode?: DistributionMode;
  readonly tools?: Tools;
  readonly exceptionRules?: ExceptionRule[];
  readonly offerExpiresAfterSeconds?: number;
  /** Leave the centre empty. Default: a distribution policy `d`, an exception policy `e`, queues `q` and `q2`. */
  readonly isEmpty?: boolean;
  /** Hears every command, when it was given, and what came of it. */
  readonly heard?: (command: Command, at: Instant, decision: Decision) => void;
}

/** An expression evaluator for tests: `label = value`, `If(label = value, a, b)`, and single labels such as `worker.skill`. */
export const simpleTools: Tools = {
  evaluate(expression, scope) {
    const read = (text: string): unknown => {
      const [root = "", name = ""] = text.trim().split(".");
      const record = scope[root] as Readonly<Record<string, unknown>> | undefined; // Scopes hold records of labels.
      return record?.[name] ?? null;
    };
    const literal = (text: string): unknown => JSON.parse(text.trim());
    const isTrue = (text: string): boolean => {
      const [left = "", right = "null"] = text.split("=");
      return read(left) === literal(right);
    };
    const choice = /^If\((.+),(.+),(.+)\)$/u.exec(expression);
    if (choice !== null) {
      const [, condition = "", yes = "", no = ""] = choice;
      return { ok: true, value: literal(isTrue(condition) ? yes : no) };
    }
    if (expression.includes("=")) return { ok: true, value: isTrue(expression) };
    if (/^\w+\.\w+$/u.test(expression)) return { ok: true, value: read(expression) };
    return { ok: false, message: `Cannot read ${expression}` };
  },
};

/** A job with every member but those that are given as by default, in queue `q` over channel `chat`. */
export function jobInput(given: Partial<JobInput> = {}): JobInput {
  return {
    channelId: "chat",
    queueId: "q",
    requestedWorkerSelectors: [],
    labels: {},
    tags: {},
    notes: [],
    matchingMode: { kind: "queueAndMatch" },
    ...given,
  };
}

/** A worker of queue `q` for one chat at a time. */
export function workerInput(given: Partial<WorkerInput> = {}): WorkerInput {
  return {
    queues: ["q"],
    capacity: 1,
    labels: {},
    tags: {},
    channels: [{ channelId: "chat", capacityCostPerJob: 1 }],
    availableForOffers: true,
    ...given,
  };
}

/** A classification policy, stored. */
export function classificationPolicy(value: Omit<ClassificationPolicy, "id">, id = "c"): Command {
  return { type: "putResource", resource: { kind: "classificationPolicies", value: { id, ...value } } };
}

/** Makes a centre without delays. */
export function createCentre(options: CentreOptions = {}): Centre {
  const { tools = simpleTools, mode = { kind: "longestIdle" }, exceptionRules, isEmpty = false } = options;
  let seen = 0;
  const centre: Centre = {
    state: createState({ seed: "test", timing: immediateTiming, ...options }),
    log: [],
    sendOnly(command, at = centre.state.now) {
      const decision = decide(centre.state, command, at, tools);
      options.heard?.(command, at, decision);
      if (!decision.ok) return decision.reason;
      centre.state = decision.state;
      centre.log.push(...decision.events);
      const broken = findBrokenInvariants(centre.state);
      if (broken.length > 0) throw new Error(`After ${JSON.stringify(command)}:\n${broken.join("\n")}`);
      return "";
    },
    send(command, at) {
      const refusal = centre.sendOnly(command, at);
      centre.sendOnly({ type: "tick" }, at);
      return refusal;
    },
    tick: (at) => void centre.sendOnly({ type: "tick" }, at),
    job: (id) => found(rowOf(centre.state.jobs, id)),
    worker: (id) => found(rowOf(centre.state.workers, id)),
    asked: (jobId) => centre.job(jobId).offers.map((id) => found(rowOf(centre.state.offers, id)).workerId),
    accept(workerId, jobId) {
      const offer = centre.worker(workerId).offers.find((one) => one.jobId === jobId);
      const refusal = centre.send({ type: "acceptOffer", workerId, offerId: found(offer).offerId });
      if (refusal !== "") throw new Error(refusal);
      return found(centre.job(jobId).assignmentId);
    },
    news() {
      const names = centre.log.slice(seen).map(({ type }) => type);
      seen = centre.log.length;
      return names.filter((name) => name !== "matchingStarted");
    },
  };
  if (!isEmpty) furnish(centre, mode, options.offerExpiresAfterSeconds ?? 60, exceptionRules);
  centre.news();
  return centre;
}

function furnish(centre: Centre, mode: DistributionMode, seconds: number, rules: ExceptionRule[] = []): void {
  const distributionPolicy = { id: "d", offerExpiresAfterSeconds: seconds, mode };
  centre.send({ type: "putResource", resource: { kind: "distributionPolicies", value: distributionPolicy } });
  centre.send({
    type: "putResource",
    resource: { kind: "exceptionPolicies", value: { id: "e", exceptionRules: rules } },
  });
  for (const id of ["q", "q2"]) {
    const queue = { id, distributionPolicyId: "d", exceptionPolicyId: "e", labels: { place: id } };
    centre.send({ type: "putResource", resource: { kind: "queues", value: queue } });
  }
}

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("There is no such thing in the centre.");
  return value;
}
