import type { Fetch } from "../options.ts";
import { CommandError } from "./command-error.ts";
import { exitCodes } from "./exit-codes.ts";

/** Ends the command when nobody answers at the target: a run would only repeat that a thousand times. */
export async function reachTarget(target: URL, fetch: Fetch, timeMs: number): Promise<void> {
  try {
    const request = new Request(target, { redirect: "manual", signal: AbortSignal.timeout(timeMs) });
    const response = await fetch(request);
    await response.body?.cancel();
  } catch (error) {
    throw new CommandError(exitCodes.unusable, `${target.href} does not answer: ${causeOf(error)}.`, { cause: error });
  }
}

/** What stopped a request, below what `fetch` says of it. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "no answer in time";
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  if (code === "ECONNREFUSED") return "the connection is refused; is the server running";
  if (code === "ENOTFOUND") return "there is no such host";
  if (error.cause !== undefined) return causeOf(error.cause);
  return [code, error.message.replace(/\.$/u, "")].filter((part) => part !== undefined && part !== "").join(": ");
}
