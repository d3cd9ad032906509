import type { Paging } from "../api-model.ts";
import { memberAt, requiredMemberAt, stringAt, type Place } from "./place.ts";
import { SpecProblem } from "./spec-problem.ts";

/** `x-paging` of an operation. */
export function readPaging(operation: Place): Paging | undefined {
  const paging = memberAt(operation, "x-paging");
  if (!paging) return undefined;
  const style = requiredMemberAt(paging, "style");
  const token = memberAt(paging, "token");
  const size = memberAt(paging, "size");
  if (style.value !== "link" && style.value !== "token") {
    throw new SpecProblem(style, "A list continues by link or by token.", 'Set style to "link" or "token".');
  }
  if (style.value === "token" && !token) {
    throw new SpecProblem(paging, "The token has no place in the request.", 'Add token: #{ in: "query", name: "…" }.');
  }
  return {
    items: stringAt(requiredMemberAt(paging, "items")),
    next: stringAt(requiredMemberAt(paging, "next")),
    style: style.value,
    ...(token && { token: readBinding(token) }),
    ...(size && { size: readBinding(size) }),
  };
}

function readBinding(place: Place): { readonly in: "query" | "body"; readonly name: string } {
  const where = requiredMemberAt(place, "in");
  if (where.value !== "query" && where.value !== "body") {
    throw new SpecProblem(where, "Paging reads from the query or the body.", 'Set in to "query" or "body".');
  }
  return { in: where.value, name: stringAt(requiredMemberAt(place, "name")) };
}
