import { isObject, objectOf } from "../document/json.ts";
import { parseUrl } from "../document/parse-url.ts";
import type { Answer } from "../sending/transport.ts";
import { stem, type Resource } from "./resource.ts";

/** A value that names one thing. */
export type Id = string | number;

/** The id in a body that shows one of a resource; undefined when none is recognised. */
export function idIn({ param = "", noun }: Resource, body: unknown): Id | undefined {
  return namedId(param, noun, body) ?? wrappedId(param, noun, body);
}

/** The member of a body that holds the id of a resource. */
export function idMember({ param = "", noun }: Pick<Resource, "param" | "noun">, body: unknown): string | undefined {
  const names = Object.keys(objectOf(body)).filter((name) => isId(objectOf(body)[name]));
  const alike = (wanted: string): string | undefined => names.find((name) => plain(name) === plain(wanted));
  const ending = /(?:Name|Key|Slug|Code|Number|Arn|Ref)$/u.exec(param)?.[0] ?? "";
  return (
    names.find((name) => name === param) ??
    alike(param) ??
    (ending === "" ? undefined : alike(ending)) ??
    alike("id") ??
    alike(`${noun}id`) ??
    alike(`${stem(param)}id`) ??
    alike("uuid") ??
    alike("key") ??
    (/^(?:name|.*name)$/iu.test(param) ? alike("name") : undefined)
  );
}

function namedId(param: string, noun: string, body: unknown): Id | undefined {
  const member = idMember({ param, noun }, body);
  const value = member === undefined ? undefined : objectOf(body)[member];
  return isId(value) ? value : undefined;
}

/** Some APIs wrap what they show: `{ data: { id } }`, `{ user: { id } }`. */
function wrappedId(param: string, noun: string, body: unknown): Id | undefined {
  const wrapped = Object.entries(objectOf(body)).filter(([, each]) => isObject(each));
  const [, inner] = wrapped.find(([name]) => plain(name) === noun || name === "data" || name === "result") ?? [];
  return inner === undefined ? undefined : namedId(param, noun, inner);
}

function isId(value: unknown): value is Id {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/gu, "");
}

/** The id of what an answer says was made: from its body, else from where its Location leads. */
export function idFromAnswer(resource: Resource, { received, url }: Answer): Id | undefined {
  if (received === undefined) return undefined;
  const found = idIn(resource, received.json);
  if (found !== undefined) return found;
  const location = parseUrl(received.headers.get("location") ?? "", url);
  if (received.headers.get("location") === null || location === undefined) return undefined;
  return decodeURIComponent(location.pathname.replace(/\/$/u, "").split("/").at(-1) ?? "") || undefined;
}

/** The items of a list's answer: the body itself, or its first member that is a list of objects. */
export function itemsIn(body: unknown, named?: string): readonly unknown[] | undefined {
  if (Array.isArray(body)) return body;
  const members = objectOf(body);
  const known = named === undefined ? undefined : members[named];
  if (Array.isArray(known)) return known;
  const lists = Object.values(members).filter((each): each is unknown[] => Array.isArray(each));
  const inner = Object.values(members)
    .filter(isObject)
    .flatMap((each) => Object.values(each).filter(Array.isArray));
  return lists.find((each) => each.some(isObject)) ?? lists[0] ?? inner[0];
}
