/** The order of a list, by when a row was first put in. */
export type Order = "oldestFirst" | "newestFirst";

/** A place in a list, as text that means nothing to a caller and needs no escaping in a query. */
export function pageTokenOf(position: number, order: Order): string {
  return btoa(`${order}:${position}`).replaceAll("=", "");
}

/** The place a token stands for; undefined for text that is no token, or one of a list in another order. */
export function positionOf(token: string, order: Order): number | undefined {
  const text = decode(token);
  const [, given, digits] = /^(\w+):(\d{1,15})$/u.exec(text) ?? [];
  return given === order ? Number(digits) : undefined;
}

function decode(token: string): string {
  try {
    return atob(token);
  } catch {
    return "";
  }
}
