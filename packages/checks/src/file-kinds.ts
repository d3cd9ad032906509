/** Written by `npm run generate`. */
export function isGenerated(file: string): boolean {
  return file.includes("/gen/");
}

/** TypeScript, and the few scripts that must run without it. */
export function isCode(file: string): boolean {
  return /\.m?[jt]s$/u.test(file);
}

/** Tests, what they share, and benchmarks' measured programs: nothing that is published. */
export function isTest(file: string): boolean {
  return /\.(?:test|test-d|fixtures|bench)\.ts$/u.test(file) || file.includes("/test/");
}
