import fc from "fast-check";
import { expect, test } from "vitest";
import { send, setUp } from "./contact-centre.fixtures.ts";

const text = fc.string({ maxLength: 20 });
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value);
const labels = fc.dictionary(
  text.filter((key) => key !== "__proto__"),
  optional(fc.oneof(text, fc.integer(), fc.boolean())),
  { maxKeys: 5 },
);
const selector = fc.record(
  { key: text, labelOperator: fc.constantFrom("equal", "lessThan"), value: fc.jsonValue(), expedite: fc.boolean() },
  { requiredKeys: ["key", "labelOperator"] },
);
const rule = fc.oneof(
  fc.record({ kind: fc.constant("static"), value: fc.oneof(text, fc.integer()) }),
  fc.record({ kind: fc.constant("expression"), expression: fc.constantFrom("job.Level", "1 = 1") }),
  fc.record({ kind: fc.constant("directMap") }),
);
const offers = {
  minConcurrentOffers: optional(fc.constant(1)),
  maxConcurrentOffers: optional(fc.integer({ min: 1, max: 9 })),
};
const mode = fc.oneof(
  fc.record({ kind: fc.constantFrom("longestIdle", "roundRobin"), ...offers }, { requiredKeys: ["kind"] }),
  fc.record({ kind: fc.constant("bestWorker"), scoringRule: optional(rule), ...offers }, { requiredKeys: ["kind"] }),
);

/** Patches that the service takes, by the path of what they patch. */
const patches = {
  "queues/a": fc.record({ name: optional(text), labels: optional(labels) }, { requiredKeys: [] }),
  "workers/a": fc.record(
    {
      queues: optional(fc.array(text)),
      capacity: optional(fc.nat(100)),
      labels: optional(labels),
      tags: optional(labels),
      channels: optional(fc.array(fc.record({ channelId: text, capacityCostPerJob: fc.nat(9) }))),
      availableForOffers: optional(fc.boolean()),
    },
    { requiredKeys: [] },
  ),
  "distributionPolicies/a": fc.record(
    { name: optional(text), offerExpiresAfterSeconds: optional(fc.integer({ min: 1 })), mode: optional(mode) },
    { requiredKeys: [] },
  ),
  "classificationPolicies/a": fc.record(
    {
      name: optional(text),
      prioritizationRule: optional(rule),
      workerSelectorAttachments: optional(
        fc.array(fc.record({ kind: fc.constant("static"), workerSelector: selector })),
      ),
    },
    { requiredKeys: [] },
  ),
} as const;

const cases = fc
  .constantFrom(...Object.entries(patches))
  .chain(([path, patch]) =>
    fc.record({ path: fc.constant(path), steps: fc.array<object>(patch, { minLength: 1, maxLength: 4 }) }),
  );

test("after any patches, the last one again and the answer itself as a patch change nothing", async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ path, steps }) => {
      const { mock, clock } = setUp();
      for (const step of steps) expect((await send({ mock }, "PATCH", path, step)).status).toBeLessThan(300);
      const stored = await send({ mock }, "GET", path);
      clock.advance(10_000);
      for (const patch of [steps.at(-1), stored.body, {}]) {
        const answer = await send({ mock }, "PATCH", path, patch);
        expect(answer).toMatchObject({ status: 200, body: stored.body });
        for (const name of ["etag", "last-modified"]) expect(answer.headers.get(name)).toBe(stored.headers.get(name));
      }
    }),
    { numRuns: 200 },
  );
});
