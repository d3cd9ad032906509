/**
 * A UUID (version 4 in form) that follows from a seed, the sequence of the event that brings it, and what it is for. So
 * a log replays to the same ids, and letting time pass in one step or in many gives the same ones.
 */
export function seededUuid(seed: string, sequence: number, purpose: string): string {
  const words = wordsOf(`${seed} ${sequence} ${purpose}`);
  const digits = words.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
  const variant = "89ab".charAt(words[2] & 3);
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`;
}

/** A number in [0, 1) that follows from the same. */
export function seededFraction(seed: string, sequence: number, purpose: string): number {
  const [high, low] = wordsOf(`${seed} ${sequence} ${purpose}`);
  return ((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53;
}

/** Four words of 32 bits: FNV-1a in four lanes, each mixed at the end as in MurmurHash3. */
function wordsOf(text: string): [number, number, number, number] {
  let [a, b, c, d] = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x01000197) ^ a;
    c = Math.imul(c ^ code, 0x010001a1) ^ b;
    d = Math.imul(d ^ code, 0x010001ab) ^ c;
  }
  return [mixed(a ^ d), mixed(b), mixed(c), mixed(d)];
}

function mixed(word: number): number {
  let value = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
