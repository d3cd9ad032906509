import type { Defect } from "./defect.ts";
import type { Detection } from "./probe.ts";

/** What became of the defects of one part of a server. */
export interface DetectedPart {
  readonly part: string;
  readonly detections: readonly Detection[];
}

/** The page about what is detected, in Markdown. */
export function detectionPage(parts: readonly DetectedPart[], soundNames: readonly string[]): string {
  const all = parts.flatMap(({ detections }) => detections);
  const found = all.filter((one) => one.found !== undefined);
  return [
    "# Contract tests: what they detect",
    "",
    "Written by `packages/contract-tests/test/defects/detection.test.ts` from its own run; do not edit. Each row is a harbour",
    "server with one deliberate defect, tested with seed 1: the operations of one resource and, for speed, a document without",
    "the optional members that do not matter to the defect. Requests are those of the smallest example. The test compares the",
    "defects and their totals on each run; which check and which case tell first may move with the cases, and then stands here",
    "from the last `UPDATE_DETECTION=1`.",
    "",
    `**${found.length} of ${all.length}** defects are found. Correct servers, each tested with several seeds, give no finding:`,
    `${soundNames.join("; ")}.`,
    "",
    ...parts.flatMap(({ part, detections }) => [
      `## ${part}`,
      "",
      "| Defect | What the server does wrong | Found by | The case | Requests |",
      "| --- | --- | --- | --- | --- |",
      ...detections.map(writeRow),
      "",
    ]),
  ].join("\n");
}

function writeRow({ defect, found }: Detection): string {
  const { id, what }: Defect = defect;
  const cells = found
    ? [`\`${id}\``, what, `\`${found.check}\``, found.caseDescription, String(found.exchanges.length)]
    : [`\`${id}\``, what, "not found", "", ""];
  return `| ${cells.map((cell) => cell.replaceAll("|", String.raw`\|`).replaceAll("\n", " ")).join(" | ")} |`;
}
