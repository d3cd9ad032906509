import { expect, test } from "vitest";
import { runContractTests } from "../../src/index.ts";
import { soundServers } from "./sound-servers.ts";

const seeds = [1, 2, 3, 20_260_301];
// A harbour takes seconds, the small servers take none.
const runs = soundServers.flatMap((server) =>
  seeds.slice(0, server.name.includes("harbour") ? 2 : seeds.length).map((seed) => ({ ...server, seed })),
);

test.each(runs)("$name gives no false alarm with seed $seed", async ({ options, seed }) => {
  const report = await runContractTests({ ...options(), seed });
  const alarms = report.findings.map(({ check, operation, caseDescription, message }) => ({
    check,
    operation,
    caseDescription,
    message,
  }));
  expect(alarms).toEqual([]);
  expect(report.ended).toBe("complete");
  expect(report.coverage.operations.reached).toBe(report.coverage.operations.declared);
});
