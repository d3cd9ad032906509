/** A whole number that stands for a text: the same text gives the same number, on every machine (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** The seed of one case: cases keep their values when others are added, left out, or run alone. */
export function seedOf(seed: number, caseId: string): number {
  return hashOf(`${seed}:${caseId}`) | 0;
}
