import type { Exchange, Finding, OperationCoverage, Report, Share } from "../report.ts";
import { curlOf } from "./curl.ts";
import { printable, shortened } from "./printable.ts";
import { callerView, type ReportView } from "./report-view.ts";

/** Most characters of an answer's body that are shown. The JSON report has all of them. */
const shownBody = 600;

/** A report for people: what failed, how to send it again, what was expected and what came. */
export function textReport(report: Report, view: ReportView = callerView): string {
  const blocks = [
    ...report.findings.map((finding, index) => describeFinding(finding, index + 1, view)),
    ...describeWarnings(report),
    describeCoverage(report),
    closingLine(report),
  ];
  return printable(`${blocks.join("\n\n")}\n`);
}

function describeFinding(finding: Finding, number: number, view: ReportView): string {
  const { check, operation, method, path, message, expected, got, caseDescription, exchanges, occurrences } = finding;
  const name = operation === `${method} ${path}` ? operation : `${operation} (${method} ${path})`;
  return [
    `${number}. ${check}: ${name}`,
    `   ${message}`,
    `   Case:     ${indented(caseDescription)}`,
    `   Expected: ${indented(expected)}`,
    `   Got:      ${indented(shortened(got, shownBody))}`,
    ...(occurrences > 1 ? [`   Seen ${occurrences} times; this is the smallest example.`] : []),
    "",
    ...exchanges.flatMap(describeExchange),
    `   Replay: ${view.replay(finding)}`,
  ].join("\n");
}

function describeExchange({ role, request, response, failure }: Exchange): readonly string[] {
  const answer = response
    ? [`${response.status}`, ...(response.body === "" ? [] : [shortened(response.body, shownBody)])].join(" ")
    : `no answer${failure === undefined ? "" : `: ${failure}`}`;
  return [`   ${role === "failing" ? "▸" : "·"} ${curlOf(request)}`, `     ← ${indented(answer, 7)}`, ""];
}

function indented(text: string, by = 13): string {
  return text.replaceAll("\n", `\n${" ".repeat(by)}`);
}

function describeWarnings({ warnings }: Report): readonly string[] {
  return warnings.length === 0 ? [] : [["Warnings", ...warnings.map((one) => `   ${one}`)].join("\n")];
}

function describeCoverage({ coverage }: Report): string {
  const { operations, statuses, branches, byOperation } = coverage;
  const shares = `operations ${share(operations)}, statuses ${share(statuses)}, branches of schemas ${share(branches)}`;
  return [`Reached: ${shares}`, ...byOperation.flatMap(describeUnreached)].join("\n");
}

function share({ reached, declared }: Share): string {
  const percent = declared === 0 ? "" : ` (${Math.floor((reached / declared) * 100)} %)`;
  return `${reached} of ${declared}${percent}`;
}

function describeUnreached({ operation, reached, why, statuses }: OperationCoverage): readonly string[] {
  if (!reached) return [`   ${operation} was not reached${why === undefined ? "" : `: ${why}`}`];
  const missed = statuses.filter((status) => !status.reached).map(({ name }) => name);
  return missed.length === 0 ? [] : [`   ${operation} never answered ${missed.join(", ")}`];
}

/** The last line of a report: what was done, and what came of it. */
function closingLine({ findings, counts, budget, ended, seed }: Report): string {
  const seconds = (budget.timeMs.spent / 1000).toFixed(1);
  const done = `${counts.operations} operations, ${counts.cases} cases, ${counts.requests} requests in ${seconds} s`;
  const outcome =
    findings.length === 0 ? "no findings" : `${findings.length} finding${findings.length === 1 ? "" : "s"}`;
  return `${done}, seed ${seed}: ${outcome}${endings[ended]}`;
}

const endings: Readonly<Record<Report["ended"], string>> = {
  complete: "",
  requests: "; ended early, all requests of the budget are spent",
  time: "; ended early, the time is up",
  aborted: "; interrupted",
};
