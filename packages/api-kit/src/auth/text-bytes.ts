/** Text as UTF-8; bytes as they are. */
export function utf8(text: string | Uint8Array): Uint8Array {
  return typeof text === "string" ? new TextEncoder().encode(text) : text;
}

/** Bytes as lower-case hexadecimal text. */
export function hex(bytes: Uint8Array): string {
  const digits = "0123456789abcdef";
  let text = "";
  for (const byte of bytes) text += digits.charAt(byte >> 4) + digits.charAt(byte & 15);
  return text;
}

/** Bytes as base64 text. */
export function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
