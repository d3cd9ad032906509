import { expect, test } from "vitest";
import { compile as compileCore } from "../src/core.ts";
import {
  check,
  compile,
  conditionOf,
  formatDiagnostic,
  isError,
  plainOfValue,
  schemaOfSample,
  scoreOf,
  serializeValue,
} from "../src/index.ts";
import type { CompileOptions, Compiled } from "../src/index.ts";

const schema = { job: { "*": "any" }, worker: { "*": "any" }, workers: [{ "*": "any" }] } as const;

function compiled(source: string, options: CompileOptions = {}): Compiled & { ok: true } {
  const result = compile(source, { schema, ...options });
  if (!result.ok) throw new Error(result.diagnostics.map(formatDiagnostic).join("\n"));
  return result;
}

test.each([
  ["If(job.Urgent = true, 10, 5)", { Urgent: true }, 10],
  ["If(job.Hardware_VIP = true, 10, 1)", {}, 1],
  ['If(job.Product = "O365", true, false)', { Product: "O365" }, true],
  ['job.Region = "NA"', { Region: "EU" }, false],
  ['If(job.Region = "NA", "XBOX_NA_QUEUE", "XBOX_DEFAULT_QUEUE")', { Region: "NA" }, "XBOX_NA_QUEUE"],
  ['If(job.Location = "United States", true, false)', { Location: "Chile" }, false],
  ['If(job.Escalated = true, "XBOX_Queue", "XBOX_Escalation_Queue")', { Escalated: "yes" }, "XBOX_Escalation_Queue"],
])("a router's rule gives the answer its author expects: %s", (source, job, answer) => {
  expect(plainOfValue(compiled(source).evaluate({ job }).value)).toBe(answer);
});

test("a scoring rule reads worker, selectors and batches of workers", () => {
  expect(
    plainOfValue(
      compiled("If(worker.HandleEscalation = true, 100, 1)").evaluate({ worker: { HandleEscalation: true } }).value,
    ),
  ).toBe(100);
  const batch = compiled("ForAll(workers, Score * 2)");
  expect(plainOfValue(batch.evaluate({ workers: [{ Score: 2 }, { Score: 3 }] }).value)).toEqual([
    { Value: 4 },
    { Value: 6 },
  ]);
});

test("a missing label is blank, with a warning that names it", () => {
  const { value, warnings } = compiled("IsBlank(job.Skill)").evaluate({ job: {} });
  expect(value).toBe(true);
  expect(warnings).toEqual(["The scope has no job.Skill; it counts as blank."]);
});

test("what a rule reads is known before it is evaluated", () => {
  expect(compiled("If(job.A = 1, job.B, worker.C)").reads).toEqual(["job.A", "job.B", "worker.C"]);
  expect(compiled("CountRows(workers)").reads).toEqual(["workers"]);
});

test("the prototype of a scope is no part of it", () => {
  expect(compiled("IsBlank(job.constructor) && IsBlank(job.'__proto__')").evaluate({ job: {} }).value).toBe(true);
});

test("a declared type holds: other values are read as that type, and what does not fit does not compile", () => {
  const typed = { schema: { job: { Level: "number", Tags: ["text"] } } } as const;
  expect(plainOfValue(compiled("job.Level + 1", typed).evaluate({ job: { Level: "4" } }).value)).toBe(5);
  expect(check("job.Level = true", typed).ok).toBe(false);
  expect(check("job.Missing", typed).diagnostics.map(formatDiagnostic)).toEqual([
    "Error 3-11: Name isn't valid. 'Missing' isn't recognized.",
  ]);
});

test("all findings come at once, each with its place", () => {
  const { diagnostics } = check('1 = "1" && nobody && Left(1/0, {a: 1})');
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    "Error 2-3: Incompatible types for comparison. These types can't be compared: Decimal, Text.",
    "Error 11-17: Name isn't valid. 'nobody' isn't recognized.",
    "Error 31-37: Invalid argument type (Record). Expecting a Number value instead.",
    "Error 21-25: The function 'Left' has some invalid arguments.",
  ]);
});

