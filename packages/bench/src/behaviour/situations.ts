import type { Situation } from "./situation.ts";
import { answers } from "./situations-answers.ts";
import { identity } from "./situations-identity.ts";
import { patience } from "./situations-patience.ts";
import { retries } from "./situations-retries.ts";

/** Every situation, in the order of the table. */
export const situations: readonly Situation[] = [...retries, ...answers, ...patience, ...identity];
