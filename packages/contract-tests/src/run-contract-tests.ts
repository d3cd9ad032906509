import { checkTable } from "./checks/check-table.ts";
import { runSuites } from "./checks/suites.ts";
import type { Case, Context } from "./context.ts";
import { createCoverageLog, type CoverageLog } from "./reach/coverage-log.ts";
import type { Contract, Operation } from "./document/operation.ts";
import { parseUrl } from "./document/parse-url.ts";
import { readDocument } from "./document/read-document.ts";
import { createSchemas, type Schemas } from "./document/schemas.ts";
import { createFindingBook, type FindingBook } from "./finding-book.ts";
import type { ContractTestOptions, Selection } from "./options.ts";
import type { Report } from "./report.ts";
import { runCase } from "./run-case.ts";
import { BudgetSpent, createSession, type Session } from "./sending/session.ts";
import { createTransport } from "./sending/transport.ts";
import { createLinkBook } from "./sequences/links.ts";
import { createProducer } from "./sequences/producer.ts";
import { findResources } from "./sequences/resource.ts";
import { createDrafting } from "./sequences/valid-draft.ts";

const defaults = { requests: 20_000, timeMs: 120_000, perOperation: 1000, requestTimeMs: 10_000, randomCases: 20 };

/**
 * Tests a server against its OpenAPI document. Rejects with a TypeError when the document or the options cannot be
 * used, and with what `authenticate` throws; whatever the server does is told in the report.
 */
export async function runContractTests(options: ContractTestOptions): Promise<Report> {
  const contract = readDocument(options.document);
  const base = baseOf(options.target, contract.basePath);
  const budgets = { ...defaults, ...options.budgets };
  const seed = options.seed ?? Math.floor((options.random ?? Math.random)() * 2 ** 31);
  const now = options.now ?? Date.now;
  const schemas = createSchemas(contract.root);
  const coverage = createCoverageLog(schemas);
  const transport = createTransport({
    base,
    fetch: options.fetch ?? ((request) => fetch(request)),
    headers: options.headers ?? {},
    authenticate: options.authenticate,
    credentials: contract.credentials,
    requestTimeMs: budgets.requestTimeMs,
    signal: options.signal,
  });
  const session = createSession({ transport, schemas, coverage, now, limits: budgets, signal: options.signal });
  const drafting = createDrafting(schemas, contract.version, options);
  const resources = findResources(contract);
  const links = createLinkBook(contract, options.links ?? []);
  const { operations } = contract;
  const producer = createProducer({ schemas, resources, operations, drafting, links, seed });
  const findings = createFindingBook(seed, (check) => selects(options.checks, check));
  const selected = operations.filter((each) => selects(options.operations, each.key, `${each.method} ${each.path}`));
  let cases = 0;

  const snapshots: Context["snapshots"] = new Map();
  function forget(): void {
    producer.forget();
    snapshots.clear();
  }

  const wants = (operation: Operation, id: string): boolean => selects(options.cases, `${operation.key}/${id}`);
  async function run(one: Case): Promise<boolean> {
    if (!wants(one.operation, one.id)) return true;
    cases += 1;
    return runCase({ session, findings, forget }, one);
  }

  const context: Context = {
    contract,
    schemas,
    resources,
    producer,
    drafting,
    transport,
    session,
    findings,
    seed,
    snapshots,
    restless: new Set(),
    watched: new Map(),
    randomCases: budgets.randomCases,
    run,
    wants,
  };
  const ended = await untilSpent(async () =>
    runSuites(context, selected, (progress) => {
      const { requests, timeMs: elapsedMs } = session.spent();
      const { length: total } = selected;
      options.onProgress?.({ ...progress, operations: total, requests, findings: findings.size(), elapsedMs });
    }),
  );
  return reportFrom(
    { contract, schemas, coverage, session, findings, selected, budgets },
    { base, seed, cases, ended },
  );
}

interface Done {
  readonly contract: Contract;
  readonly schemas: Schemas;
  readonly coverage: CoverageLog;
  readonly session: Session;
  readonly findings: FindingBook;
  readonly selected: readonly Operation[];
  readonly budgets: { readonly requests: number; readonly timeMs: number };
}

function reportFrom(
  { contract, schemas, coverage, session, findings, selected, budgets }: Done,
  {
    base,
    seed,
    cases,
    ended,
  }: { readonly base: string; readonly seed: number; readonly cases: number; readonly ended: Report["ended"] },
): Report {
  const spent = session.spent();
  return {
    title: contract.title,
    version: contract.version,
    target: base,
    seed,
    findings: findings.list(contract.operations),
    coverage: coverage.report(selected),
    counts: {
      operations: selected.length,
      cases,
      requests: spent.requests,
      checks: checkTable.map(({ id }) => {
        const failed = findings.count(id);
        return { check: id, passed: Math.max(0, (session.looked.get(id) ?? 0) - failed), failed };
      }),
    },
    budget: {
      requests: { spent: spent.requests, limit: budgets.requests },
      timeMs: { spent: spent.timeMs, limit: budgets.timeMs },
    },
    ended,
    warnings: [...contract.warnings, ...schemas.warnings],
  };
}

async function untilSpent(work: () => Promise<void>): Promise<Report["ended"]> {
  try {
    await work();
    return "complete";
  } catch (error) {
    if (!(error instanceof BudgetSpent) || error.scope === "operation") throw error;
    return error.scope;
  }
}

/** The base URL: a path of the target replaces the document's, which serves when the target has none. */
function baseOf(target: string, basePath: string): string {
  const url = parseUrl(target);
  if (url === undefined || !/^https?:$/u.test(url.protocol)) throw new TypeError(`${target} is not an http address.`);
  const path = url.pathname.replace(/\/+$/u, "");
  return `${url.origin}${path === "" ? basePath : path}`;
}

function selects(selection: Selection | undefined, ...names: readonly string[]): boolean {
  const { include, exclude = [] } = selection ?? {};
  const matches = (pattern: string): boolean => {
    const source = pattern.split("*").map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`));
    const wanted = new RegExp(`^${source.join(".*")}$`, "u");
    return names.some((name) => wanted.test(name));
  };
  return (include === undefined || include.some(matches)) && !exclude.some(matches);
}
