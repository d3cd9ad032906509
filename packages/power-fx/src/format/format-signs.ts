/** One sign of a format: an active character, or a literal that was quoted, escaped or always stands for itself. */
export type FormatSign = { readonly text: string; readonly literal: boolean };

const unsupported: ReadonlySet<string> = new Set(["?", "[", "_", "*", "@", "]"]);

/** Splits a format into sections of signs; undefined when it has what no format may have. */
export function readFormatSigns(format: string): FormatSign[][] | undefined {
  if (/^(?:g|\/)$|^\/|general/i.test(format)) return undefined;
  const sections: FormatSign[][] = [[]];
  for (let at = 0; at < format.length; at += 1) {
    const sign = format[at] ?? "";
    const section = sections.at(-1) ?? [];
    if (unsupported.has(sign)) return undefined;
    if (sign === ";") {
      sections.push([]);
      if (sections.length > 3) return undefined;
    } else if (sign === '"' || sign === "\\") {
      const end = sign === '"' ? format.indexOf('"', at + 1) : at + 1;
      const text = format.slice(at + 1, sign === '"' ? end : end + 1);
      if (end < 0 || end >= format.length) return undefined;
      section.push({ text, literal: true });
      at = end;
    } else section.push({ text: sign, literal: sign === "'" });
  }
  return sections;
}
