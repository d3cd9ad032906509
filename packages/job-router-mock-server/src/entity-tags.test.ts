import { sequentialIds } from "@trunkline/mock-kit";
import { expect, test } from "vitest";
import { countingTag, policyTag } from "./entity-tags.ts";

// Tags and times from recordings. Facts: docs/facts/job-router/protocol.md, "Entity tags"
test.each([
  { now: "2023-10-30T18:21:19Z", group: "653ff41f" },
  { now: "2024-03-06T00:06:09Z", group: "65e7b371" },
])("a policy changed at $now has $group in its tag", ({ now, group }) => {
  const tag = policyTag({ now: Date.parse(now), ids: sequentialIds() });
  expect(tag).toBe(`"00000001-0000-0700-0000-${group}0000"`);
});

test("two changes of a policy in one second have different tags", () => {
  const ids = sequentialIds();
  expect(policyTag({ now: 0, ids })).not.toBe(policyTag({ now: 0, ids }));
});

test("a worker's tag ends with the ticks of its change, lowest byte first", () => {
  // Recorded: "00000006-0000-0000-ce72-403b713ddc08", changed at 00:06:11 and 0.5957838 s on 6 March 2024.
  const tag = countingTag({ now: Date.parse("2024-03-06T00:06:11.595Z"), changes: 6 });
  expect(tag).toMatch(/^"00000006-0000-0000-[\da-f]{4}-[\da-f]{4}713ddc08"$/u);
});
