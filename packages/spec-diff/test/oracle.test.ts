import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { diffSpecs, readSpec, type JsonObject } from "../src/index.ts";
import { inRequest, inResponse } from "./cases/rule-case.ts";
import { edits, schemas, valuesFor } from "./schema-arbitraries.ts";

const runs = { numRuns: Number(process.env["ORACLE_RUNS"] ?? 400) };
const ajv = new Ajv2020({ strict: false, validateSchema: false });

/** What the diff says to a running caller. */
function verdict(before: JsonObject, after: JsonObject): { isSafe: boolean; rules: readonly string[] } {
  const changes = diffSpecs(readSpec(before), readSpec(after));
  const hurting = changes.filter(({ byLevel }) => byLevel.wire === "breaking" || byLevel.wire === "possiblyBreaking");
  return { isSafe: hurting.length === 0, rules: changes.map(({ rule }) => rule) };
}

test.each([
  { direction: "request", build: inRequest, hint: "valid before and refused after" },
  { direction: "response", build: inResponse, hint: "valid after and unknown before" },
] as const)("a change that the diff calls safe in a $direction lets no value be $hint", ({ direction, build }) => {
  const property = fc.property(edits, fc.infiniteStream(fc.nat()), ([before, after], seeds) => {
    const { isSafe, rules } = verdict(build(before), build(after));
    if (!isSafe) return;
    const [sender, receiver] = direction === "request" ? [before, after] : [after, before];
    const sends = ajv.compile(sender);
    const takes = ajv.compile(receiver);
    const seed = seeds.next().value;
    const refused = fc
      .sample(valuesFor(sender), { numRuns: 40, seed })
      .filter((value) => sends(value) && !takes(value));
    expect(refused, rules.join(", ")).toEqual([]);
  });
  fc.assert(property, runs);
});

test("a schema equals itself", () => {
  fc.assert(
    fc.property(schemas, (schema) => {
      expect(verdict(inRequest(schema), inRequest(schema)).rules).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("a change and its reverse are found or missed together", () => {
  fc.assert(
    fc.property(edits, ([before, after]) => {
      const there = verdict(inRequest(before), inRequest(after)).rules.length;
      const back = verdict(inRequest(after), inRequest(before)).rules.length;
      expect(there === 0).toBe(back === 0);
    }),
    { numRuns: 200 },
  );
});
