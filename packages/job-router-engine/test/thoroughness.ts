/** Whether everything is looked at, which takes minutes, and not as much as every run of the tests can afford. */
export const isThorough: boolean = process.env["EXHAUSTIVE"] === "1";

/** How many of something: few in every run, more in a thorough one. */
export function howMany(few: number, many: number): number {
  return isThorough ? many : few;
}
