import { type Mock, type Sources, type Store, createMock, defineSeeding, sourcesOf } from "@trunkline/mock-kit";
import type { Authentication } from "./auth/authentication.ts";
import type { Caller, CallerDefaults } from "./caller.ts";
import { type Choices, defaultChoices } from "./choices.ts";
import { connectApi } from "./connect-api.ts";
import { type TrafficDistributionHandlers, trafficDistributionContract } from "./gen/index.ts";
import { instanceHandlers } from "./handlers/instance.ts";
import { phoneNumberHandlers } from "./handlers/phone-number.ts";
import { replicationHandlers } from "./handlers/replication.ts";
import { tagHandlers } from "./handlers/tags.ts";
import { trafficDistributionGroupHandlers } from "./handlers/traffic-distribution-group.ts";
import { trafficDistributionHandlers } from "./handlers/traffic-distribution.ts";
import { userHandlers } from "./handlers/user.ts";
import { type NumberRange, createInventory, defaultInventory } from "./inventory.ts";
import { type Seed, plantSeed } from "./seed.ts";
import { seedKinds } from "./seed-kinds.ts";
import { type Simulation, type SimulationRequest, simulate } from "./simulation/simulate.ts";
import { simulateControl } from "./simulation/simulate-control.ts";
import { type Tables, createState } from "./state.ts";
import { type Rate, createThrottle, rateOf } from "./throttle.ts";
import { takeDueSteps } from "./transitions.ts";
import { type Delays, type Quotas, type World, noDelays, publishedQuotas } from "./world.ts";

/** How a mock is set up. Everything has a default. */
export interface MockServerOptions extends Partial<Sources>, Partial<CallerDefaults> {
  /** What the mock begins with, and goes back to when it is reset. Default: nothing. */
  readonly seed?: Seed;
  /** Whether signatures are verified. Default `lax`: they are not. */
  readonly authentication?: Authentication;
  /** Refuse calls over the published rate, or over another one. Default `false`. */
  readonly throttling?: boolean | Partial<Rate>;
  /** How long the service takes over what it does after it has answered. Default: no time at all. */
  readonly delaysMs?: Partial<Delays>;
  /** How much an account may have. Default: the published quotas. */
  readonly quotas?: Partial<Quotas>;
  /** Numbers that can be searched and claimed, always in this order. Default: {@link defaultInventory}. */
  readonly inventory?: readonly NumberRange[];
  /** Other answers where the real service's are not known. */
  readonly choices?: Partial<Choices>;
  /** Handlers of your own for single operations, in place of the mock's. */
  readonly overrides?: Partial<TrafficDistributionHandlers<Caller>>;
  /** Answer 500 when an answer breaks the contract, an overridden one too. Default `true`. */
  readonly checkAnswers?: boolean;
  /** Where sentences about failures of the mock itself go. Default: the console's error stream. */
  readonly report?: (sentence: string) => void;
}

/** A mock of Connect's traffic distribution. */
export interface MockServer extends Mock {
  /** Adds resources. Throws a `RangeError` that names the mistake, and adds nothing, when they do not fit together. */
  readonly seed: (seed: Seed) => void;
  /** Back to the seed it was made with; the same as `control.reset()`. */
  readonly reset: () => void;
  /** Sends traffic through a group, to see where it goes. Throws a `RangeError` that names the mistake. */
  readonly simulate: (request: SimulationRequest) => Simulation;
  /** All that the mock remembers. */
  readonly state: Store<Tables>;
}

/** Stands for an account where a request does not say which. */
const defaultCaller: CallerDefaults = { account: "123456789012", region: "us-east-1", accounts: {} };

/** Makes a mock. Its `fetch` takes the place of the real one: nothing leaves the process. */
export function createMockServer(options: MockServerOptions = {}): MockServer {
  const { seed = {}, overrides = {}, checkAnswers = true, report } = options;
  const sources = sourcesOf(options);
  const callers = callersOf(options);
  const state = createState();
  const world: World = {
    tables: state.tables,
    choices: { ...defaultChoices, ...options.choices },
    delaysMs: { ...noDelays, ...options.delaysMs },
    quotas: { ...publishedQuotas, ...options.quotas },
    inventory: createInventory(options.inventory ?? defaultInventory),
  };
  const seeding = defineSeeding(seedKinds, (more) => plantSeed(world, more, callers.account, sources.clock.now()));
  const rate = rateOf(options.throttling ?? false);
  const tick = (): void => takeDueSteps(world, sources.clock.now());
  const send = (request: SimulationRequest): Simulation => {
    tick();
    return simulate(world, request, sources.random);
  };
  const mock = createMock({
    ...sources,
    contract: trafficDistributionContract,
    handlers: { ...handlersOf(world), ...overrides },
    api: connectApi(world.choices, {
      callers,
      authentication: options.authentication ?? "lax",
      throttle: rate && createThrottle(state.tables.buckets, rate),
    }),
    controlOperations: [simulateControl(send)],
    state,
    seeding,
    seed,
    tick,
    checkAnswers,
    ...(report && { report }),
    secrets: ["InstanceAlias", "ReplicaAlias"],
  });
  return {
    ...mock,
    state,
    reset: () => mock.control.reset(),
    simulate: send,
    seed: (more) => mock.control.seed(more),
  };
}

/** All operations, resource by resource. */
function handlersOf(world: World): TrafficDistributionHandlers<Caller> {
  return {
    ...trafficDistributionHandlers(world),
    ...trafficDistributionGroupHandlers(world),
    ...userHandlers(world),
    ...tagHandlers(world),
    ...instanceHandlers(world),
    ...replicationHandlers(world),
    ...phoneNumberHandlers(world),
  };
}

function callersOf({ account, region, accounts }: Partial<CallerDefaults>): CallerDefaults {
  return {
    account: account ?? defaultCaller.account,
    region: region ?? defaultCaller.region,
    accounts: accounts ?? defaultCaller.accounts,
  };
}
