/** Columns that generated code keeps to, as the formatter of hand-written code does. */
export const lineWidth = 120;

/**
 * A doc comment from paragraphs, with a line feed at the end; empty when there is nothing to say.
 * Line breaks inside a paragraph stay, long lines are wrapped, but for links, which must not be torn apart.
 */
export function docComment(paragraphs: readonly (string | undefined)[], indent = ""): string {
  if (paragraphs.length === 0) return "";
  const texts = paragraphs.map((text) => text?.trim().replaceAll("*/", "*\\/")).filter((text) => text);
  if (texts.length === 0) return "";
  const only = texts.length === 1 ? texts[0] : undefined;
  if (only !== undefined && !only.includes("\n") && indent.length + only.length + 7 <= lineWidth) {
    return `${indent}/** ${only} */\n`;
  }
  let body = "";
  for (const given of texts.join("\n\n").split("\n")) {
    for (const line of wrapLine(given, lineWidth - indent.length - 3)) {
      body += line === "" ? `${indent} *\n` : `${indent} * ${line}\n`;
    }
  }
  return `${indent}/**\n${body}${indent} */\n`;
}

/** Breaks a line at spaces so that no part is longer than `width`, as far as its words allow. */
function wrapLine(line: string, width: number): readonly string[] {
  if (line.startsWith("@see")) return [line];
  const text = line.trimEnd();
  if (text.length <= width) return [text.startsWith(" ") ? text.replace(/^ +/, "") : text];
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else {
      current = current === "" ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}
