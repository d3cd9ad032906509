import type { Content, DeclaredAnswer, Operation } from "../document/operation.ts";
import type { Schemas } from "../document/schemas.ts";
import type { Coverage, OperationCoverage, Reach, Share } from "../report.ts";
import type { Answer } from "../sending/transport.ts";
import { markBranches } from "./branches.ts";
import { declaredBranches } from "./declared-branches.ts";
import { whyUnreached } from "./why-unreached.ts";

/** Collects how far a run comes. */
export interface CoverageLog {
  /** Notes an answer and the declaration it falls under. */
  readonly saw: (answer: Answer, declared: DeclaredAnswer | undefined) => void;
  readonly report: (operations: readonly Operation[]) => Coverage;
}

interface Seen {
  requests: number;
  readonly statuses: Set<string>;
  readonly numbers: Map<number, number>;
  readonly branches: Set<string>;
}

/** Empty at the start of a run. */
export function createCoverageLog(schemas: Schemas): CoverageLog {
  const seen = new Map<string, Seen>();

  function seenOf(key: string): Seen {
    const known = seen.get(key) ?? { requests: 0, statuses: new Set(), numbers: new Map(), branches: new Set() };
    seen.set(key, known);
    return known;
  }

  function saw({ draft, received }: Answer, declared: DeclaredAnswer | undefined): void {
    const at = seenOf(draft.operation.key);
    at.requests += 1;
    if (received === undefined) return;
    at.numbers.set(received.status, (at.numbers.get(received.status) ?? 0) + 1);
    if (declared === undefined) return;
    at.statuses.add(declared.status);
    const answerSchema = declared.contents.find((each) => each.schema !== undefined)?.schema;
    if (answerSchema !== undefined && received.json !== undefined) {
      const visit = (name: string): Set<string> => at.branches.add(`${declared.status}${name}`);
      markBranches(schemas, answerSchema, "response", received.json, visit);
    }
    if (received.status < 400) markRequest(at, draft);
  }

  function markRequest(at: Seen, { operation, body, query }: Answer["draft"]): void {
    const schema = schemaOfBody(operation, body?.mediaType);
    if (schema !== undefined && body !== undefined && "value" in body) {
      markBranches(schemas, schema, "request", body.value, (name) => at.branches.add(`request${name}`));
    }
    for (const parameter of operation.parameters) {
      if (parameter.in !== "query" || query[parameter.name] === undefined) continue;
      at.branches.add(`query ${parameter.name} present`);
      const visit = (name: string): Set<string> => at.branches.add(`query ${parameter.name}${name}`);
      markBranches(schemas, parameter.schema, "request", query[parameter.name], visit);
    }
  }

  function schemaOfBody(operation: Operation, mediaType: string | undefined): Content["schema"] {
    return operation.body?.contents.find((each) => each.mediaType === mediaType)?.schema;
  }

  function reportOf(operation: Operation): OperationCoverage {
    const at = seenOf(operation.key);
    const statuses = operation.answers.map(({ status }): Reach => {
      const reached = at.statuses.has(status);
      return reached ? { name: status, reached } : { name: status, reached, why: whyUnreached(operation, status, at) };
    });
    const branches = declaredBranches(schemas, operation).map((name): Reach => {
      const reached = at.branches.has(name);
      const status = /^(?:[1-5](?:XX|\d\d)|default)/u.exec(name)?.[0];
      if (reached) return { name, reached };
      const unseen = status !== undefined && !at.statuses.has(status);
      return { name, reached, why: unseen ? `no answer ${status} was seen` : "no value took it" };
    });
    const reached = [...at.numbers.keys()].some((status) => status < 400);
    const { key, method, path } = operation;
    const base = { operation: key, method, path, reached, requests: at.requests, statuses, branches };
    if (reached) return base;
    const got = [...at.numbers].map(([status, times]) => `${status} (${times} times)`).join(", ");
    return {
      ...base,
      why: at.requests === 0 ? "no request was made for it" : `every request was refused: ${got || "no answer"}`,
    };
  }

  return {
    saw,
    report: (operations) => {
      const byOperation = operations.map(reportOf);
      return {
        operations: shareOf(byOperation),
        statuses: shareOf(byOperation.flatMap((each) => each.statuses)),
        branches: shareOf(byOperation.flatMap((each) => each.branches)),
        byOperation,
      };
    },
  };
}

function shareOf(items: readonly { readonly reached: boolean }[]): Share {
  return { reached: items.filter(({ reached }) => reached).length, declared: items.length };
}
