/** Where a mock gets chance. */
export interface RandomSource {
  /** A number in [0, 1). */
  next(): number;
}
