import { type Instant, type Sources, manualClock, randomIds, seededRandom } from "@trunkline/mock-kit";
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
}

/** Time, ids and chance of one mock. Each has its own, so that requests to one change nothing in another. */
export function sourcesFrom({ now, frozen = false, randomSeed }: MockSetup, name: string): Partial<Sources> {
  const clock = manualClock({ running: true, ...(now !== undefined && { start: now }) });
  if (frozen) clock.freeze();
  if (randomSeed === undefined) return { clock };
  return {
    clock,
    random: seededRandom(`${name} chance ${randomSeed}`),
    ids: randomIds(seededRandom(`${name} ids ${randomSeed}`)),
  };
}
