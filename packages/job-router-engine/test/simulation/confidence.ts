/** An interval that holds the true mean in 99 runs out of 100. */
export interface Interval {
  readonly mean: number;
  readonly halfWidth: number;
}

/** One batch: what was measured in it, and the means of quantities whose true mean is known. */
export interface Batch {
  readonly value: number;
  /** Deviations from what is known, of what the value hangs on: load by chance. */
  readonly controls: readonly number[];
}

/**
 * The mean over batches that hardly depend on each other, freed of what the controls explain: the intercept of a
 * regression on them, with Student's t. Without it ten times as many jobs would be needed for the same width.
 */
export function intervalOf(batches: readonly Batch[]): Interval {
  const rows = batches.map(({ controls }) => [1, ...controls]);
  const size = rows[0]?.length ?? 1;
  const products = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (__, j) => sum(rows.map((row) => at(row, i) * at(row, j)))),
  );
  const inverse = inverted(products);
  const moments = Array.from({ length: size }, (_, i) =>
    sum(rows.map((row, batch) => at(row, i) * (batches[batch]?.value ?? 0))),
  );
  const coefficients = inverse.map((row) => sum(row.map((entry, j) => entry * at(moments, j))));
  const rest = sum(
    rows.map((row, batch) => {
      const expected = sum(row.map((entry, i) => entry * at(coefficients, i)));
      return ((batches[batch]?.value ?? 0) - expected) ** 2;
    }),
  );
  const freedom = batches.length - size;
  const error = Math.sqrt((rest / freedom) * at(inverse[0] ?? [], 0));
  return { mean: at(coefficients, 0), halfWidth: studentQuantile(freedom) * error };
}

/** 99.5 % quantile of Student's t: Cornish and Fisher's expansion, right to three digits from 10 degrees of freedom on. */
function studentQuantile(freedom: number): number {
  const z = 2.575829304;
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
  ];
  return z + sum(terms.map((term, power) => term / freedom ** (power + 1)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? 0;
}

/** The inverse of a small positive definite matrix, by Gauss and Jordan. */
function inverted(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const size = matrix.length;
  let rows = matrix.map((row, i) => [...row, ...row.map((_, j) => Number(i === j))]);
  for (let pivot = 0; pivot < size; pivot += 1) {
    const scale = at(rows[pivot] ?? [], pivot);
    const lead = (rows[pivot] ?? []).map((entry) => entry / scale);
    rows = rows.map((row, i) => (i === pivot ? lead : row.map((entry, j) => entry - at(row, pivot) * at(lead, j))));
  }
  return rows.map((row) => row.slice(size));
}
