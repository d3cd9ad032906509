import type { OperationExample, OperationResponse } from "../api-model.ts";
import type { Json } from "./json.ts";
import { entriesAt, memberAt, requiredMemberAt, stringAt, type Place } from "./place.ts";
import type { Content } from "./read-content.ts";
import { resolve } from "./references.ts";

interface Draft {
  readonly parameters: Record<string, Json>;
  body?: Json;
  response?: { readonly status: number; readonly body: Json };
}

/** OpenAPI scatters an example over parameters, body and answers; its title is what holds it together. */
export function readExamples(
  root: Place,
  parameters: readonly Place[],
  requestContent: Place | undefined,
  responses: readonly { readonly status: OperationResponse["status"]; readonly content?: Content }[],
): readonly OperationExample[] {
  const drafts = new Map<string, Draft>();
  const draft = (title: string): Draft => {
    const existing = drafts.get(title) ?? { parameters: {} };
    drafts.set(title, existing);
    return existing;
  };
  for (const place of parameters.map((one) => resolve(root, one))) {
    const name = stringAt(requiredMemberAt(place, "name"));
    for (const [title, value] of examplesAt(root, place)) draft(title).parameters[name] = value;
  }
  if (requestContent) for (const [title, value] of examplesAt(root, requestContent)) draft(title).body = value;
  for (const { status, content } of responses) {
    if (typeof status !== "number" || !content) continue;
    for (const [title, value] of examplesAt(root, content.place)) draft(title).response = { status, body: value };
  }
  return [...drafts].map(([title, { parameters: given, body, response }]) => ({
    title,
    parameters: given,
    ...(body !== undefined && { body }),
    ...(response && { response }),
  }));
}

function examplesAt(root: Place, owner: Place): readonly (readonly [string, Json])[] {
  return entriesAt(memberAt(owner, "examples")).map(([title, place]) => [
    title,
    requiredMemberAt(resolve(root, place), "value").value,
  ]);
}
