import { checkAnswer, findDeclared, type AnswerVerdict, type Intent } from "../checks/answer-checks.ts";
import type { CheckId } from "../checks/check-table.ts";
import type { Problem } from "../checks/problem.ts";
import type { CoverageLog } from "../reach/coverage-log.ts";
import type { Operation } from "../document/operation.ts";
import type { Schemas } from "../document/schemas.ts";
import type { Exchange } from "../report.ts";
import type { Draft } from "./draft.ts";
import type { Answer, Transport } from "./transport.ts";

/** Ends a run, or the work on one operation, because its budget is spent. */
export class BudgetSpent extends Error {
  override readonly name = "BudgetSpent";
  readonly scope: "requests" | "time" | "operation" | "aborted";

  constructor(scope: BudgetSpent["scope"]) {
    super(`The budget is spent: ${scope}.`);
    this.scope = scope;
  }
}

/** A problem with the requests that show it. */
export interface Sighting {
  readonly problem: Problem;
  readonly operation: Operation;
  readonly exchanges: readonly Exchange[];
}

/** What one case does to the server, and what it sees. */
export interface CaseRun {
  /** Sends a request and holds the answer against the contract. */
  readonly send: (draft: Draft, intent: Intent) => Promise<Answer>;
  /** Tells that a check failed at the last request sent. */
  readonly fail: (operation: Operation, problem: Problem) => void;
  /** Tells that a check looked. A failure of it is told by `fail`. */
  readonly look: (check: CheckId) => void;
  /** Puts requests of earlier cases before those of this one, since it builds upon them. */
  readonly build: (earlier: readonly Exchange[]) => void;
  readonly exchanges: () => readonly Exchange[];
  readonly sightings: readonly Sighting[];
}

/** Sends within budgets and counts. */
export interface Session {
  readonly startCase: () => CaseRun;
  /** Begins the budget of one operation. */
  readonly startOperation: () => void;
  readonly spent: () => { readonly requests: number; readonly timeMs: number };
  /** How many requests may have changed the server's state. */
  readonly writes: () => number;
  readonly looked: ReadonlyMap<CheckId, number>;
  readonly answered: () => boolean;
}

/** What a session needs to know. */
export interface SessionOptions {
  readonly transport: Transport;
  readonly schemas: Schemas;
  readonly coverage: CoverageLog;
  readonly now: () => number;
  readonly limits: { readonly requests: number; readonly timeMs: number; readonly perOperation: number };
  readonly signal: AbortSignal | undefined;
}

/** One session lasts for a run. */
export function createSession(options: SessionOptions): Session {
  const { transport, schemas, coverage, now, limits, signal } = options;
  const start = now();
  const looked = new Map<CheckId, number>();
  let requests = 0;
  let ofOperation = 0;
  let writes = 0;
  let answered = false;

  function look(check: CheckId): void {
    looked.set(check, (looked.get(check) ?? 0) + 1);
  }

  function spend(): void {
    if (signal?.aborted === true) throw new BudgetSpent("aborted");
    if (requests >= limits.requests) throw new BudgetSpent("requests");
    if (now() - start >= limits.timeMs) throw new BudgetSpent("time");
    if (ofOperation >= limits.perOperation) throw new BudgetSpent("operation");
    requests += 1;
    ofOperation += 1;
  }

  function startCase(): CaseRun {
    let earlier: readonly Exchange[] = [];
    const own: Exchange[] = [];
    const sightings: Sighting[] = [];

    function fail(operation: Operation, problem: Problem): void {
      const exchanges = [...earlier, ...own].map((each, index, all): Exchange => {
        return { ...each, role: index === all.length - 1 ? "failing" : "setup" };
      });
      sightings.push({ problem, operation, exchanges });
    }

    async function send(draft: Draft, intent: Intent): Promise<Answer> {
      spend();
      const answer = await transport.send(draft);
      if (signal?.aborted === true) throw new BudgetSpent("aborted");
      own.push(answer.exchange);
      answered ||= answer.received !== undefined;
      if (mayHaveWritten(answer)) writes += 1;
      const verdict: AnswerVerdict = checkAnswer(schemas, answer, intent);
      verdict.looked.forEach(look);
      for (const problem of verdict.problems) fail(draft.operation, problem);
      if (intent !== "outside") coverage.saw(answer, findDeclared(draft.operation, answer.received?.status ?? 0));
      return answer;
    }

    return {
      send,
      fail,
      look,
      build: (exchanges) => {
        earlier = [...earlier, ...exchanges];
      },
      exchanges: () => [...earlier, ...own],
      sightings,
    };
  }

  return {
    startCase,
    startOperation: () => {
      ofOperation = 0;
    },
    spent: () => ({ requests, timeMs: now() - start }),
    writes: () => writes,
    looked,
    answered: () => answered,
  };
}

function mayHaveWritten({ exchange: { request, response } }: Answer): boolean {
  return (
    !["GET", "HEAD"].includes(request.method) &&
    (response === undefined || response.status < 400 || response.status >= 500)
  );
}
