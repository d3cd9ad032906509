/** Where a mock gets new identifiers. */
export interface IdSource {
  /** A lower-case UUID. */
  uuid(): string;
}
