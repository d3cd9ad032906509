/** A word for a POSIX shell that means this text and nothing else. Control characters are written as escapes. */
export function shellQuote(text: string): string {
  if (/^[\w@%+=:,./-]+$/u.test(text)) return text;
  // Raw control characters could drive the terminal that shows the command, so they become escapes of $'…'.
  if (/[\p{Cc}\p{Cs}]/u.test(text.replaceAll("\n", ""))) return `$'${escaped(text)}'`;
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function escaped(text: string): string {
  return text
    .replaceAll(/[\\']/gu, String.raw`\$&`)
    .replaceAll(/\p{Cc}/gu, (letter) => octals(letter))
    .replaceAll(/\p{Cs}/gu, "\u{fffd}");
}

/** The bytes of a letter, as `\033`. */
export function octals(letter: string): string {
  return [...new TextEncoder().encode(letter)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
