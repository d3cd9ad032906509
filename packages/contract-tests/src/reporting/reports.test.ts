import { expect, test } from "vitest";
import { jsonReport, type JsonReport } from "./json-report.ts";
import { junitReport } from "./junit-report.ts";
import { awkwardFinding, boatReport } from "./report.fixtures.ts";
import { textReport } from "./text-report.ts";

const clean = { ...boatReport, findings: [], warnings: [] };

test("people see what failed, how to send it, what was expected and what came, and how to repeat it", () => {
  expect(textReport(boatReport, { replay: () => "again!" })).toMatchInlineSnapshot(`
    "1. invalid-refused: createBoat (POST /boats)
       Invalid input is accepted: name is <empty> & 'quoted'.
       Case:     name is shorter than minLength 1
       Expected: a status from 400 to 499
       Got:      201 \\u001b[31mred\\u0000
       Seen 3 times; this is the smallest example.

       · curl --include --globoff 'http://boats.test/boats?tag[]=a' --header 'authorization: ***'
         ← 200 []

       ▸ curl --include --request POST http://boats.test/boats --header 'content-type: application/json' --data-raw '{"name":"it'\\''s \\"x\\""}'
         ← 201

       Replay: again!

    Warnings
       #/components/x refers to nothing.

    Reached: operations 2 of 3 (66 %), statuses 3 of 5 (60 %), branches of schemas 1 of 1 (100 %)
       createBoat never answered 409
       GET /boats/{id} was not reached: no id is known

    3 operations, 9 cases, 14 requests in 1.2 s, seed 7: 1 finding
    "
  `);
});

test("nothing from a server can drive the terminal", () => {
  expect(textReport(boatReport)).not.toMatch(/[^\P{Cc}\n]/u);
});

test("a clean report ends with a line that says so", () => {
  expect(textReport(clean).trimEnd().split("\n").at(-1)).toBe(
    "3 operations, 9 cases, 14 requests in 1.2 s, seed 7: no findings",
  );
});

test.each([
  ["requests", "all requests of the budget are spent"],
  ["time", "the time is up"],
  ["aborted", "interrupted"],
] as const)("a run that %s ended says so", (ended, sentence) => {
  expect(textReport({ ...clean, ended })).toContain(sentence);
});

test("JSON holds the report, a curl for each request, and how to repeat", () => {
  const written = JSON.parse(jsonReport(boatReport)) as JsonReport;
  expect(written).toMatchObject({ format: "contract-tests/1", seed: 7, ended: "complete" });
  expect(written.findings[0]).toMatchObject({ ...awkwardFinding, replay: expect.stringContaining("createBoat/body") });
  expect(written.findings[0]?.curl).toHaveLength(2);
});

test("JUnit counts findings as failures and what was not reached as skipped", () => {
  const xml = junitReport(boatReport);
  expect(xml).toContain('<testsuites name="Boats 1.0" tests="3" failures="1" errors="0" skipped="1" time="1.234">');
  expect(xml).toContain('<skipped message="no id is known"/>');
  expect(xml).toContain('<testcase classname="Boats 1.0.listBoats" name="keeps its contract"/>');
  expect(xml).toContain("&lt;empty&gt; &amp; 'quoted'");
});

test("JUnit is XML whatever servers say", () => {
  const everything = String.fromCodePoint(...Array.from({ length: 0x2_00 }, (_, code) => code), 0xd8_00, 0xff_fe);
  const got = `]]>${everything}`;
  const report = { ...boatReport, findings: [{ ...awkwardFinding, got, message: got, caseDescription: got }] };
  const xml = junitReport(report);
  expect(xml).toMatch(/^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u);
  const text = xml.replaceAll(/<\?xml[^<>]*\?>|<\/?[a-z]+(?: [a-z]+="[^"<>]*")*\/?>/gu, "");
  expect(text.replaceAll(/&(?:amp|lt|gt|quot|#\d+);/gu, "")).not.toMatch(/[<>&]/u);
});

test("a finding about no operation of the document has a suite of its own", () => {
  const findings = [{ ...awkwardFinding, operation: "TRACE /boats" }];
  expect(junitReport({ ...boatReport, findings })).toContain('<testsuite name="other requests" tests="1" failures="1"');
});
