import { expect, test } from "vitest";
import { instantOf, timestampOf } from "./timestamp.ts";

test.each([
  ["2100-01-01T01:01:01Z", "2100-01-01T01:01:01+00:00"],
  ["2024-03-06T00:06:10.500Z", "2024-03-06T00:06:10.5+00:00"],
  ["2024-03-06T00:06:00.357Z", "2024-03-06T00:06:00.357+00:00"],
  ["2024-03-06T02:00:00+02:00", "2024-03-06T00:00:00+00:00"],
  ["2024-03-06T00:10:00.0500000Z", "2024-03-06T00:10:00.05+00:00"],
  ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00+00:00"],
])("%s is answered as %s", (given, answered) => {
  expect(timestampOf(instantOf(given))).toBe(answered);
});
