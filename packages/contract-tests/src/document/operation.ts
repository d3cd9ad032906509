import type { JsonObject } from "./json.ts";

/** A JSON Schema (2020-12) as it stands in the document. */
export type Schema = JsonObject | boolean;

/** A parameter of an operation, references resolved. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly schema: Schema;
  readonly style: string;
  readonly explode: boolean;
  /** Written as JSON text instead of by style. */
  readonly asJson: boolean;
  readonly examples: readonly unknown[];
}

/** A body in one media type. */
export interface Content {
  readonly mediaType: string;
  readonly schema: Schema | undefined;
  readonly examples: readonly unknown[];
}

/** A header that an answer declares. */
export interface DeclaredHeader {
  /** In lower case. */
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema | undefined;
}

/** An OpenAPI link from an answer to an operation. */
export interface DeclaredLink {
  /** Key of the operation it leads to. */
  readonly to: string;
  /** Parameter names (`path.userId` or `userId`) to runtime expressions or constants. */
  readonly parameters: JsonObject;
}

/** One declared answer. */
export interface DeclaredAnswer {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly description: string;
  readonly contents: readonly Content[];
  readonly headers: readonly DeclaredHeader[];
  readonly links: readonly DeclaredLink[];
}

/** One operation, references resolved except within schemas. */
export interface Operation {
  /** The operationId, or `GET /users/{id}`. */
  readonly key: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly required: boolean; readonly contents: readonly Content[] } | undefined;
  readonly answers: readonly DeclaredAnswer[];
  /** Names of the security schemes that an anonymous caller would lack; empty: anyone may call. */
  readonly security: readonly string[];
}

/** Where a security scheme expects its credentials. */
export interface Credential {
  readonly scheme: string;
  readonly in: "header" | "query" | "cookie";
  /** Header names in lower case. */
  readonly name: string;
}

/** What a document says, in the form that the rest works on. */
export interface Contract {
  readonly title: string;
  readonly version: string;
  /** The document as OpenAPI 3.1; references in schemas lead into it. */
  readonly root: JsonObject;
  /** Path of the first server, without a slash at its end. */
  readonly basePath: string;
  readonly operations: readonly Operation[];
  readonly credentials: readonly Credential[];
  readonly warnings: readonly string[];
}
