import type { ClientOptions } from "./client-options.ts";
import type { WrittenBody } from "./media.ts";

/**
 * How a list or an object stands in a form:
 * - `json`: as JSON, also what is neither;
 * - `members`: an object's members stand beside the others;
 * - `deepObject`: `name[member]=…`, at any depth, lists by number;
 * - `,`, ` ` and `|`: in one value, joined by it.
 *
 * Without one of these, a list repeats its name, and an object is JSON.
 */
export type FormStyle = "json" | "members" | "deepObject" | "," | " " | "|";

/** A body that is a form, as the forms of web pages are sent. What is `undefined` or null is left out. */
export function writeForm(
  body: unknown,
  type: string,
  _options: ClientOptions,
  styles: Readonly<Record<string, FormStyle>> = {},
): WrittenBody {
  const pairs = Object.entries(Object(body)).flatMap(([name, value]) => {
    return pairsOf(name, value, Object.hasOwn(styles, name) ? styles[name] : undefined);
  });
  return { type, body: String(new URLSearchParams(pairs)) };
}

/** Names and texts of one member. */
export function pairsOf(name: string, value: unknown, style: FormStyle | undefined): [string, string][] {
  if (value === undefined || value === null) return [];
  if (typeof value === "object" && style !== undefined && style !== "json") {
    const members = Object.entries(value);
    if (style === "deepObject") return members.flatMap(([key, member]) => pairsOf(`${name}[${key}]`, member, style));
    // An empty list would be taken for one of an empty text.
    if (members.length === 0) return [];
    if (style !== "members") return [[name, (Array.isArray(value) ? value : members.flat()).join(style)]];
    if (!Array.isArray(value)) return members.flatMap(([key, member]) => pairsOf(key, member, undefined));
  }
  // Of numbers and booleans, the JSON is what anybody would write.
  return [value].flat().map((item: unknown) => {
    return [name, typeof item === "string" && style !== "json" ? item : JSON.stringify(item)];
  });
}
