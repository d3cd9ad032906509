import { type Ordered, findValue } from "../ordered.ts";

/** The next worker of the circle after the one that was offered something last; the index keeps them in the order of ids. */
export function pickNextInCircle(
  available: Ordered<string>,
  isEligible: (id: string) => boolean,
  cursor: string | undefined,
): string | undefined {
  const after = cursor === undefined ? undefined : findValue(available, isEligible, [cursor]);
  return after ?? findValue(available, isEligible);
}
