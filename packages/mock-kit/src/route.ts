import type { Validator } from "@trunkline/validator-kit";

/** One operation as the generated route table states it. */
export interface Route {
  /** The operation's one name, for example `getDistributionPolicy`; also the handler's. */
  readonly operation: string;
  readonly method: "GET" | "PUT" | "POST" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS";
  /** Template as in the contract: `/routing/jobs/{jobId}:cancel`. */
  readonly path: string;
  /** What to read from the path, the query and the headers, and as what. */
  readonly parameters: readonly RouteParameter[];
  /** Objects in the query, and lists in one value: they stand as fields of a form do. */
  readonly query?: readonly RouteField[];
  readonly body?: RouteBody;
  /** How answers stand that are not JSON, by status: `200`, `4XX`, `default`. Where it says so: as JSON, after all. */
  readonly answers?: Readonly<Record<string, RouteAnswer | "json">>;
  /** Checks `{ path, query, headers, body }` after the parameters were read. */
  readonly request: Validator<unknown>;
  /** Checks `{ status, headers, body }` of what a handler answers. */
  readonly response: Validator<unknown>;
  /** The version that brought the operation, when not the oldest. */
  readonly since?: string;
}

/** What body an operation takes. */
export interface RouteBody {
  readonly contentType: string;
  /** All that it may have, where there are several, or a range of them: `image/*`. */
  readonly mediaTypes?: readonly string[];
  readonly required: boolean;
  /** As what it is read: `upload` is bytes with their media type. Default: as JSON. */
  readonly as?: "text" | "bytes" | "upload" | "form" | "multipart";
  /** What there is in a form. */
  readonly fields?: readonly RouteField[];
}

/** One field of a form. */
export interface RouteField {
  readonly name: string;
  readonly type: FieldType;
  /**
   * How a list or an object stands in a form of one part: `deepObject`, `members` (beside the other fields), or joined
   * by `,`, ` ` or `|`. Default: a list repeats its name, an object is JSON.
   */
  readonly style?: "deepObject" | "members" | "," | " " | "|";
}

/** As what a field is read. */
export type FieldType =
  | "string"
  | "integer"
  | "number"
  | "boolean"
  | "json"
  | "file"
  | { readonly list: FieldType }
  | { readonly values: FieldType }
  | { readonly members: Readonly<Record<string, FieldType>> };

/** An answer that is not JSON. */
export interface RouteAnswer {
  /** What it is, unless a handler says better. */
  readonly contentType: string;
  readonly as: "text" | "bytes";
}

/** Where one parameter of an operation stands, and how its text is read. */
export interface RouteParameter {
  readonly in: "path" | "query" | "header";
  /** As on the wire; headers lower case. */
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  /** The query repeats the name, one value each; elsewhere commas stand between them. */
  readonly list?: boolean;
}

/** What the generated code of an API says about its contract as a whole. */
export interface Contract {
  readonly api: string;
  readonly versions: readonly string[];
  readonly routes: readonly Route[];
}
