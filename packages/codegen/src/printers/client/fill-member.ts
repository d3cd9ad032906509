import { lineWidth } from "../../text/doc-comment.ts";
import { quote } from "../../text/literals.ts";

/** What fills in a part of a request that callers leave out, and what it takes beside request and options. */
export interface Filler {
  readonly by: "withVersion" | "withToken" | "withAccept";
  readonly place: readonly string[];
}

/** The member of a constant that fills in what a request leaves out; nothing where there is nothing to fill in. */
export function fillMembers(fillers: readonly Filler[]): readonly string[] {
  if (fillers.length === 0) return [];
  const filled = fillers.reduce(
    (request, { by, place }) => `${by}(${[request, "options", ...place.map(quote)].join(", ")})`,
    "request",
  );
  const line = `fill: (request, options) => ${filled}`;
  return [line.length + 3 <= lineWidth ? line : `fill: (request, options) =>\n    ${filled}`];
}
