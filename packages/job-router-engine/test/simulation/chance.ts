/** A stream of numbers strictly between 0 and 1. */
export type Chance = () => number;

/** The stream that follows from a seed: sfc32, which passes PractRand, after a few rounds to forget the seed. */
export function chanceOf(seed: number): Chance {
  let [a, b, c, counter] = [seed | 0, 0x9e3779b9, 0x243f6a88, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return ((sum >>> 0) + 0.5) / 2 ** 32;
  };
  for (let round = 0; round < 15; round += 1) next();
  return next;
}

/** A span with mean `1 / rate`. */
export function exponential(chance: Chance, rate: number): number {
  return -Math.log(chance()) / rate;
}
