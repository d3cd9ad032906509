import type { JsonPath } from "./json-positions.ts";

/** A row of a seed does not fit to the others. Mistakes in a row itself are found before anything is planted. */
export class SeedError extends RangeError {
  override readonly name = "SeedError";
  /** Members and indices from the root of the seed. */
  readonly path: JsonPath;

  constructor(path: JsonPath, message: string, options?: ErrorOptions) {
    super(message, options);
    this.path = path;
  }
}

/** Plants a part of a seed. A `RangeError` that it throws becomes a {@link SeedError} that knows where the part stands. */
export function plantAt<Result>(path: JsonPath, plant: () => Result): Result {
  try {
    return plant();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const inner = error instanceof SeedError ? error.path : [];
    throw new SeedError([...path, ...inner], error.message, { cause: error });
  }
}
