/** What a platform's `fetch` rejects with when the other side breaks the connection off: Node's, with its cause. */
export function connectionReset(): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" });
  return new TypeError("fetch failed", { cause });
}

/** True for what {@link connectionReset} makes. */
export function isConnectionReset(error: unknown): boolean {
  if (!(error instanceof TypeError) || !(error.cause instanceof Error)) return false;
  return "code" in error.cause && error.cause.code === "ECONNRESET";
}
