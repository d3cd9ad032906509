import { expect, test } from "vitest";
import { randomIds, sequentialIds } from "./ids.ts";
import { seededRandom } from "./random.ts";

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u;

test.each([
  { source: "from cryptography", ids: randomIds() },
  { source: "from a seed", ids: randomIds(seededRandom(1)) },
  { source: "in sequence", ids: sequentialIds() },
])("ids $source are distinct version 4 UUIDs in lower case", ({ ids }) => {
  const made = Array.from({ length: 1000 }, () => ids.uuid());
  expect(made.filter((id) => !uuid.test(id))).toEqual([]);
  expect(new Set(made).size).toBe(1000);
});

test("the same seed gives the same ids", () => {
  expect(randomIds(seededRandom("a")).uuid()).toBe(randomIds(seededRandom("a")).uuid());
  expect(randomIds(seededRandom("a")).uuid()).not.toBe(randomIds(seededRandom("b")).uuid());
});

test("ids in sequence count apart for each kind", () => {
  const ids = sequentialIds();
  expect([ids.uuid(), ids.uuid("request"), ids.uuid("request"), ids.uuid(), ids.uuid("offer")]).toEqual([
    "00000000-0000-4000-8000-000000000001",
    "00000001-0000-4000-8000-000000000001",
    "00000001-0000-4000-8000-000000000002",
    "00000000-0000-4000-8000-000000000002",
    "00000002-0000-4000-8000-000000000001",
  ]);
});

test.each([
  { what: "counted ids", ids: sequentialIds() },
  { what: "seeded ids", ids: randomIds(seededRandom("ids")) },
])("$what come again after a mark, as often as wanted", ({ ids }) => {
  const draw = (): string[] => ["a", "b", "a"].map((kind) => ids.uuid(kind));
  draw();
  const goBack = ids.mark?.();
  const first = draw();
  for (const _ of ["once", "twice"]) {
    goBack?.();
    expect(draw()).toEqual(first);
  }
  expect(draw()).not.toEqual(first);
});

test("ids from the platform never come again", () => {
  expect(randomIds().mark).toBeUndefined();
});
