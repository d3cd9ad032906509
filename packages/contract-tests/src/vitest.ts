import { expect, test } from "vitest";
import { runContractTests } from "./run-contract-tests.ts";
import { readDocument } from "./document/read-document.ts";
import type { ContractTestOptions } from "./options.ts";
import type { Finding, Report } from "./report.ts";

/** Options of a suite: those of a run, and how long it may take. */
export interface ContractSuiteOptions extends ContractTestOptions {
  /** Milliseconds until the suite fails for taking too long. Default: the budget for time and half a minute. */
  readonly timeoutMs?: number;
}

/**
 * Declares a suite: one test for each operation of the document, which fails with what was found wrong in it. The run
 * itself happens once, in the first of these tests.
 */
export function contractTests(options: ContractSuiteOptions): void {
  const timeout = options.timeoutMs ?? (options.budgets?.timeMs ?? 120_000) + 30_000;
  let running: Promise<Report> | undefined;
  const report = async (): Promise<Report> => (running ??= runContractTests(options));
  for (const { key } of readDocument(options.document).operations) {
    test(`${key} keeps its contract`, { timeout }, async () => {
      const { findings } = await report();
      const own = findings.filter(({ operation }) => operation === key);
      expect(own.map(summaryOf)).toEqual([]);
    });
  }
}

/** A finding as a test shows it: what, why, and how to see it again. */
function summaryOf({ check, message, expected, got, seed, caseId, exchanges }: Finding): object {
  const requests = exchanges.map(({ request, response }) => ({
    request: `${request.method} ${request.url}${request.body === undefined ? "" : ` ${request.body}`}`,
    answer: response?.status ?? "none",
  }));
  return { check, message, expected, got, replay: { seed, caseId }, requests };
}
