/** What an error has to say, without its stack. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
