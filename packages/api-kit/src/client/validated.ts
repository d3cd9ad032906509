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
    refuse("request", await issuesOf(schemas.request, api.fill?.(request, options) ?? request));
    const result = await operation(...args);
    const { ok, ...answer } = result;
    if (ok) refuse("answer", await issuesOfAnswer(schemas.response, answer));
    return result;
  };
}

function refuse(what: "request" | "answer", issues: readonly SchemaIssue[]): void {
  if (issues.length > 0) throw new ContractError(what, issues);
}

async function issuesOf(schema: Schema | undefined, value: unknown): Promise<readonly SchemaIssue[]> {
  return (await schema?.["~standard"].validate(value))?.issues ?? [];
}

/** Headers are texts on the wire: one that the contract knows as a number or as yes and no is looked at as that. */
async function issuesOfAnswer(schema: Schema | undefined, answer: object): Promise<readonly SchemaIssue[]> {
  const issues = await issuesOf(schema, answer);
  const { headers } = { headers: {}, ...answer };
  const read = new Map(Object.entries<unknown>(headers));
  for (const { path = [] } of issues) {
    const [group, name] = path.map((part) => String(typeof part === "object" ? part.key : part));
    const text = read.get(name ?? "");
    if (group === "headers" && name !== undefined && typeof text === "string") read.set(name, valueOf(text));
  }
  const left = issues.length === 0 ? issues : await issuesOf(schema, { ...answer, headers: Object.fromEntries(read) });
  return left.length < issues.length ? left : issues;
}

function valueOf(text: string): string | number | boolean {
  if (text === "true" || text === "false") return text === "true";
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
