import type { Finding, OperationCoverage, Report } from "../report.ts";
import { curlOf } from "./curl.ts";
import { callerView, type ReportView } from "./report-view.ts";

/**
 * A report for build servers: JUnit XML with a suite for each operation. A finding is a failed test; an operation
 * without findings is one passed test, or a skipped one when it was not reached.
 */
export function junitReport(report: Report, view: ReportView = callerView): string {
  const suites = report.coverage.byOperation.map((operation) => suiteOf(operation, report, view));
  const stray = report.findings.filter(
    ({ operation }) => !report.coverage.byOperation.some((one) => one.operation === operation),
  );
  if (stray.length > 0)
    suites.push(
      writeSuite(
        "other requests",
        stray.map((one) => failedTest(one, report, view)),
      ),
    );
  const tests = suites.reduce((sum, suite) => sum + suite.tests, 0);
  const skipped = suites.reduce((sum, suite) => sum + suite.skipped, 0);
  const counts = { tests, failures: report.findings.length, errors: 0, skipped };
  const attributes = { name: nameOf(report), ...counts, time: (report.budget.timeMs.spent / 1000).toFixed(3) };
  const xml = suites.map((suite) => suite.xml).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${open("testsuites", attributes)}\n${xml}\n</testsuites>\n`;
}

interface Suite {
  readonly xml: string;
  readonly tests: number;
  readonly skipped: number;
}

interface Test {
  readonly xml: string;
  readonly outcome: "passed" | "failed" | "skipped";
}

function nameOf({ title, version }: Report): string {
  return `${title} ${version}`.trim() || "contract tests";
}

function suiteOf(coverage: OperationCoverage, report: Report, view: ReportView): Suite {
  const findings = report.findings.filter(({ operation }) => operation === coverage.operation);
  if (findings.length > 0)
    return writeSuite(
      coverage.operation,
      findings.map((one) => failedTest(one, report, view)),
    );
  const attributes = { classname: `${nameOf(report)}.${coverage.operation}`, name: "keeps its contract" };
  if (coverage.reached)
    return writeSuite(coverage.operation, [{ xml: open("testcase", attributes, true), outcome: "passed" }]);
  const skipped = open("skipped", { message: coverage.why ?? "not reached" }, true);
  return writeSuite(coverage.operation, [
    { xml: `${open("testcase", attributes)}${skipped}</testcase>`, outcome: "skipped" },
  ]);
}

function writeSuite(name: string, tests: readonly Test[]): Suite {
  const count = (outcome: Test["outcome"]): number => tests.filter((test) => test.outcome === outcome).length;
  const attributes = { name, tests: tests.length, failures: count("failed"), errors: 0, skipped: count("skipped") };
  const xml = `  ${open("testsuite", attributes)}\n${tests.map((test) => `    ${test.xml}`).join("\n")}\n  </testsuite>`;
  return { xml, tests: tests.length, skipped: count("skipped") };
}

function failedTest(finding: Finding, report: Report, view: ReportView): Test {
  const text = [
    `Case: ${finding.caseDescription}`,
    `Expected: ${finding.expected}`,
    `Got: ${finding.got}`,
    ...finding.exchanges.map(({ request, response }) => `${curlOf(request)}\n← ${response?.status ?? "no answer"}`),
    `Replay: ${view.replay(finding)}`,
  ].join("\n");
  const attributes = {
    classname: `${nameOf(report)}.${finding.operation}`,
    name: `${finding.check}: ${finding.caseDescription}`,
  };
  const failure = `${open("failure", { type: finding.check, message: finding.message })}${escapeXml(text)}</failure>`;
  return { xml: `${open("testcase", attributes)}${failure}</testcase>`, outcome: "failed" };
}

function open(tag: string, attributes: Readonly<Record<string, string | number>>, isEmpty = false): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`);
  return `<${tag}${written.join("")}${isEmpty ? "/" : ""}>`;
}

/** What XML 1.0 cannot hold at all, not even escaped, becomes U+FFFD. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\p{Cs}\ufffe\uffff]/gu, "\u{fffd}")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

/** In attributes, lines and tabs would be read as spaces. */
function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll('"', "&quot;").replaceAll("\t", "&#9;").replaceAll("\n", "&#10;");
}
