/**
 * What every printer reads, and nothing else: one API, all its versions folded into one model.
 * It is made by `read-openapi.ts` and holds no trace of OpenAPI's spelling.
 */
export interface ApiModel {
  /** Folder and package prefix, for example `job-router`. */
  readonly api: string;
  /** Path of the newest OpenAPI document from the root of the repository; stands in the header of generated files. */
  readonly source: string;
  readonly title: string;
  readonly doc?: string;
  readonly see?: Link;
  /** Oldest first. A service without versions has exactly one. */
  readonly versions: readonly string[];
  /** The version a client asks for unless told otherwise. */
  readonly defaultVersion: string;
  /** The parameter that carries the version on the wire, if one does. */
  readonly versionParameter?: { readonly name: string; readonly in: "query" | "header" };
  /** How an error answer is read. */
  readonly errorEnvelope: ErrorEnvelope;
  /** In the order of the spec. */
  readonly schemas: readonly NamedSchema[];
  /** In the order of the spec. */
  readonly operations: readonly Operation[];
}

/** A page that says more, and that the rules come from. */
export interface Link {
  readonly url: string;
  /** What the page is called. */
  readonly title?: string;
}

/** Where an error's code and sentence stand. Each list is tried in order. */
export interface ErrorEnvelope {
  /** A response header holding the code, lower case. */
  readonly codeHeader?: string;
  /** Paths into the body, for example `["communicationError", "code"]`. */
  readonly codePaths: readonly (readonly string[])[];
  readonly messagePaths: readonly (readonly string[])[];
}

export interface NamedSchema {
  /** PascalCase, as in the spec. */
  readonly name: string;
  readonly doc?: string;
  readonly see?: Link;
  /** Present when the contract advises against its use. */
  readonly deprecated?: boolean;
  readonly shape: Shape;
  /** The generated file it lives in: the tag that reaches it (kebab-case), or `shared`. */
  readonly room: string;
  /** The version that brought it, when not the oldest. */
  readonly since?: string;
}

/** A value's shape. `annotations` are in {@link Member} and {@link Parameter}, where they apply. */
export type Shape =
  | { readonly kind: "reference"; readonly name: string }
  | StringShape
  | NumberShape
  | { readonly kind: "boolean" }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | ArrayShape
  | MapShape
  | ObjectShape
  | UnionShape
  | { readonly kind: "nullable"; readonly of: Shape }
  /** Bytes. Only as a body, or as a member of a form. */
  | { readonly kind: "binary" }
  | { readonly kind: "any" };

export interface StringShape {
  readonly kind: "string";
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  /** `date-time`, `http-date`, `uri`, `uuid`, `password`… */
  readonly format?: string;
  /** Known values, in the order of the spec. */
  readonly values?: readonly string[];
  /** With `values`: other strings are allowed too (an extensible enum). */
  readonly open?: boolean;
}

export interface NumberShape {
  readonly kind: "number";
  readonly integer: boolean;
  /** `int32`, `int64`, `double`, `float`, `unix-timestamp`… */
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
}

export interface ArrayShape {
  readonly kind: "array";
  readonly items: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** No item stands twice. */
  readonly unique?: true;
}

