import { type RouterEvent, type State as RouterState, type Timing, createState } from "@trunkline/job-router-engine";
import {
  type IdSource,
  type Mock,
  type Sources,
  type State,
  createMock,
  defineSeeding,
  sourcesOf,
} from "@trunkline/mock-kit";
import type { Authentication } from "./authentication/authenticate.ts";
import type { Caller } from "./authentication/caller.ts";
import { type Choices, defaultChoices } from "./choices.ts";
import { type RouterControl, controlOperationsOf, createRouterControl } from "./control/control-operations.ts";
import type { EventLog } from "./events/event-log.ts";
import { gridEventOf } from "./events/grid-event.ts";
import { createSubscribers } from "./events/subscribers.ts";
import { type WebhookOptions, createDeliver } from "./events/webhook.ts";
import { type JobRouterHandlers, jobRouterContract } from "./gen/index.ts";
import { classificationPolicyHandlers } from "./handlers/classification-policy.ts";
import { distributionPolicyHandlers } from "./handlers/distribution-policy.ts";
import { exceptionPolicyHandlers } from "./handlers/exception-policy.ts";
import { jobActionHandlers } from "./handlers/job-action.ts";
import { jobOfferHandlers } from "./handlers/job-offer.ts";
import { queueStatisticsHandlers } from "./handlers/queue-statistics.ts";
import { routerJobHandlers } from "./handlers/router-job.ts";
import { routerQueueHandlers } from "./handlers/router-queue.ts";
import { routerWorkerHandlers } from "./handlers/router-worker.ts";
import { type Host, createHost } from "./host.ts";
import { routerApi } from "./router-api.ts";
import { createEvaluator } from "./rules/expression.ts";
import { type RemoteRuleOptions, answerRemoteRules } from "./rules/remote-rules.ts";
import { seedKinds } from "./seed-kinds.ts";
import { type Seed, plantSeed, replant } from "./seed.ts";
import { type Memory, type MemorySnapshot, createMemory } from "./state.ts";

/** How a mock is set up. Everything has a default. */
export interface MockServerOptions extends Partial<Sources> {
  /** What the mock begins with, and goes back to when it is reset. Default: nothing. */
  readonly seed?: Seed;
  /** Other answers where the real service's are not known. */
  readonly choices?: Partial<Choices>;
  /**
   * How long the router takes for its own steps. Default: the shortest times that were seen of the real one;
   * `immediateTiming` has every step done by the next request.
   */
  readonly timing?: Partial<Timing>;
  /** How subscribers of events are reached. */
  readonly subscribers?: WebhookOptions;
  /** Who may call. Default: anybody. */
  readonly authentication?: Authentication;
  /** Answers for rules that ask functions and webhooks, or the hosts they may call. Default: neither, and such rules fail. */
  readonly rules?: RemoteRuleOptions;
  /** Handlers of your own for single operations, in place of the mock's. */
  readonly overrides?: Partial<JobRouterHandlers<Caller>>;
  /** Answer 500 when an answer breaks the contract, an overridden one too. Default `true`. */
  readonly checkAnswers?: boolean;
  /** Where failures of the mock itself are told. Default: the console's error stream. */
  readonly report?: (sentence: string) => void;
}

/** A mock of Job Router. */
export interface MockServer extends Mock {
  /** Adds resources. Throws a `RangeError` that names the mistake, and adds nothing, when one is refused. */
  readonly seed: (seed: Seed) => void;
  /** Back to the seed it was made with; the same as `control.reset()`. */
  readonly reset: () => void;
  /** All that the mock remembers. */
  readonly state: Memory;
  /** Events, and why a worker was or was not offered a job. */
  readonly router: RouterControl;
}

/** Makes a mock. Its `fetch` takes the place of the real one: nothing leaves the process. */
export function createMockServer(options: MockServerOptions = {}): MockServer {
  const { seed = {}, overrides = {}, checkAnswers = true, report } = options;
  const sources = sourcesOf(options);
  const choices = { ...defaultChoices, ...options.choices };
  const newRouter = routerMaker(sources, choices, options.timing);
  const memory = createMemory(newRouter());
  const tools = { evaluate: createEvaluator(() => memory.router.now) };
  const host = createHost({ memory, choices, clock: sources.clock, tools });
  host.listen((events, router) => recordEvents(memory.events, events, router, sources.ids));
  const { askAgain } = answerRemoteRules(host, memory.questions, options.rules);
  plantSeed(host, seed, sources);
  const deliver = createDeliver(options.subscribers ?? {}, sources.ids, sources.clock);
  const subscribers = createSubscribers(memory.events, sources.clock, deliver);
  const router = createRouterControl(host, memory.events, tools, subscribers);
  const mock = createMock({
    ...sources,
    contract: jobRouterContract,
    handlers: { ...handlersOf(host), ...overrides },
    api: routerApi(choices, options.authentication ?? { mode: "lax" }),
    state: resettable(memory, {
      askAgain,
      beginAnew() {
        memory.router = newRouter();
        memory.questions.clear();
        replant(host, seed);
      },
    }),
    seeding: defineSeeding(seedKinds, (more) => plantSeed(host, more, sources)),
    tick: host.tick,
    controlOperations: controlOperationsOf(router, memory.events),
    checkAnswers,
    ...(report && { report }),
    secrets: ["functionKey", "appKey", "clientSecret"],
  });
  return {
    ...mock,
    state: memory,
    router,
    reset: () => mock.control.reset(),
    seed: (more) => mock.control.seed(more),
  };
}

function recordEvents(log: EventLog, events: readonly RouterEvent[], router: RouterState, ids: IdSource): void {
  for (const event of events) {
    const told = gridEventOf(event, router, () => ids.uuid("event"));
    if (told !== undefined) log.append(told);
  }
}

/** Makes routers that are all alike, but for the time they begin at. */
function routerMaker({ clock, ids }: Sources, choices: Choices, timing: Partial<Timing> = {}): () => RouterState {
  const seed = ids.uuid("router");
  return () => createState({ seed, now: clock.now(), choices, timing });
}

/** What follows when a state is put back. */
interface Restoring {
  readonly askAgain: () => void;
  readonly beginAnew: () => void;
}

/**
 * What `reset` takes hold of. Time stays where it is at a reset, so the workers and jobs of a seed to which nothing has
 * happened begin anew, or they would be as old as the mock is.
 */
function resettable(memory: Memory, { askAgain, beginAnew }: Restoring): State<MemorySnapshot> {
  // Every event is counted, so a router that counts as many is one to which nothing has happened.
  const seeded = memory.router.sequence;
  return {
    kinds: memory.kinds,
    snapshot: memory.snapshot,
    rows: memory.rows,
    restore(snapshot, kinds) {
      memory.restore(snapshot, kinds);
      if (snapshot.router.sequence !== seeded) {
        askAgain();
        return;
      }
      beginAnew();
      memory.events.restore(snapshot.events);
    },
  };
}

/** All operations of the contract. */
function handlersOf(host: Host): JobRouterHandlers<Caller> {
  return {
    ...classificationPolicyHandlers(host),
    ...distributionPolicyHandlers(host),
    ...exceptionPolicyHandlers(host),
    ...routerQueueHandlers(host),
    ...queueStatisticsHandlers(host),
    ...routerWorkerHandlers(host),
    ...routerJobHandlers(host),
    ...jobActionHandlers(host),
    ...jobOfferHandlers(host),
  };
}
