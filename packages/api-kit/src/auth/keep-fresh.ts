/** Something secret that may expire, or where to get it. */
export type Source<Secret> = Secret | (() => Secret | Promise<Secret>);

/** Answers a secret that is good at `now`. Give the one that was refused to get another. */
export type KeepFresh<Secret> = (now: number, refused?: Secret) => Promise<Secret>;

const earlyMs = 5 * 60_000;

/** A provider that is silent for longer is asked again, and one that failed is left alone for as long while it can be. */
const patienceMs = 10_000;

/**
 * Keeps what a provider gave until shortly before it expires. However many calls want it, one request to the
 * provider is under way, unless that takes more than ten seconds. In the last five minutes (or the last half of a shorter life) the next one is fetched while
 * calls go on with the old, and every ten seconds again if the provider fails; only when none is good do they wait, and
 * then a provider's failure is theirs.
 *
 * @param expiresAt Milliseconds since the Unix epoch; `undefined` for what never expires.
 */
export function keepFresh<Secret extends object | null>(
  source: Source<Secret>,
  expiresAt: (secret: Secret) => number | undefined,
): KeepFresh<Secret> {
  if (typeof source !== "function") return async () => source;
  let held: Secret | undefined;
  let end = 0;
  let refreshAt = 0;
  let pending: Promise<Secret> | undefined;

  return async (now, refused) => {
    const good = held !== refused && now < end && held;
    if (good && now < refreshAt) return good;
    if (!pending || now >= refreshAt) {
      refreshAt = now + patienceMs;
      pending = (async () => source())()
        .then((secret) => {
          end = expiresAt(secret) ?? Infinity;
          refreshAt = Math.max(end - earlyMs, (now + end) / 2);
          return (held = secret);
        })
        .finally(() => (pending = undefined));
      // Nobody waits for this one while the old is good.
      pending.catch(() => {});
    }
    return good || pending;
  };
}
