/** One validator of one type. */
export interface Check {
  readonly accepts: (value: unknown) => boolean;
  /** How many findings a value gives. Absent where there are none to be had. */
  readonly findings?: (value: unknown) => number;
}

/** The same validator of each of the three types. */
export interface Candidate {
  readonly name: string;
  readonly policy: Check;
  readonly split: Check;
  readonly page: Check;
}
