/** An answer as data: what handlers give and validators check. */
export interface AnswerData {
  readonly status: number;
  /** Names in lower case; undefined values are left out. */
  readonly headers?: object;
  /** Anything JSON can hold, or text or bytes where the contract has them; undefined for an empty answer. */
  readonly body?: unknown;
}
