/** Text fit for a terminal: what could drive it is written as an escape; lines and tabs stay. */
export function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]|[\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

/** The beginning of a long text, and how much is left out. */
export function shortened(text: string, most: number): string {
  const letters = Array.from(text.slice(0, most * 2));
  if (letters.length <= most) return text;
  return `${letters.slice(0, most).join("")}… (${text.length} characters)`;
}
