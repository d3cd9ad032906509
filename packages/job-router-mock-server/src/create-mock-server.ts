import { type Mock, type Sources, type Store, createMock, sourcesOf } from "@trunkline/mock-kit";
import type { Caller } from "./caller.ts";
import { type Choices, defaultChoices } from "./choices.ts";
import { type JobRouterHandlers, jobRouterContract } from "./gen/index.ts";
import { classificationPolicyHandlers } from "./handlers/classification-policy.ts";
import { distributionPolicyHandlers } from "./handlers/distribution-policy.ts";
import { exceptionPolicyHandlers } from "./handlers/exception-policy.ts";
import { routerQueueHandlers } from "./handlers/router-queue.ts";
import { routerWorkerHandlers } from "./handlers/router-worker.ts";
import { type Host, createHost } from "./host.ts";
import { routerApi } from "./router-api.ts";
import { type Seed, plantSeed } from "./seed.ts";
import { type Tables, createState } from "./state.ts";

/** How a mock is set up. Everything has a default. */
export interface MockServerOptions extends Partial<Sources> {
  /** What the mock begins with, and goes back to when it is reset. Default: nothing. */
  readonly seed?: Seed;
  /** Other answers where the real service's are not known. */
  readonly choices?: Partial<Choices>;
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
  readonly state: Store<Tables>;
}

/** Makes a mock. Its `fetch` takes the place of the real one: nothing leaves the process. */
export function createMockServer(options: MockServerOptions = {}): MockServer {
  const { seed = {}, overrides = {}, checkAnswers = true, report } = options;
  const sources = sourcesOf(options);
  const choices = { ...defaultChoices, ...options.choices };
  const state = createState();
  const host = createHost(state.tables, choices);
  plantSeed(host, seed, sources);
  const mock = createMock({
    ...sources,
    contract: jobRouterContract,
    handlers: { ...handlersOf(host), ...overrides },
    api: routerApi(choices),
    state,
    checkAnswers,
    ...(report && { report }),
    secrets: ["functionKey", "appKey", "clientSecret"],
  });
  return {
    ...mock,
    state,
    reset: () => mock.control.reset(),
    seed: (more) => wholeOrNot(state, () => plantSeed(host, more, sources)),
  };
}

/** What is written so far, resource by resource. What is missing answers 501 with its name. */
function handlersOf(host: Host): Partial<JobRouterHandlers<Caller>> {
  return {
    ...classificationPolicyHandlers(host),
    ...distributionPolicyHandlers(host),
    ...exceptionPolicyHandlers(host),
    ...routerQueueHandlers(host),
    ...routerWorkerHandlers(host),
  };
}

function wholeOrNot(state: Store<Tables>, change: () => void): void {
  const before = state.snapshot();
  try {
    change();
  } catch (error) {
    state.restore(before);
    throw error;
  }
}
