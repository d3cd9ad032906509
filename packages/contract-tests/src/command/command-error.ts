import { exitCodes } from "./exit-codes.ts";

/** What went wrong, as a sentence without a stack. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** An error that is the user's to mend; it ends the command with a sentence and this code. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly exitCode: number;

  constructor(exitCode: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** Ends the command with a sentence about its arguments, or about a file that they name. */
export function usageError(sentence: string): never {
  throw new CommandError(exitCodes.usage, sentence);
}
