import fc from "fast-check";
import { expect, test } from "vitest";
import { createAgenda } from "./agenda.ts";

const change = fc.oneof(
  fc.record({ id: fc.constantFrom("a", "b", "c"), at: fc.nat({ max: 5 }) }),
  fc.record({ id: fc.constantFrom("a", "b", "c") }),
  fc.constant("keep" as const),
  fc.constant("back" as const),
);

test("the first due is the least of all instants, after any changes and after going back", () => {
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const agenda = createAgenda<{ readonly at: number }>();
      let kept = agenda.snapshot();
      for (const each of changes) {
        if (each === "keep") kept = agenda.snapshot();
        else if (each === "back") agenda.restore(kept);
        else if ("at" in each) agenda.put(each.id, { at: each.at });
        else agenda.delete(each.id);
        const all = agenda.rows().map(({ at }) => at);
        expect(agenda.firstDue()).toBe(all.length === 0 ? undefined : Math.min(...all));
      }
    }),
  );
});
