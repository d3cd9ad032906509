import type { MockServerOptions } from "@trunkline/traffic-distribution-mock-server";
import type { ConnectErrorName } from "./connect-errors.ts";
import type { ServedConnect } from "./serve-connect.ts";

/** A way to bring about an outcome by the rules of the service alone. */
export interface ConnectCase {
  /** Completes "when …", for the table of what was proved. */
  readonly when: string;
  readonly options?: MockServerOptions;
  readonly run: (served: ServedConnect) => Promise<unknown>;
}

/** One operation as the official client is tried on it. */
export interface OperationCases {
  /** Id of the operation in the contract. */
  readonly operation: string;
  /** A call that succeeds, and what its answer holds. */
  readonly success: Omit<ConnectCase, "when"> & { readonly shows: object };
  /** Declared errors that have a cause in the rules. The others are asked for as faults of the successful call. */
  readonly errors: Partial<Record<ConnectErrorName, ConnectCase>>;
}
