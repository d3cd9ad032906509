import type { Validator } from "@trunkline/api-kit/validation";

/** One operation as the generated route table states it. */
export interface Route {
  /** The operation's one name, for example `getDistributionPolicy`; also the handler's. */
  readonly operation: string;
  readonly method: "GET" | "PUT" | "POST" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS";
  /** Template as in the contract: `/routing/jobs/{jobId}:cancel`. */
  readonly path: string;
  /** What to read from the path, the query and the headers, and as what. */
  readonly parameters: readonly RouteParameter[];
  readonly body?: { readonly contentType: string; readonly required: boolean };
  /** Checks `{ path, query, headers, body }` after the parameters were read. */
  readonly request: Validator<unknown>;
  /** Checks `{ status, headers, body }` of what a handler answers. */
  readonly response: Validator<unknown>;
  /** The version that brought the operation, when not the oldest. */
  readonly since?: string;
}

/** Where one parameter of an operation stands, and how its text is read. */
export interface RouteParameter {
  readonly in: "path" | "query" | "header";
  /** As on the wire; headers lower case. */
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  /** The query repeats the name, one value each. */
  readonly list?: boolean;
}

/** What the generated code of an API says about its contract as a whole. */
export interface Contract {
  readonly api: string;
  readonly versions: readonly string[];
  readonly routes: readonly Route[];
}
