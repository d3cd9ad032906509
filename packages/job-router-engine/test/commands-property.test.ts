import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type RouterEvent,
  type State,
  evolve,
  explain,
  immediateTiming,
  jobTransitions,
  nextDeadline,
  rowOf,
  rowsOf,
} from "../src/index.ts";
import { isEligible } from "../src/matching/eligibility.ts";
import { workerObstacles } from "../src/explain/obstacles.ts";
import { type Centre, createCentre, simpleTools } from "./contact-centre.fixtures.ts";
import { type ExpectedOffer, expectDeadline, expectOffers } from "./reference-matching.fixtures.ts";
import { centreOptions, runScript, scripts } from "./scripts.fixtures.ts";
import { howMany } from "./thoroughness.ts";

const runs = { numRuns: howMany(15, 1000) };

function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}

/** The state before each event of a log, from that of a centre in which nothing has happened. */
function replay(log: readonly RouterEvent[], start: State, visit: (before: State, event: RouterEvent) => void): State {
  let state = start;
  for (const event of log) {
    visit(state, event);
    state = evolve(state, event);
  }
  return state;
}

const beginning = createCentre({ isEmpty: true }).state;

test("every round offers what a search through all jobs and workers finds, in the same order", () => {
  fc.assert(
    fc.property(scripts(60), centreOptions, (script, options) => {
      const { log } = runScript(script, options, ({ state }) => {
        expect(nextDeadline(state)).toBe(expectDeadline(state));
      });
      const found: ExpectedOffer[] = [];
      const expected: ExpectedOffer[] = [];
      replay(log, beginning, (before, event) => {
        if (event.type === "matchingStarted") expected.push(...expectOffers(evolve(before, event)));
        if (event.type === "offerIssued") found.push({ jobId: event.offer.jobId, workerId: event.offer.workerId });
        // A round is over when something else happens; by then all that was expected has come.
        if (event.type !== "offerIssued" && event.type !== "matchingStarted" && found.length !== expected.length)
          found.push({ jobId: "missing before", workerId: event.type });
      });
      expect(found).toEqual(expected);
    }),
    runs,
  );
});

test("equal scripts give equal logs, and a log replays to the state it came from", () => {
  fc.assert(
    fc.property(scripts(40), centreOptions, (script, options) => {
      const [one, other] = [runScript(script, options), runScript(script, options)];
      expect(hashOf(one.log)).toBe(hashOf(other.log));
      const parsed = JSON.parse(JSON.stringify(one.log)) as RouterEvent[]; // What was written is a log again.
      expect(hashOf(replay(parsed, beginning, () => undefined))).toBe(hashOf(one.state));
    }),
    runs,
  );
});

test("a state that was written down and read goes on as the one that was not", () => {
  fc.assert(
    fc.property(scripts(25), scripts(25), centreOptions, (before, after, options) => {
      let count = 0;
      const reread = (centre: Centre): void => {
        count += 1;
        // The state is plain data; that is what this test shows.
        if (count === before.length) centre.state = JSON.parse(JSON.stringify(centre.state)) as State;
      };
      const script = [...before, ...after];
      expect(runScript(script, options, reread).log).toEqual(runScript(script, options).log);
    }),
    { numRuns: howMany(10, 500) },
  );
});

test("it makes no difference whether time passes in one step or in many", () => {
  const timing = { ...immediateTiming, queueMs: 100, classifyMs: 200, activateMs: 20, scheduleMs: 500, matchMs: 300 };
  fc.assert(
    fc.property(scripts(40), centreOptions, (script, options) => {
      const lazy = runScript(script, { ...options, timing });
      const punctual = runScript(script, { ...options, timing, isPunctual: true });
      expect(lazy.log).toEqual(punctual.log);
    }),
    { numRuns: howMany(10, 500) },
  );
});

test("jobs move only as the table of transitions says", () => {
  const moves: string[] = [];
  const compare = (before: State, event: RouterEvent): void => {
    const jobId = "jobId" in event ? event.jobId : "offer" in event ? event.offer.jobId : "";
    const [from, to] = [before, evolve(before, event)].map((state) => rowOf(state.jobs, jobId)?.status);
    if (from === undefined || to === undefined) return;
    const transition = jobTransitions[event.type];
    const isRight = transition === undefined ? from === to : transition.from.includes(from) && transition.to === to;
    if (!isRight) moves.push(`${event.type} moved a job from ${from} to ${to}`);
  };
  fc.assert(
    fc.property(scripts(60), centreOptions, (script, options) => {
      replay(runScript(script, options).log, beginning, compare);
      expect(moves).toEqual([]);
    }),
    runs,
  );
});

test("explanations agree with what is done", () => {
  fc.assert(
    fc.property(scripts(40), centreOptions, (script, options) => {
      const { state } = runScript(script, options);
      for (const job of rowsOf(state.jobs)) {
        for (const worker of rowsOf(state.workers)) {
          for (const bypass of [false, true])
            expect(workerObstacles(job, worker, bypass).length === 0).toBe(isEligible(job, worker, bypass));
        }
        const verdicts = explain(state, { jobId: job.id }, simpleTools) ?? [];
        const offered = verdicts.filter(({ verdict }) => verdict === "offered").map(({ workerId }) => workerId);
        const asked = job.offers.map((id) => rowOf(state.offers, id)?.workerId ?? "nobody");
        expect(offered.toSorted()).toEqual(asked.toSorted());
      }
    }),
    { numRuns: howMany(10, 500) },
  );
});
