/** Text in the form in which letters that differ only in case are the same: upper case, one letter for one. */
export function foldCase(text: string): string {
  const upper = text.toUpperCase();
  if (upper.length === text.length) return upper;
  // Letters that grow when raised (as the German sharp s does) are kept, so that positions stay what they were.
  let folded = "";
  for (const letter of text) {
    const raised = letter.toUpperCase();
    folded += raised.length === letter.length ? raised : letter;
  }
  return folded;
}
