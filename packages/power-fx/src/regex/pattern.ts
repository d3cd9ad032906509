/** Whether one code point belongs to a set. */
export type CharacterTest = (codePoint: number) => boolean;

/** A part of a regular expression. */
export type Pattern =
  | { readonly kind: "character"; readonly test: CharacterTest }
  | { readonly kind: "assertion"; readonly assertion: "start" | "end" | "boundary" | "noBoundary" }
  | { readonly kind: "sequence"; readonly items: readonly Pattern[] }
  | { readonly kind: "choice"; readonly options: readonly Pattern[] }
  | {
      readonly kind: "repeat";
      readonly body: Pattern;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
    }
  | { readonly kind: "capture"; readonly index: number; readonly body: Pattern }
  | { readonly kind: "look"; readonly behind: boolean; readonly negative: boolean; readonly body: Pattern }
  | { readonly kind: "reference"; readonly index: number };

/** The flags of a regular expression. */
export type PatternOptions = {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
  readonly freeSpacing: boolean;
  /** Parentheses without a name capture too, and results have numbers. */
  readonly numbered: boolean;
};

/** A regular expression that was understood. */
export type ParsedPattern = {
  readonly body: Pattern;
  readonly options: PatternOptions;
  /** The names of the captures by index; undefined for those without. */
  readonly captures: readonly (string | undefined)[];
};

/** Thrown while a pattern is read, with what the checker then reports. */
export class PatternError extends Error {
  override readonly name = "PatternError";
}

const shown = 12;

function visible(text: string): string {
  return text.replaceAll(/[\s\u0085]/g, " ");
}

/** The end of the pattern read so far, cut to twelve units. */
function endOf(source: string, end: number): string {
  const read = source.slice(0, end);
  if (read.length <= shown) return visible(read);
  let start = read.length - shown;
  if (/[\uDC00-\uDFFF]/.test(read[start] ?? "")) start += 1;
  return `...${visible(read.slice(start))}`;
}

/** The pattern from a place on, cut to twelve units. */
function startOf(source: string, start: number): string {
  const rest = source.slice(start);
  return rest.length <= shown ? visible(rest) : `${visible(rest.slice(0, shown))}...`;
}

/** An error that shows the sign it is about. */
export function foundError(message: string, found: string): PatternError {
  return new PatternError(`${message}, found "${visible(found)}".`);
}

/** An error that shows the pattern up to a place. */
export function endError(message: string, source: string, end: number): PatternError {
  return new PatternError(`${message}, found at the end of "${endOf(source, end)}".`);
}

/** An error that shows the pattern from a place on. */
export function startError(message: string, source: string, start: number): PatternError {
  return new PatternError(`${message}, found at the beginning of "${startOf(source, start)}".`);
}
