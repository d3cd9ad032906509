// Runs every package's tests and adds them up: `npm test`. Arguments go to turbo: `npm test -- --filter=@trunkline/power-fx`.
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, runTurbo, say } from "./turbo.mjs";

/** Every folder that may hold a report, with its package's name. */
function packages() {
  return ["specs", "packages", "apps", "compatibility"].flatMap((room) =>
    readdirSync(join(root, room)).flatMap((folder) => {
      const manifest = join(root, room, folder, "package.json");
      if (!existsSync(manifest)) return [];
      const { name } = JSON.parse(readFileSync(manifest, "utf8"));
      return [{ name, report: join(root, room, folder, "reports", "vitest.json") }];
    }),
  );
}

/** Passed, failed and skipped tests of a report. A file that could not be loaded, or an error outside all tests, is a failure. */
function count(report) {
  const {
    numPassedTests: passed,
    numFailedTests,
    numPendingTests,
    numTodoTests,
    success,
    testResults,
  } = JSON.parse(readFileSync(report, "utf8"));
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  ).length;
  const failed = numFailedTests + unloaded;
  return { passed, failed: failed === 0 && !success ? 1 : failed, skipped: numPendingTests + numTodoTests };
}

/** A package whose task failed without a failed test (it did not build, or ended before it could report) is one failure. */
function total(reports, failedTasks) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const blamed = new Set();
  for (const { name, report } of reports.filter((each) => existsSync(each.report))) {
    const counted = count(report);
    for (const key of Object.keys(sum)) sum[key] += counted[key];
    if (counted.failed > 0) blamed.add(`${name}#test`);
  }
  sum.failed += failedTasks.filter((task) => !blamed.has(task)).length;
  return sum;
}

const reports = packages();
for (const { report } of reports) rmSync(report, { force: true });

say("testing every package whose inputs changed…");
const { code, failed } = await runTurbo(
  ["test", "--continue=dependencies-successful", ...process.argv.slice(2)],
  (name, task, text) => {
    const [, summary] = /^\s*Tests\s+(.+)$/u.exec(text) ?? [];
    if (task === "test" && summary !== undefined) say(`${name}: ${summary}`);
  },
);

const sum = total(reports, failed);
if (code !== 0 && sum.failed === 0) sum.failed = 1;
if (code !== 0) say("some tests failed: what they printed is above.");
process.stdout.write(
  `\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ""}\n`,
);
process.exitCode = code === 0 && sum.failed > 0 ? 1 : code;
