import type { ClientOptions } from "./client-options.ts";

/** A body as it goes out. */
export interface WrittenBody {
  /** The media type to name in `content-type`. */
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** Turns a typed body into what goes out. `type` is the operation's media type. */
export type WriteBody = (body: unknown, type: string, options: ClientOptions) => WrittenBody;

/** Turns the bytes of an answer into its typed body. `type` is its `content-type`, empty where it names none. */
export type ReadBody = (bytes: Uint8Array, type: string) => unknown;

/** How an answer that is not JSON is read. */
export interface AnswerMedia {
  /** The media types that it may have, ranges such as `image/*` among them. */
  readonly types: readonly string[];
  readonly read: ReadBody;
}

/** What generated code states about an operation whose bodies are not all JSON. */
export interface Media {
  /** Writes the body of the request. Default: as JSON. */
  readonly write?: WriteBody;
  /** By status, as the contract has it: `200`, `4XX`, `default`. Default, and where it says so: JSON. */
  readonly answers?: Readonly<Record<string, AnswerMedia | "json">>;
}
