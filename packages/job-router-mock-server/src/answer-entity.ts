import type { Stored } from "./state.ts";

/** A resource as GET and PATCH answer it. */
export interface EntityAnswer<Status extends number, Resource> {
  status: Status;
  headers: { etag: string; "last-modified": string };
  body: Resource;
}

/** The answer that carries a stored resource. */
export function answerEntity<Status extends number, Resource extends { readonly etag: string }>(
  status: Status,
  { value, changedAt }: Pick<Stored<Resource>, "value" | "changedAt">,
): EntityAnswer<Status, Resource> {
  return { status, headers: { etag: value.etag, "last-modified": new Date(changedAt).toUTCString() }, body: value };
}
