import { utf8 } from "./text-bytes.ts";

/** What FIPS 180-4 fixes, and room: for a message, and for the schedule of a block. */
interface Tables {
  readonly start: Int32Array;
  readonly rounds: Int32Array;
  readonly room: Uint8Array;
  readonly w: Int32Array;
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
    w: new Int32Array(64),
  });
}

/**
 * SHA-256 of a message of less than 512 MiB, that begins with `head` if there is one. The names are those of
 * FIPS 180-4, and the `!` stand where an index is in range by construction.
 *
 * The shape is measured. Variables are a third faster than lists, and `|=` tells compilers that they are integers. What
 * a first signature hashes is just too little to wake the optimising compiler, which takes 2 MiB: it looks at how much
 * of a function runs again and again.
 */
export function sha256(message: Uint8Array, head: Uint8Array = new Uint8Array()): Uint8Array {
  const { start, rounds, room, w } = roundConstants();
  const length = head.length + message.length;
  const size = ((length + 72) >> 6) * 64;
  // Buffers of more than 64 bytes are dear to make and to clear away.
  const bytes = size > room.length ? new Uint8Array(size) : room.fill(0, 0, size);
  const view = new DataView(bytes.buffer);
  bytes.set(head);
  bytes.set(message, head.length);
  bytes[length] = 0x80;
  view.setUint32(size - 4, length * 8);
  let [h0 = 0, h1 = 0, h2 = 0, h3 = 0, h4 = 0, h5 = 0, h6 = 0, h7 = 0] = start;
  for (let block = 0; block < size; block += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getInt32(block + i * 4);
    for (let i = 16; i < 64; i++) {
      const x = w[i - 15]!;
      const y = w[i - 2]!;
      w[i] =
        w[i - 16]! +
        w[i - 7]! +
        (((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)) +
        (((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10));
    }
    let a = (h0 |= 0);
    let b = (h1 |= 0);
    let c = (h2 |= 0);
    let d = (h3 |= 0);
    let e = (h4 |= 0);
    let f = (h5 |= 0);
    let g = (h6 |= 0);
    let h = (h7 |= 0);
    for (let i = 0; i < 64; i++) {
      const t =
        h +
        (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))) +
        (g ^ (e & (f ^ g))) +
        rounds[i]! +
        w[i]!;
      h = g;
      g = f;
      f = e;
      e = (d + t) | 0;
      d = c;
      c = b;
      b = a;
      a =
        (t +
          (((b >>> 2) | (b << 30)) ^ ((b >>> 13) | (b << 19)) ^ ((b >>> 22) | (b << 10))) +
          ((b & c) | (d & (b | c)))) |
        0;
    }
    h0 += a;
    h1 += b;
    h2 += c;
    h3 += d;
    h4 += e;
    h5 += f;
    h6 += g;
    h7 += h;
  }
  [h0, h1, h2, h3, h4, h5, h6, h7].forEach((word, i) => view.setInt32(i * 4, word));
  return bytes.slice(0, 32);
}

/** HMAC-SHA-256. */
export function hmacSha256(key: Uint8Array, text: string): Uint8Array {
  const inner = new Uint8Array(64).fill(0x36);
  const outer = new Uint8Array(64).fill(0x5c);
  (key.length > 64 ? sha256(key) : key).forEach((byte, i) => {
    inner[i]! ^= byte;
    outer[i]! ^= byte;
  });
  return sha256(sha256(utf8(text), inner), outer);
}
