/** The running state between two blocks: eight words. */
type State = readonly number[];

/** What FIPS 180-4 fixes, and room for the message schedule. */
interface Tables {
  readonly start: State;
  readonly rounds: Int32Array;
  readonly schedule: Int32Array;
}

const blockBytes = 64;

let tables: Tables | undefined;

/**
 * The constants of FIPS 180-4: the first 32 bits after the point of the square roots (8) and cube roots (64) of the
 * first primes. Made at first use, so that importing costs nothing. A test compares them with exact arithmetic, and
 * shows that none is so near to a rounding edge that an engine's last digit would matter.
 */
export function roundConstants(): Tables {
  if (tables) return tables;
  const primes: number[] = [];
  for (let candidate = 2; primes.length < 64; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return (tables = {
    start: primes.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime))),
    rounds: Int32Array.from(primes, (prime) => fractionBits(Math.cbrt(prime))),
    schedule: new Int32Array(64),
  });
}

function fractionBits(root: number): number {
  return ((root % 1) * 2 ** 32) | 0;
}

/**
 * Mixes whole blocks into `state`. The `!` stand where an index is in range by construction; checks, and taking the
 * words apart with a pattern, double the time.
 */
function absorb(state: State, blocks: Uint8Array): State {
  const { rounds, schedule: w } = roundConstants();
  const view = new DataView(blocks.buffer, blocks.byteOffset);
  let words = state;
  for (let offset = 0; offset < blocks.length; offset += blockBytes) {
    for (let i = 0; i < 16; i += 1) w[i] = view.getInt32(offset + i * 4);
    for (let i = 16; i < 64; i += 1) {
      const x = w[i - 15]!;
      const y = w[i - 2]!;
      const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
      const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
      w[i] = w[i - 16]! + s0 + w[i - 7]! + s1;
    }
    words = mixRounds(words, rounds, w);
  }
  return words;
}

function mixRounds(words: State, rounds: Int32Array, w: Int32Array): State {
  let a = words[0]!;
  let b = words[1]!;
  let c = words[2]!;
  let d = words[3]!;
  let e = words[4]!;
  let f = words[5]!;
  let g = words[6]!;
  let h = words[7]!;
  for (let i = 0; i < 64; i += 1) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + rounds[i]! + w[i]!) | 0;
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  const mixed = [a, b, c, d, e, f, g, h];
  return words.map((word, i) => (word + mixed[i]!) | 0);
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** SHA-256 of `message`; `state` and `before` go on after so many bytes that were absorbed already. */
export function sha256(message: Uint8Array, state: State = roundConstants().start, before = 0): Uint8Array {
  const { length } = message;
  const padded = new Uint8Array(((length + 8) >> 6) * blockBytes + blockBytes);
  padded.set(message);
  padded[length] = 0x80;
  const view = new DataView(padded.buffer);
  const bits = (before + length) * 8;
  view.setUint32(padded.length - 8, bits / 2 ** 32);
  view.setUint32(padded.length - 4, bits);
  const digest = new DataView(new ArrayBuffer(32));
  absorb(state, padded).forEach((word, i) => digest.setInt32(i * 4, word));
  return new Uint8Array(digest.buffer);
}

/** Signs messages with one key. */
export type Hmac = (message: Uint8Array) => Uint8Array;

/** HMAC-SHA-256. What depends on the key alone is computed once: keep the result as long as the key is used. */
export function createHmac(key: Uint8Array): Hmac {
  const block = new Uint8Array(blockBytes);
  block.set(key.length > blockBytes ? sha256(key) : key);
  const { start } = roundConstants();
  const inner = absorb(
    start,
    block.map((byte) => byte ^ 0x36),
  );
  const outer = absorb(
    start,
    block.map((byte) => byte ^ 0x5c),
  );
  return (message) => sha256(sha256(message, inner, blockBytes), outer, blockBytes);
}
