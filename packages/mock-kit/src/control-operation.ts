import type { Control } from "./control.ts";

/** One thing the control API does. A mock may have some of its own. */
export interface ControlOperation {
  readonly method: "GET" | "POST" | "DELETE";
  /** After the prefix: `/simulate`. */
  readonly path: string;
  /** Bytes of a body at the most. Default 64 KiB. */
  readonly bodyBytes?: number;
  /** Levels of objects and arrays in a body at the most. Default 8. */
  readonly depth?: number;
  /**
   * `input` are the members of the JSON body and, as strings, the parameters of the query; `text` is the body as it came.
   * Throws a `RangeError` with a sentence when the input makes no sense. Undefined is answered as `{}`,
   * and a `ReadableStream` of bytes as server-sent events.
   */
  readonly run: (control: Control, input: ControlInput, text: string) => unknown;
}

/** What a control operation is given. */
export type ControlInput = Readonly<Record<string, unknown>>;
