/** Four words of 32 bits. */
type Words = readonly [number, number, number, number];

/** Two hexadecimal digits for each byte. */
const digits: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** The seed that was met last, and what it comes to: a router has one for all its life. */
let known: { readonly seed: string; readonly words: Words } = { seed: "", words: absorbed(initial(), "") };

/**
 * A UUID (version 4 in form) that follows from a seed, the sequence of the event that brings it, and what it is for. So
 * a log replays to the same ids, and letting time pass in one step or in many gives the same ones.
 */
export function seededUuid(seed: string, sequence: number, purpose: string): string {
  const [a, b, c, d] = wordsOf(seed, sequence, purpose);
  const version = (b & 0xffff_0fff) | 0x4000;
  const variant = (c & 0x3fff_ffff) | 0x8000_0000;
  return `${half(a >>> 16)}${half(a)}-${half(b >>> 16)}-${half(version)}-${half(variant >>> 16)}-${half(c)}${half(d >>> 16)}${half(d)}`;
}

/** A number in [0, 1) that follows from the same. */
export function seededFraction(seed: string, sequence: number, purpose: string): number {
  const [high, low] = wordsOf(seed, sequence, purpose);
  return ((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53;
}

function half(word: number): string {
  return (digits[(word >>> 8) & 255] ?? "") + (digits[word & 255] ?? "");
}

function wordsOf(seed: string, sequence: number, purpose: string): Words {
  if (known.seed !== seed) known = { seed, words: absorbed(initial(), seed) };
  const [a, b, c, d] = absorbed(counted(known.words, sequence), purpose);
  return [mixed(a ^ d), mixed(b ^ a), mixed(c ^ b), mixed(d ^ c)];
}

function initial(): Words {
  return [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
}

/** Takes a number in, all 53 bits of it. */
function counted([a, b, c, d]: Words, count: number): Words {
  const low = mixed(count | 0);
  const high = mixed(Math.floor(count / 2 ** 32) ^ 0x27d4eb2f);
  return [
    a ^ low,
    Math.imul(b, 0x01000193) ^ high,
    Math.imul(c ^ low, 0x01000197),
    Math.imul(d ^ high, 0x010001a1) ^ low,
  ];
}

/** Takes a text in: FNV-1a in four lanes that hang together. */
function absorbed(words: Words, text: string): Words {
  let [a, b, c, d] = words;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x01000197) ^ a;
    c = Math.imul(c ^ code, 0x010001a1) ^ b;
    d = Math.imul(d ^ code, 0x010001ab) ^ c;
  }
  return [a, b, c, d];
}

/** As MurmurHash3 ends. */
function mixed(word: number): number {
  let value = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
