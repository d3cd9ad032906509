import type { ClientOptions } from "./client-options.ts";

/** One member of one group of a request. */
export interface Place {
  readonly in: "query" | "headers" | "body";
  /** As on the wire; headers lower case. */
  readonly name: string;
}

/** Fills in what a request leaves out: the version, or a token that makes repeats harmless. */
export type Fill = (request: RequestGroups, options: ClientOptions) => RequestGroups;

/** What generated code states about one operation. */
export interface Operation {
  /** The operation's one name, for example `getDistributionPolicy`. */
  readonly name: string;
  readonly method: string;
  /** Template as in the contract: `/routing/jobs/{jobId}:cancel`. */
  readonly path: string;
  /** Media type of the body. Default `application/json`. */
  readonly type?: string;
  readonly fill?: Fill;
  /** Doing it twice is not the same as doing it once: retried only when asked. Default `false`. */
  readonly once?: boolean;
  /** A success may come without a body. Default `false`: then an empty one is unreadable. */
  readonly empty?: boolean;
}

/** What a caller gives: the shape of every generated request type. */
export interface RequestGroups {
  readonly path?: object;
  readonly query?: object;
  readonly headers?: object;
  readonly body?: unknown;
}

/** What generated code states about the API as a whole. */
export interface Api<Name extends string = string> {
  /** Keeps a client of one API from being passed to an operation of another. */
  readonly name: Name;
  /** For every request. */
  readonly fill?: Fill;
  /** Where the service's own code and sentence stand in an error answer: `error.code`. The first that is there counts. */
  readonly errors: {
    /** A response header that names the error, lower case. */
    readonly codeHeader?: string;
    readonly code: readonly string[];
    readonly message: readonly string[];
  };
}
