import { utf8 } from "./text-bytes.ts";

/** What FIPS 180-4 fixes, and room: for a message, its schedule, and all values of two working variables. */
interface Tables {
  readonly start: Int32Array;
  readonly rounds: Int32Array;
  readonly room: Uint8Array;
  readonly w: Int32Array;
  readonly a: Int32Array;
  readonly e: Int32Array;
}

let tables: Tables | undefined;

/**
 * The constants of FIPS 180-4: the first 32 bits after the point of the square roots (8) and cube roots (64) of the
 * first primes. Made at first use, so that importing costs nothing. A test compares them with exact arithmetic, and
 * shows that none is so near to a rounding edge that an engine's last digit would matter.
 */
export function roundConstants(): Tables {
  if (tables) return tables;
  const primes: number[] = [];
  const composite: true[] = [];
  // A sieve: trying divisors would be hot enough to wake the optimising compiler, which takes 2 MiB.
  for (let n = 2; n < 312; n++) {
    if (!composite[n]) primes.push(n);
    for (let multiple = n; multiple < 312; multiple += n) composite[multiple] = true;
  }
  const roots = (power: number): Int32Array => Int32Array.from(primes, (prime) => (prime ** power % 1) * 2 ** 32);
  return (tables = {
    start: roots(1 / 2).slice(0, 8),
    rounds: roots(1 / 3),
    room: new Uint8Array(1024),
    w: new Int32Array(16),
    a: new Int32Array(68),
    e: new Int32Array(68),
  });
}

/**
 * SHA-256 of the parts as one message, of less than 512 MiB. Of the eight working variables of a round, three are
 * earlier values of `a` and three of `e`, so that only these two are kept, in lists. The `!` stand where an index is in
 * range by construction.
 */
export function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  const { start, rounds, room, w, a, e } = roundConstants();
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const size = ((length + 72) >> 6) * 64;
  // Buffers of more than 64 bytes are dear to make and to clear away.
  const bytes = size > room.length ? new Uint8Array(size) : room.fill(0, 0, size);
  const view = new DataView(bytes.buffer);
  const state = start.slice();
  let filled = 0;
  for (const part of parts) {
    bytes.set(part, filled);
    filled += part.length;
  }
  bytes[length] = 0x80;
  view.setUint32(size - 4, length * 8);
  for (let block = 0; block < size; block += 64) {
    for (let i = 0; i < 4; i++) {
      a[3 - i] = state[i]!;
      e[3 - i] = state[i + 4]!;
    }
    for (let i = 0; i < 64; i++) {
      const x = w[(i + 1) & 15]!;
      const y = w[(i + 14) & 15]!;
      if (i < 16) w[i] = view.getInt32(block + i * 4);
      else
        w[i & 15]! +=
          w[(i + 9) & 15]! +
          (((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)) +
          (((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10));
      const a0 = a[i + 3]!;
      const a1 = a[i + 2]!;
      const a2 = a[i + 1]!;
      const e0 = e[i + 3]!;
      const choice = (e0 & e[i + 2]!) ^ (~e0 & e[i + 1]!);
      const majority = (a0 & a1) ^ (a0 & a2) ^ (a1 & a2);
      const t =
        (e[i]! +
          (((e0 >>> 6) | (e0 << 26)) ^ ((e0 >>> 11) | (e0 << 21)) ^ ((e0 >>> 25) | (e0 << 7))) +
          choice +
          rounds[i]! +
          w[i & 15]!) |
        0;
      e[i + 4] = a[i]! + t;
      a[i + 4] = t + (((a0 >>> 2) | (a0 << 30)) ^ ((a0 >>> 13) | (a0 << 19)) ^ ((a0 >>> 22) | (a0 << 10))) + majority;
    }
    for (let i = 0; i < 4; i++) {
      state[i]! += a[67 - i]!;
      state[i + 4]! += e[67 - i]!;
    }
  }
  state.forEach((word, i) => view.setInt32(i * 4, word));
  return bytes.slice(0, 32);
}

/** HMAC-SHA-256. */
export function hmacSha256(key: Uint8Array, text: string): Uint8Array {
  const padded = new Uint8Array(64);
  padded.set(key.length > 64 ? sha256(key) : key);
  const pad = (by: number): Uint8Array => padded.map((byte) => byte ^ by);
  return sha256(pad(0x5c), sha256(pad(0x36), utf8(text)));
}
