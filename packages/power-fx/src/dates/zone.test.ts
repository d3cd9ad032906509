import fc from "fast-check";
import { expect, test } from "vitest";
import { zoneOf } from "./zone.ts";
import type { Zone } from "./zone.ts";

function zone(name: string): Zone {
  const found = zoneOf(name);
  if (!found) throw new Error(`no zone ${name}`);
  return found;
}

test.each([
  ["UTC", 0],
  ["Romance Standard Time", 60],
  ["Europe/Paris", 60],
  ["Pacific Standard Time", -480],
  ["India Standard Time", 330],
])("%s lies %i minutes from universal time in winter", (name, minutes) => {
  const winter = Date.UTC(2024, 0, 15, 12);
  expect(zone(name).toLocal(winter) - winter).toBe(minutes * 60_000);
});

test("an unknown name is no zone", () => {
  expect(zoneOf("Middle Earth Standard Time")).toBeUndefined();
});

test.each(["America/Los_Angeles", "Asia/Beirut", "Australia/Lord_Howe", "Europe/London"])(
  "in %s every local time that exists comes back, and the others move to the end of the gap",
  (name) => {
    const { toLocal, toUtc, toValid } = zone(name);
    const hours = fc.integer({ min: 0, max: 24 * 366 * 4 }).map((count) => Date.UTC(2021, 0, 1) + count * 1_800_000);
    fc.assert(
      fc.property(hours, (utc) => {
        const local = toLocal(utc);
        expect(toLocal(toUtc(local))).toBe(local);
        expect(toValid(local)).toBe(local);
      }),
      { numRuns: 300 },
    );
  },
);

test("the hour that summer time leaves out becomes its end", () => {
  const { toValid } = zone("America/Los_Angeles");
  expect(toValid(Date.UTC(2023, 2, 12, 2, 30))).toBe(Date.UTC(2023, 2, 12, 3));
  expect(toValid(Date.UTC(2023, 2, 12, 1, 59))).toBe(Date.UTC(2023, 2, 12, 1, 59));
});