export interface MapShape {
  readonly kind: "map";
  readonly values: Shape;
  readonly keys?: StringShape;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

export interface ObjectShape {
  readonly kind: "object";
  readonly members: readonly Member[];
  /** What members have that are not listed, where the contract says so. */
  readonly rest?: Shape;
  /** The contract forbids members that are not listed. */
  readonly closed?: true;
  /** At least so many members are present; unknown ones count. */
  readonly minProperties?: number;
  /** At most so many members are present: with 1, the object is a choice between its members. */
  readonly maxProperties?: number;
}

export interface UnionShape {
  readonly kind: "union";
  /** Present when one member's value decides the option. Every option is then a reference. */
  readonly discriminator?: {
    readonly member: string;
    readonly variants: readonly { readonly tag: string; readonly name: string }[];
  };
  readonly options: readonly Shape[];
}

export interface Member {
  /** As on the wire; names of headers in lower case. */
  readonly name: string;
  readonly shape: Shape;
  readonly required: boolean;
  readonly doc?: string;
  readonly see?: Link;
  /** Present when the contract advises against its use. */
  readonly deprecated?: boolean;
  /** Sent by the service only. */
  readonly readOnly?: boolean;
  readonly default?: unknown;
  /** A secret or personal value: never to be logged. */
  readonly sensitive?: boolean;
  /** The client fills in a random value when the caller gives none. */
  readonly idempotencyToken?: boolean;
  readonly since?: string;
}

export interface Operation {
  /** The one name of the operation in all rooms, camelCase, for example `getDistributionPolicy`. */
  readonly id: string;
  readonly doc?: string;
  readonly see?: Link;
  /** Present when the contract advises against its use. */
  readonly deprecated?: boolean;
  readonly method: "GET" | "PUT" | "POST" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS";
  /** Template as in the contract: `/routing/jobs/{jobId}:cancel`. */
  readonly path: string;
  /** First tag of the operation. */
  readonly tag: string;
  /** Path, query and header parameters in the order of the spec. */
  readonly parameters: readonly Parameter[];
  readonly body?: RequestBody;
  /** Declared answers in ascending order of status, ranges and `default` last. */
  readonly responses: readonly OperationResponse[];
  /** Repeating the request does no harm, says the contract. Absent: the method decides. */
  readonly idempotent?: boolean;
  readonly paging?: Paging;
  readonly examples: readonly OperationExample[];
  readonly since?: string;
}

export interface Parameter extends Member {
  readonly in: "path" | "query" | "header";
  /**
   * How an object, or a list in one value, stands in the query: `deepObject`, `members` (an object's beside the others),
   * or what joins it: `,`, ` `, `|`. Absent: one value, or a list that repeats its name.
   */
  readonly style?: string;
}

export interface RequestBody {
  readonly contentType: string;
  /** Absent: JSON. */
  readonly encoding?: Encoding;
  /** All that it may have, where there are several, or a range of them: `image/*`. */
  readonly mediaTypes?: readonly string[];
  /**
   * How fields of a form stand that do not stand as usual. In a multipart form, the media type of the part. In another
   * one: `json`, `deepObject`, `members` (an object's beside the others), or what joins a list: `,`, ` `, `|`.
   */
  readonly fields?: Readonly<Record<string, string>>;
  readonly required: boolean;
  readonly shape: Shape;
}

export interface OperationResponse {
  /** `200`, `404`, `4XX`, `default`. */
  readonly status: number | "1XX" | "2XX" | "3XX" | "4XX" | "5XX" | "default";
  readonly doc?: string;
  /** Header names lower case. */
  readonly headers: readonly Member[];
  readonly contentType?: string;
  /** Absent: JSON, or no body. */
  readonly encoding?: Encoding;
  /** All that it may have, where there are several, or a range of them: `image/*`. */
  readonly mediaTypes?: readonly string[];
  readonly body?: Shape;
  /** For error answers: the codes that this status stands for, with the schema of each body. Empty for success. */
  readonly errors: readonly { readonly code: string; readonly name: string }[];
}

/** How a body that is not JSON stands on the wire: a string, bytes, or an object whose members are fields of a form. */
export type Encoding = "text" | "binary" | "form" | "multipart";

/** How a list continues. */
export interface Paging {
  /** Member of the answer's body that holds the rows. */
  readonly items: string;
  /** Member of the answer's body that holds the link or token; absent on the last page. */
  readonly next: string;
  /** `link`: `next` is a URL, absolute or relative to the endpoint. `token`: it is sent back in `token`. */
  readonly style: "link" | "token";
  readonly token?: { readonly in: "query" | "body"; readonly name: string };
  readonly size?: { readonly in: "query" | "body"; readonly name: string };
}

export interface OperationExample {
  readonly title: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly response?: { readonly status: number; readonly body?: unknown };
}
