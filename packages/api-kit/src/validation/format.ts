/** A form that a string must have, beyond what a pattern can say. */
export interface Format {
  /** As contracts spell it: `date-time`. */
  readonly name: string;
  /** Completes "must be …". */
  readonly noun: string;
  readonly accepts: (text: string) => boolean;
}
