/** Where a mock gets chance. */
export interface RandomSource {
  /** A number in [0, 1). */
  next(): number;
  /**
   * Remembers this place: calling what it answers goes back to it, as often as wanted, and the same numbers come again.
   * Absent where chance never repeats.
   */
  readonly mark?: () => () => void;
}

/** Chance from the platform's cryptography; never the same twice. */
export function systemRandom(): RandomSource {
  const words = new Uint32Array(2);
  return {
    next() {
      crypto.getRandomValues(words);
      const [high = 0, low = 0] = words;
      // 53 bits, all that a double can hold below 1.
      return ((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53;
    },
  };
}

/** Chance that repeats: the same seed gives the same numbers. Small and fast, not for secrets. */
export function seededRandom(seed: number | string): RandomSource {
  const state = new Uint32Array(4);
  for (let place = 0; place < state.length; place += 1) state[place] = hash(`${place}:${seed}`);
  const source = {
    next: () => step(state) / 2 ** 32,
    mark: () => {
      const place = state.slice();
      return () => state.set(place);
    },
  };
  // The first numbers of neighbouring seeds resemble each other; later ones do not.
  for (let round = 0; round < 15; round += 1) source.next();
  return source;
}

/** FNV-1a with a final mix, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** One step of the sfc32 generator (PractRand's "small fast counter"): three words of state and a counter. */
function step(state: Uint32Array): number {
  const [a = 0, b = 0, c = 0, count = 0] = state;
  const result = (a + b + count) >>> 0;
  state[0] = b ^ (b >>> 9);
  state[1] = c + (c << 3);
  state[2] = ((c << 21) | (c >>> 11)) + result;
  state[3] = count + 1;
  return result;
}
