import { type Instant, type Sources, manualClock, randomIds, seededRandom, systemClock } from "@trunkline/mock-kit";
import type { MockServerOptions as JobRouterOptions } from "@trunkline/job-router-mock-server";
import type { MockServerOptions } from "@trunkline/traffic-distribution-mock-server";

/** How the mocks behave, beyond what they begin with. Everything has a default. */
export interface MockSetup {
  /** What their clocks say at the start. Default: the machine's time. */
  readonly now?: Instant;
  /** Time stands still until the control API moves it. Default `false`. */
  readonly frozen?: boolean;
  /** The same text gives the same ids and the same chance, request by request. Default: never the same twice. */
  readonly randomSeed?: string;
  /** Options of the Connect mock alone. */
  readonly trafficDistribution?: Pick<MockServerOptions, "authentication" | "throttling" | "delaysMs">;
  /** Options of the Job Router mock alone. */
  readonly jobRouter?: Pick<JobRouterOptions, "authentication" | "rules" | "timing">;
}

/** Time, ids and chance of one mock. Each has its own, so that requests to one change nothing in another. */
export function sourcesFrom({ now, frozen = false, randomSeed }: MockSetup, name: string): Partial<Sources> {
  // A clock that is stopped only after it was started may have moved by then.
  const start = now ?? systemClock().now();
  const clock = manualClock({ running: !frozen, start });
  if (randomSeed === undefined) return { clock };
  return {
    clock,
    random: seededRandom(`${name} chance ${randomSeed}`),
    ids: randomIds(seededRandom(`${name} ids ${randomSeed}`)),
  };
}
