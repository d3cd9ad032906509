import { utf8 } from "../auth/text-bytes.ts";

/** Texts, as UTF-8, and bytes, one after the other. */
export function joinBytes(parts: readonly (string | Uint8Array)[]): Uint8Array {
  const encoded = parts.map(utf8);
  const whole = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const part of encoded) {
    whole.set(part, filled);
    filled += part.length;
  }
  return whole;
}
