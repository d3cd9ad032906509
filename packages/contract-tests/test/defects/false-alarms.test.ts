import { expect, test } from "vitest";
import { runContractTests } from "../../src/index.ts";
import { soundServers } from "./sound-servers.ts";

const seeds = [1, 2, 3, 20_260_301];
const runs = soundServers.flatMap((server) => seeds.map((seed) => ({ ...server, seed })));

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
