/** `; did you mean x` for the known name that is like a wrong one, or nothing. */
export function nearest(wrong: string, known: readonly string[], prefix = ""): string {
  const ranked = known.map((name) => ({ name, far: distance(wrong, name) })).toSorted((a, b) => a.far - b.far);
  const [best] = ranked;
  if (!best || best.far > Math.max(2, Math.floor(wrong.length / 3))) return "";
  return `; did you mean ${prefix}${best.name}`;
}

/** How many letters have to change to make one text the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at += 1) {
      const change = (row[at - 1] ?? 0) + (letter === other[at - 1] ? 0 : 1);
      next.push(Math.min(change, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
