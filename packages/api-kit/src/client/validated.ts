import type { Client } from "./client.ts";
import type { RequestGroups } from "./operation.ts";
import type { CallOptions } from "./send-with-retries.ts";

/** One mistake, as Standard Schema tells it. */
export interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** What checks a value: every Standard Schema (https://standardschema.dev), and so every validator of these packages. */
export interface Schema {
  readonly "~standard": {
    readonly validate: (value: unknown) => SchemaOutcome | Promise<SchemaOutcome>;
  };
}

/** What a {@link Schema} says. Without issues, the value is good. */
export interface SchemaOutcome {
  readonly issues?: readonly SchemaIssue[] | undefined;
}

/** A request or an answer that is not as the contract has it. Thrown by operations that {@link validated} made. */
export class ContractError extends Error {
  /** Which of the two. A request with issues was not sent. */
  declare readonly what: "request" | "answer";
  declare readonly issues: readonly SchemaIssue[];

  constructor(what: "request" | "answer", issues: readonly SchemaIssue[]) {
    super(`the ${what} is not as the contract has it: ${issues.map(sentence).join("; ")}`);
    Object.assign(this, { name: "ContractError", what, issues });
  }
}

function sentence({ path = [], message }: SchemaIssue): string {
  const place = path.map((part) => String(typeof part === "object" ? part.key : part)).join("/");
  return place ? `/${place} ${message}` : message;
}

/**
 * An operation that is checked while it runs: its request before it is sent, and its answer when it is a success. It
 * takes and gives what the operation does; what schemas change in a value is not taken over. Operations that are not
 * wrapped pay nothing for it.
 *
 * @param schemas Of the whole request (path, query, headers, body) and of the whole answer (status, headers, body):
 * the generated `getQueueRequestValidator` and `getQueueResponseValidator`, or others.
 * @throws ContractError when one of them finds something.
 */
export function validated<
  Args extends readonly [client: Client, request?: RequestGroups | undefined, options?: CallOptions | undefined],
  Result extends { readonly ok: boolean },
>(
  operation: (...args: Args) => Promise<Result>,
  schemas: { readonly request?: Schema; readonly response?: Schema },
): (...args: Args) => Promise<Result> {
  return async (...args) => {
    const [{ api, options }, request = {}] = args;
    await check("request", schemas.request, api.fill?.(request, options) ?? request);
    const result = await operation(...args);
    const { ok, ...answer } = result;
    if (ok) await check("answer", schemas.response, answer);
    return result;
  };
}

async function check(what: "request" | "answer", schema: Schema | undefined, value: unknown): Promise<void> {
  const { issues } = (await schema?.["~standard"].validate(value)) ?? {};
  if (issues?.length) throw new ContractError(what, issues);
}
