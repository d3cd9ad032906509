/** Something secret that may expire, or where to get it. */
export type Source<Secret> = Secret | (() => Secret | Promise<Secret>);

/** Answers a secret that is good at `now`. Give the one that was refused to get another. */
export type KeepFresh<Secret> = (now: number, refused?: Secret) => Promise<Secret>;

const earlyMs = 5 * 60_000;

/**
 * Keeps what a provider gave until shortly before it expires. However many calls want it, one request to the
 * provider is under way. In the last five minutes (or the last half of a shorter life) the next one is fetched while
 * calls go on with the old; only when none is good do they wait, and then a provider's failure is theirs.
 *
 * @param expiresAt Milliseconds since the Unix epoch; `undefined` for what never expires.
 */
export function keepFresh<Secret extends object>(
  source: Source<Secret>,
  expiresAt: (secret: Secret) => number | undefined,
): KeepFresh<Secret> {
  let held: { readonly secret: Secret; readonly refreshAt: number; readonly expiresAt: number } | undefined;
  let pending: Promise<Secret> | undefined;

  async function fetchNext(provider: () => Secret | Promise<Secret>, now: number): Promise<Secret> {
    try {
      const secret = await provider();
      const end = expiresAt(secret) ?? Infinity;
      held = { secret, expiresAt: end, refreshAt: Math.max(end - earlyMs, (now + end) / 2) };
      return secret;
    } finally {
      pending = undefined;
    }
  }

  return async (now, refused) => {
    if (typeof source !== "function") return source;
    if (held && held.secret !== refused && now < held.refreshAt) return held.secret;
    const next = (pending ??= fetchNext(source, now));
    if (!held || held.secret === refused || now >= held.expiresAt) return next;
    // Nobody waits for this one; when it fails, the next call tries again.
    next.catch(() => {});
    return held.secret;
  };
}
