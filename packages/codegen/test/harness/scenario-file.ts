/** One scenario of a Markdown file: a heading in plain English, TypeSpec, and what comes of it. */
export interface Scenario {
  readonly title: string;
  readonly input: string;
  readonly expectations: readonly Expectation[];
}

/** A block of expected text, addressed by the words after its language. */
export interface Expectation {
  /** `ts` for generated code, `text` for an error. */
  readonly language: string;
  /** `models/books.ts interface Book`, `models/books.ts`, or `error`. */
  readonly address: string;
  readonly text: string;
}

/** A fenced block of Markdown: its info string and its lines. */
const fence = /^```(?<info>[^\n]+)\n(?<body>[\s\S]*?)^```$/gm;

/** The scenarios of a file, one for each heading of the second level. */
export function readScenarios(markdown: string): readonly Scenario[] {
  return sectionsOf(markdown).map((section) => {
    const [heading = ""] = section.split("\n", 1);
    const blocks = [...section.matchAll(fence)].map(({ groups }) => {
      const [language = "", ...address] = (groups?.["info"] ?? "").trim().split(" ");
      return { language, address: address.join(" "), text: groups?.["body"] ?? "" };
    });
    const input = blocks.find(({ language }) => language === "tsp");
    if (!input) throw new Error(`The scenario "${heading}" has no tsp block.`);
    return { title: heading, input: input.text, expectations: blocks.filter((block) => block !== input) };
  });
}

/** The same file with the expectations of one scenario replaced, in their order. */
export function replaceExpectations(markdown: string, title: string, texts: readonly string[]): string {
  const section = sectionsOf(markdown).find((one) => one.startsWith(`${title}\n`)) ?? "";
  const remaining = [...texts];
  const rewritten = section.replaceAll(fence, (block: string, info: string) => {
    const text = info.startsWith("tsp") ? undefined : remaining.shift();
    return text === undefined ? block : `\`\`\`${info}\n${text}\`\`\``;
  });
  return markdown.replace(section, () => rewritten);
}

function sectionsOf(markdown: string): readonly string[] {
  return markdown.split(/^## /m).slice(1);
}
