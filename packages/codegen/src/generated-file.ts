/** One file as a printer makes it. The caller puts the header on and writes it. */
export interface GeneratedFile {
  /** Relative to the package's `src/gen`, with forward slashes: `distribution-policies.ts`. */
  readonly path: string;
  /** Ends with one line feed; without header. */
  readonly content: string;
}
