import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, print } from "../../src/index.ts";
import { mutants, noise, trees, withoutSpans } from "./generate.ts";
import { survive } from "./survive.ts";

const limits = { maxLength: 100_000, maxDepth: 200 };

test("what is printed parses to a tree that prints the same, and the tree is the same", { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const printed = print(tree);
      const first = parse(printed, limits);
      expect(first.diagnostics).toEqual([]);
      const second = parse(print(first.tree), limits);
      expect(withoutSpans(second.tree)).toEqual(withoutSpans(first.tree));
      expect(print(first.tree)).toBe(printed);
    }),
    { numRuns: 1500 },
  );
});

test.each([
  ["noise", noise],
  ["mutated sources", mutants],
  ["generated trees", trees.map(print)],
])("nothing crashes, hangs or overflows on %s", { timeout: 60_000 }, (_, sources) => {
  fc.assert(fc.property(sources, survive), { numRuns: 1500 });
});

test.each([
  ["open brackets", "(".repeat(100_000)],
  ["minus signs", "-".repeat(100_000)],
  ["a long sum", `1${"+1".repeat(50_000)}`],
  ["nested calls", `${"If(true,".repeat(20_000)}1`],
  ["nested texts", '$"{'.repeat(30_000)],
  ["fields", `a${".b".repeat(50_000)}`],
  ["percents", `1${"%".repeat(100_000)}`],
  ["a deep pattern", `IsMatch("a", "${"(".repeat(50_000)}")`],
  ["a wide pattern", `IsMatch("a", "${"a?".repeat(30_000)}")`],
  ["a deep array", `ParseJSON("${"[".repeat(50_000)}")`],
])("a host that lifts the limit on length is still safe from %s", (_, source) => {
  expect(() => survive(source)).not.toThrow();
});
