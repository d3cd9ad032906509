import { isObject, textOf, type JsonObject } from "./json.ts";

/** What a reference within the document leads to; undefined when it leads nowhere, or to another document. */
export function findReferenced(root: JsonObject, reference: string): unknown {
  if (reference === "#") return root;
  if (!reference.startsWith("#/")) return undefined;
  return findAt(root, decodeFragment(reference.slice(1)));
}

function decodeFragment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What stands at a JSON pointer; undefined when nothing does. */
export function findAt(value: unknown, pointer: string): unknown {
  if (pointer === "" || pointer === "/") return pointer === "" ? value : Reflect.get(Object(value), "");
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((at, token) => {
      if (Array.isArray(at)) return at[Number(token)];
      return isObject(at) && Object.hasOwn(at, token) ? at[token] : undefined;
    }, value);
}

/** Follows references from one object to the next, until something stands there itself. */
export function resolve(root: JsonObject, value: unknown): unknown {
  let at = value;
  for (let hops = 0; hops < 100 && isObject(at); hops++) {
    const reference = textOf(at.$ref);
    if (reference === undefined) return at;
    at = findReferenced(root, reference);
  }
  return isObject(at) && textOf(at.$ref) !== undefined ? undefined : at;
}
