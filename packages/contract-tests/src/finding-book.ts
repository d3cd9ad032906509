import type { CheckId } from "./checks/check-table.ts";
import { checkTable } from "./checks/check-table.ts";
import type { Operation } from "./document/operation.ts";
import type { Exchange, Finding } from "./report.ts";
import type { Sighting } from "./sending/session.ts";

/** How a sighting came about. */
export interface Occasion {
  readonly caseId: string;
  readonly description: string;
  readonly shrunk: boolean;
}

/** Collects findings; of each defect it keeps the smallest example. */
export interface FindingBook {
  readonly knows: (sighting: Sighting) => boolean;
  readonly add: (sighting: Sighting, occasion: Occasion) => void;
  readonly count: (check: CheckId) => number;
  readonly size: () => number;
  readonly list: (operations: readonly Operation[]) => readonly Finding[];
}

/** An empty book for a run with a seed. Checks that are not selected are as if known: nothing is written of them. */
export function createFindingBook(seed: number, selects: (check: CheckId) => boolean): FindingBook {
  const findings = new Map<string, Finding>();
  const failures = new Map<CheckId, number>();

  function add(sighting: Sighting, { caseId, description, shrunk }: Occasion): void {
    const { problem, operation } = sighting;
    if (!selects(problem.check)) return;
    failures.set(problem.check, (failures.get(problem.check) ?? 0) + 1);
    const key = keyOf(sighting);
    const known = findings.get(key);
    const made: Finding = {
      check: problem.check,
      operation: operation.key,
      method: operation.method,
      path: operation.path,
      message: problem.message,
      expected: problem.expected,
      got: problem.got,
      exchanges: pruned(sighting),
      seed,
      caseId,
      caseDescription: description,
      shrunk,
      occurrences: (known?.occurrences ?? 0) + 1,
    };
    const better = known === undefined || sizeOf(made.exchanges) < sizeOf(known.exchanges);
    findings.set(key, better ? made : { ...known, occurrences: made.occurrences });
  }

  function list(operations: readonly Operation[]): readonly Finding[] {
    const order = (finding: Finding): number => operations.findIndex((each) => each.key === finding.operation);
    const rank = (finding: Finding): number => checkTable.findIndex((each) => each.id === finding.check);
    return [...findings.values()].toSorted((a, b) => order(a) - order(b) || rank(a) - rank(b));
  }

  return {
    knows: (sighting) => findings.has(keyOf(sighting)) || !selects(sighting.problem.check),
    add,
    count: (check) => failures.get(check) ?? 0,
    size: () => findings.size,
    list,
  };
}

/** The same for sightings of one defect. */
export function keyOf({ problem, operation }: Sighting): string {
  return `${problem.check} ${operation.key} ${problem.key}`;
}

/** Attempts to prepare something that were refused did nothing, and need not be repeated. */
function pruned({ exchanges, problem }: Sighting): readonly Exchange[] {
  if (problem.check === "refusal-changes-nothing") return exchanges;
  return exchanges.filter(
    ({ role, response, request }) => role === "failing" || request.method === "GET" || (response?.status ?? 0) < 400,
  );
}

function sizeOf(exchanges: readonly Exchange[]): number {
  const letters = exchanges.reduce((sum, { request }) => sum + request.url.length + (request.body?.length ?? 0), 0);
  return exchanges.length * 1000 + letters;
}
