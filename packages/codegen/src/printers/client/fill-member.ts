import { lineWidth } from "../../text/doc-comment.ts";
import { memberKey, quote } from "../../text/literals.ts";

/** What fills in a part of a request that callers leave out, and what it takes beside request and options. */
export interface Filler {
  readonly by: "withVersion" | "withToken" | "withAccept" | "withStyles";
  readonly place: readonly (string | Readonly<Record<string, string>>)[];
}

/** The member of a constant that fills in what a request leaves out; nothing where there is nothing to fill in. */
export function fillMembers(fillers: readonly Filler[]): readonly string[] {
  if (fillers.length === 0) return [];
  const filled = printCalls(fillers, false);
  const line = `fill: (request, options) => ${filled}`;
  if (line.length + 3 <= lineWidth) return [line];
  // As the formatter has it: what is still too long for a line opens its last argument.
  const isTooLong = filled.length + 5 > lineWidth && fillers.at(-1)?.by === "withStyles";
  return [`fill: (request, options) =>\n    ${isTooLong ? printCalls(fillers, true) : filled}`];
}

/** Each filler is given what the one before it made. */
function printCalls(fillers: readonly Filler[], isOpen: boolean): string {
  return fillers.reduce((request, { by, place }, index) => {
    const isLast = index === fillers.length - 1;
    const given = place.map((argument) => printArgument(argument, isOpen && isLast));
    return `${by}(${[request, "options", ...given].join(", ")})`;
  }, "request");
}

function printArgument(argument: string | Readonly<Record<string, string>>, isOpen: boolean): string {
  if (typeof argument === "string") return quote(argument);
  const members = Object.entries(argument).map(([name, value]) => `${memberKey(name)}: ${quote(value)}`);
  return isOpen ? `{\n${members.map((member) => `      ${member},\n`).join("")}    }` : `{ ${members.join(", ")} }`;
}
