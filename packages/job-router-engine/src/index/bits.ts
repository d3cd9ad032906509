/** A set of small whole numbers, 32 to a word. */
export type Bits = number[];

/** Whether a number is in the set. */
export function hasBit(bits: Readonly<Bits>, place: number): boolean {
  return (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
}

/** Puts a number into the set. */
export function setBit(bits: Bits, place: number): void {
  const word = place >>> 5;
  while (bits.length <= word) bits.push(0);
  bits[word] = (bits[word] ?? 0) | (1 << (place & 31));
}

/** Takes a number out of the set. */
export function clearBit(bits: Bits, place: number): void {
  const word = place >>> 5;
  if (word < bits.length) bits[word] = (bits[word] ?? 0) & ~(1 << (place & 31));
}

/** The numbers of a word of the set, the `word`-th: from the lowest. */
export function placesIn(word: number, ofWord: number): number[] {
  const places: number[] = [];
  for (let rest = word; rest !== 0; rest &= rest - 1) places.push(ofWord * 32 + (31 - Math.clz32(rest & -rest)));
  return places;
}
