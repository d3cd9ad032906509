import fc from "fast-check";
import { expect, test } from "vitest";
import { type RouterEvent, type State, openRouter } from "../src/index.ts";
import { createCentre, simpleTools } from "./contact-centre.fixtures.ts";
import { centreOptions, runScript, scripts } from "./scripts.fixtures.ts";
import { howMany } from "./thoroughness.ts";

test("a router that keeps its state to itself does what decide does, and the states it told stay as they were", () => {
  fc.assert(
    fc.property(scripts(60), centreOptions, fc.nat(7), (script, options, pause) => {
      const told: { readonly state: State; readonly text: string }[] = [];
      const start = createCentre({ ...options, isEmpty: true }).state;
      const router = openRouter(start, simpleTools);
      const log: RouterEvent[] = [];
      let count = 0;
      const centre = runScript(script, {
        ...options,
        heard: (command, at, decision) => {
          const outcome = router.dispatch(command, at);
          expect(outcome.ok ? "ok" : outcome.reason).toBe(decision.ok ? "ok" : decision.reason);
          if (outcome.ok) log.push(...outcome.events);
          count += 1;
          if (pause > 0 && count % pause === 0) {
            const state = router.state();
            told.push({ state, text: JSON.stringify(state) });
          }
        },
      });
      expect(log).toEqual(centre.log);
      expect(JSON.stringify(router.state())).toBe(JSON.stringify(centre.state));
      for (const { state, text } of told) expect(JSON.stringify(state)).toBe(text);
      expect(JSON.stringify(start)).toBe(JSON.stringify(createCentre({ ...options, isEmpty: true }).state));
    }),
    { numRuns: howMany(15, 1000) },
  );
});
