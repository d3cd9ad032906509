import { createHash } from "node:crypto";
import { type RouterEvent, type State, evolve } from "../../src/index.ts";
import { defaultScore } from "../../src/matching/default-score.ts";
import { createCentre, jobInput, workerInput } from "../contact-centre.fixtures.ts";
import { type Move, carryOut, movesOf, openCentre } from "../exhaustive/small-centre.ts";
import { type Chance, chanceOf } from "../simulation/chance.ts";
import { driveEngine, emptyCentre } from "../simulation/drive-engine.ts";
import { type Model, arrivalsOf } from "../simulation/model.ts";

/** SHA-256 of what was played, in hexadecimal digits. */
export interface Hashes {
  /** Of all events. */
  readonly log: string;
  /** Of the last states. */
  readonly states: string;
  /** Of the states that come of the events alone. */
  readonly replayed: string;
  /** Of scores, which are numbers that the machine computes. */
  readonly scores: string;
}

const modes = [{ kind: "longestIdle" }, { kind: "roundRobin" }, { kind: "bestWorker" }] as const;

/** Plays scripts that follow from their numbers: short ones in which anything happens, and three busy days. */
export function play(scripts: number): Hashes {
  const [log, states, replayed] = [createHash("sha256"), createHash("sha256"), createHash("sha256")];
  const take = (events: readonly RouterEvent[], start: State, end: State): void => {
    let state = start;
    for (const event of events) {
      log.update(JSON.stringify(event));
      state = evolve(state, event);
    }
    states.update(JSON.stringify(end));
    replayed.update(JSON.stringify(state));
  };
  for (let script = 0; script < scripts; script += 1) playScript(script, take);
  for (const mode of modes) playDay({ ...busyDay, mode }, take);
  const [logHash, stateHash, replayHash] = [log.digest("hex"), states.digest("hex"), replayed.digest("hex")];
  return { log: logHash, states: stateHash, replayed: replayHash, scores: hashOfScores() };
}

type Take = (events: readonly RouterEvent[], start: State, end: State) => void;

function playScript(script: number, take: Take): void {
  const chance = chanceOf(script);
  const scope = {
    mode: { ...(modes[script % modes.length] ?? modes[0]), maxConcurrentOffers: 1 + (script % 2) },
    workers: 3,
    jobs: 3,
  };
  const start = openCentre(scope);
  const events: RouterEvent[] = [];
  let state = start;
  for (let step = 0; step < 40; step += 1) {
    const move = pick(chance, movesOf(scope, state));
    if (move === undefined) break;
    const outcome = carryOut(state, move);
    events.push(...outcome.changes.map(({ event }) => event));
    ({ state } = outcome);
  }
  take(events, start, state);
}

function pick(chance: Chance, moves: readonly Move[]): Move | undefined {
  return moves[Math.floor(chance() * moves.length)];
}

const busyDay: Model = {
  kinds: [
    { rate: 2, skills: ["a"], priority: 2 },
    { rate: 3, patienceRate: 0.5 },
    { rate: 2, skills: ["a", "b"] },
  ],
  workers: [["a"], ["a", "b"], ["b"], ["a", "b"], [], ["a"], ["a", "b"]],
};

function playDay(model: Model, take: Take): void {
  const events: RouterEvent[] = [];
  const { state } = driveEngine(model, arrivalsOf(model, 3, 300), { events: (some) => void events.push(...some) });
  take(events, emptyCentre(), state);
}

function hashOfScores(): string {
  const centre = createCentre();
  centre.send({ type: "upsertWorker", workerId: "w", worker: workerInput() });
  centre.send({ type: "upsertJob", jobId: "j", job: jobInput() });
  const hash = createHash("sha256");
  for (let value = -300; value <= 300; value += 1) {
    const worker = { ...centre.worker("w"), labels: { skill: value / 3 } };
    const selector = { key: "skill", labelOperator: "greaterThan", value: value / 7 + 1, expedite: false };
    const job = { ...centre.job("j"), requestedWorkerSelectors: [{ ...selector, status: "active" as const }] };
    hash.update(String(defaultScore(job, worker, "together")));
  }
  return hash.digest("hex");
}
