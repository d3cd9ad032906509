import type { Operation } from "../../api-model.ts";

/** Operations that a mock can tell apart, and those that have the method and path of one before them. */
export interface ToldApart {
  readonly operations: readonly Operation[];
  readonly hidden: readonly { readonly id: string; readonly behind: string }[];
}

/** Tells operations apart as a mock does: by method and path, whatever the parameters of the path are called. */
export function tellApart(operations: readonly Operation[]): ToldApart {
  const first = new Map<string, string>();
  const hidden: { readonly id: string; readonly behind: string }[] = [];
  for (const { id, method, path } of operations) {
    const route = `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
    const behind = first.get(route);
    if (behind === undefined) first.set(route, id);
    else hidden.push({ id, behind });
  }
  const reached = new Set(first.values());
  return { operations: operations.filter(({ id }) => reached.has(id)), hidden };
}