test("the profiles differ where the language did", () => {
  expect(check('1 = "1"', { profile: "v1-decimal" }).ok).toBe(false);
  expect(check('1 = "1"', { profile: "pre-v1-float" }).ok).toBe(true);
  expect(plainOfValue(compiled('1 = "1"', { profile: "pre-v1-float" }).evaluate().value)).toBe(false);
  expect(serializeValue(compiled("0.1 * 3", { profile: "v1-float" }).evaluate().value)).toBe("0.30000000000000004");
});

test.each([
  ["too long", `"${"x".repeat(1000)}"`, "characters long"],
  ["too deep", `${"(".repeat(60)}1${")".repeat(60)}`, "levels deep"],
  ["too many operators in a row", `1${"+1".repeat(2000)}`, "levels deep"],
])("a source that is %s is refused", (_, source, message) => {
  const limits = message === "characters long" ? {} : { maxLength: 100_000 };
  expect(check(source, { limits }).diagnostics[0]?.message).toContain(message);
});

test.each([
  ["ForAll(Sequence(50000), ForAll(Sequence(50000), 1))", "Error({Kind:ErrorKind.Timeout})"],
  [
    'With({a: Concat(Sequence(50000), "abcdefghij")}, Concat(Sequence(50000), a))',
    "Error({Kind:ErrorKind.QuotaExceeded})",
  ],
  [
    'Len(Substitute(Concat(Sequence(50000), "aaaaaaaaaa"), "a", Concat(Sequence(5000), "bbbbbbbbbb")))',
    "Error({Kind:ErrorKind.QuotaExceeded})",
  ],
])("an evaluation that would exhaust the host ends: %s", (source, result) => {
  const limits = { maxSteps: 200_000, maxSize: 2_000_000 };
  expect(serializeValue(compiled(source, { limits }).evaluate().value)).toBe(result);
});

test("an evaluation may start another from within its clock", () => {
  const outer: Compiled & { ok: true } = compiled("Len(job.Name) & Text(Year(Now())) & job.Name", {
    now: () => {
      expect(outer.evaluate({ job: { Name: "inner" } }, { now: () => 0 }).value).toBe("51970inner");
      return 0;
    },
  });
  expect(outer.evaluate({ job: { Name: "out" } }).value).toBe("31970out");
});

test("an unknown zone or language is the caller's mistake and throws", () => {
  expect(() => compiled("1", { timeZone: "Atlantis" })).toThrow(RangeError);
  expect(() => compiled("1", { locale: "??" })).toThrow(RangeError);
});

test("functions outside the library are recognised or unknown, never guessed", () => {
  expect(check("Patch(1, 2)").diagnostics[0]?.message).toBe("'Patch' is a recognized but not supported function.");
  expect(check("Pach(1)").diagnostics[0]?.message).toBe("'Pach' is an unknown or unsupported function.");
  expect(check("Left()").diagnostics[0]?.message).toBe("Invalid number of arguments: received 0, expected 2.");
});

test("the core alone has logic, numbers and text", () => {
  const rule = compileCore('If(Upper(job.Region) = "NA", 1 + 1, 0)', { schema });
  expect(rule.ok && plainOfValue(rule.evaluate({ job: { Region: "na" } }).value)).toBe(2);
  expect(compileCore("Filter([1], true)").ok).toBe(false);
});

test("what a condition or score that is neither means is a named choice", () => {
  const failed = compiled("1/0").evaluate().value;
  expect([conditionOf(true), conditionOf("yes"), conditionOf(failed), conditionOf(null, "strict")]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(
    [conditionOf("yes", "strict"), conditionOf(failed, "strict"), scoreOf("x"), scoreOf(failed)].map(
      (result) => typeof result === "object" && isError(result),
    ),
  ).toEqual([true, true, true, true]);
  expect([scoreOf(null), scoreOf(2.5), scoreOf("x", "zero"), scoreOf(compiled("7").evaluate().value)]).toEqual([
    0, 2.5, 0, 7,
  ]);
});

test("a sample of a scope gives a schema that leaves room for more", () => {
  expect(schemaOfSample({ Level: 1, Tags: [{ Name: "a" }] })).toEqual({
    Level: "number",
    Tags: [{ Name: "text", "*": "any" }],
    "*": "any",
  });
});
