import { quote } from "../../text/literals.ts";

/** The member of a constant that fills in what a request leaves out. */
export function fillMember(by: "withVersion" | "withToken", ...place: readonly string[]): string {
  return `fill: (request, options) => ${by}(request, options, ${place.map(quote).join(", ")})`;
}
