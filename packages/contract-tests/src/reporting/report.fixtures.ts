import type { Finding, Report } from "../report.ts";

/** A finding with text that is awkward for shells, terminals and XML. */
export const awkwardFinding: Finding = {
  check: "invalid-refused",
  operation: "createBoat",
  method: "POST",
  path: "/boats",
  message: "Invalid input is accepted: name is <empty> & 'quoted'.",
  expected: "a status from 400 to 499",
  got: "201 \u001b[31mred\u0000",
  exchanges: [
    {
      role: "setup",
      operation: "listBoats",
      request: { method: "GET", url: "http://boats.test/boats?tag[]=a", headers: { authorization: "***" } },
      response: { status: 200, headers: { "content-type": "application/json" }, body: "[]" },
    },
    {
      role: "failing",
      operation: "createBoat",
      request: {
        method: "POST",
        url: "http://boats.test/boats",
        headers: { "content-type": "application/json", "content-length": "20" },
        body: `{"name":"it's \\"x\\""}`,
      },
      response: { status: 201, headers: {}, body: "" },
    },
  ],
  seed: 7,
  caseId: "createBoat/body:name:too short",
  caseDescription: "name is shorter than minLength 1",
  shrunk: true,
  occurrences: 3,
};

/** A report with one finding, an operation that was reached and one that was not. */
export const boatReport: Report = {
  title: "Boats",
  version: "1.0",
  target: "http://boats.test",
  seed: 7,
  findings: [awkwardFinding],
  coverage: {
    operations: { reached: 2, declared: 3 },
    statuses: { reached: 3, declared: 5 },
    branches: { reached: 1, declared: 1 },
    byOperation: [
      {
        operation: "createBoat",
        method: "POST",
        path: "/boats",
        reached: true,
        requests: 12,
        statuses: [
          { name: "201", reached: true },
          { name: "409", reached: false },
        ],
        branches: [],
      },
      { operation: "listBoats", method: "GET", path: "/boats", reached: true, requests: 2, statuses: [], branches: [] },
      {
        operation: "GET /boats/{id}",
        method: "GET",
        path: "/boats/{id}",
        reached: false,
        why: "no id is known",
        requests: 0,
        statuses: [{ name: "200", reached: false }],
        branches: [],
      },
    ],
  },
  counts: { operations: 3, cases: 9, requests: 14, checks: [{ check: "invalid-refused", passed: 4, failed: 3 }] },
  budget: { requests: { spent: 14, limit: 20_000 }, timeMs: { spent: 1234, limit: 120_000 } },
  ended: "complete",
  warnings: ["#/components/x refers to nothing."],
};
