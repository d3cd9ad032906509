/** Texts, as UTF-8, and bytes, one after the other. */
export function joinBytes(parts: readonly (string | Uint8Array)[]): Uint8Array {
  const encoder = new TextEncoder();
  const encoded = parts.map((part) => (typeof part === "string" ? encoder.encode(part) : part));
  const whole = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const part of encoded) {
    whole.set(part, filled);
    filled += part.length;
  }
  return whole;
}
