import type { Contract, DeclaredAnswer, Operation } from "../document/operation.ts";

/** Things of one kind that an API keeps, and the operations on them. Found by the form of paths. */
export interface Resource {
  /** Path of one of them: `/users/{userId}`, or of a singleton: `/users/{userId}/settings`. */
  readonly item: string;
  /** The last parameter of that path; undefined for singletons. */
  readonly param: string | undefined;
  /** Path of all of them: `/users`. */
  readonly collection: string;
  /** What one of them is called, in small letters: `user`. */
  readonly noun: string;
  /** Makes one; the server gives the id, or the body has it. */
  readonly create: Operation | undefined;
  /** Makes one under an id that the caller puts into the path. */
  readonly upsert: Operation | undefined;
  readonly read: Operation | undefined;
  readonly list: Operation | undefined;
  readonly replace: Operation | undefined;
  readonly patch: Operation | undefined;
  readonly remove: Operation | undefined;
}

/** All resources of a contract, parents before their children. */
export function findResources({ operations }: Contract): readonly Resource[] {
  const paths = [...new Set(operations.map((each) => each.path))];
  const on = (path: string, method: string): Operation | undefined =>
    operations.find((each) => each.path === path && each.method === method);
  const items = paths.filter((path) => lastParam(path) !== undefined || isSingleton(path, on));
  return items
    .map((item) => resourceAt(item, operations, on))
    .toSorted((a, b) => a.item.split("/").length - b.item.split("/").length);
}

type Find = (path: string, method: string) => Operation | undefined;

function isSingleton(path: string, on: Find): boolean {
  return on(path, "GET") !== undefined && (on(path, "PUT") !== undefined || on(path, "PATCH") !== undefined);
}

function resourceAt(item: string, operations: readonly Operation[], on: Find): Resource {
  const param = lastParam(item);
  const collection = param === undefined ? item : item.slice(0, item.lastIndexOf("/"));
  const noun = nounOf(collection, param);
  const replace = on(item, "PUT");
  const patch = on(item, "PATCH");
  const create = param === undefined ? undefined : findCreate(collection, noun, operations);
  const upserts = [replace, patch].filter(
    (each) => each !== undefined && (makes(each) || (create === undefined && !misses(each))),
  );
  return {
    item,
    param,
    collection,
    noun,
    create,
    upsert: param === undefined ? undefined : (upserts.find((each) => each !== undefined && makes(each)) ?? upserts[0]),
    read: on(item, "GET"),
    list: param === undefined ? undefined : findList(collection, noun, operations),
    replace,
    patch,
    remove: on(item, "DELETE"),
  };
}

/** True when an operation says that it creates. */
function makes({ answers }: Operation): boolean {
  return answers.some(({ status }) => status === "201");
}

/** True when an operation says that there may be nothing for it to act upon. */
function misses({ answers }: Operation): boolean {
  return answers.some(({ status }) => status === "404");
}

function findCreate(collection: string, noun: string, operations: readonly Operation[]): Operation | undefined {
  const same = (method: string): Operation | undefined =>
    operations.find((each) => each.path === collection && each.method === method);
  const makers = operations.filter((each) => each.method === "POST" && answersMade(each) !== undefined);
  return (
    same("POST") ??
    same("PUT") ??
    makers.find(
      (each) => paramsOf(each.path).length === paramsOf(collection).length && each.path.startsWith(`${collection}/`),
    ) ??
    makers.find((each) => /\/[^/{}:]+$/u.test(each.path) && singular(lastWord(each.path)) === noun && noun !== "")
  );
}

function findList(collection: string, noun: string, operations: readonly Operation[]): Operation | undefined {
  const reads = operations.filter((each) => each.method === "GET" && /\/[^/{}:]+$/u.test(each.path));
  return (
    reads.find((each) => each.path === collection) ??
    reads.find((each) => each.path === `${collection}s`) ??
    reads.find(
      (each) =>
        singular(lastWord(each.path)) === noun &&
        noun !== "" &&
        paramsOf(each.path).join() === paramsOf(collection).join(),
    )
  );
}

function answersMade({ answers }: Operation): DeclaredAnswer | undefined {
  return answers.find(({ status, contents }) => status.startsWith("2") && contents.length > 0);
}

/** Names of the parameters in a path, in order. */
export function paramsOf(path: string): readonly string[] {
  return [...path.matchAll(/\{([^}]+)\}/gu)].map(([, name = ""]) => name);
}

function lastParam(path: string): string | undefined {
  return /\/\{([^}/]+)\}$/u.exec(path)?.[1];
}

function lastWord(path: string): string {
  return path.split("/").findLast((each) => each !== "" && !each.startsWith("{")) ?? "";
}

function nounOf(collection: string, param: string | undefined): string {
  return singular(lastWord(collection)) || stem(param ?? "");
}

/** A word without the ending of the plural, in small letters, hyphens left out. */
export function singular(word: string): string {
  const plain = word.toLowerCase().replaceAll(/[^a-z0-9]/gu, "");
  if (plain.endsWith("ies") && plain.length > 4) return `${plain.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes)$/u.test(plain)) return plain.slice(0, -2);
  return plain.endsWith("s") && !plain.endsWith("ss") ? plain.slice(0, -1) : plain;
}

/** What a parameter or member is an id of: `userId` is of a `user`. Empty for a mere `id`. */
export function stem(name: string): string {
  const cut = name.replace(/(?:[_-]?(?:ids?|uuid|guid|arn|name|key|slug|code|number|ref)|I[dD]s?|Ids?|IDs?)$/u, "");
  return singular(cut);
}
