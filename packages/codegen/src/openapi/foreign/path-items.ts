import { isJsonObject, textOf, type JsonObject } from "../json.ts";
import { follow, objectOf, type Foreign } from "./foreign.ts";

const methods: readonly string[] = ["get", "put", "post", "patch", "delete", "head", "options"];

/** One path of a document with its operations. */
export interface PathItem {
  /** As the document has it. */
  readonly declared: string;
  /** As we say it: without a query, and after a `#` what tells it from another. */
  readonly path: string;
  /** The query that stood in the path: names with values, or with themselves in braces. */
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly pointer: string;
  readonly item: JsonObject;
}

/** All paths of a document, references followed. */
export function pathItems(foreign: Pick<Foreign, "document" | "root">): readonly PathItem[] {
  const paths = objectOf(foreign.root["paths"]);
  const taken = new Set(Object.keys(paths));
  return Object.entries(paths).map(([declared, value]) => {
    const pointer = `#/paths/${declared.replaceAll("/", "~1")}`;
    const { bare, query } = withoutQuery(declared);
    const path = bare === declared || !taken.has(bare) ? bare : `${bare}#${declared}`;
    taken.add(path);
    return { declared, path, query, pointer, item: objectOf(follow(foreign, value, pointer)) };
  });
}

/** `/a?b={b}&c=d` to `/a`, where all of the query is parameters and values. */
function withoutQuery(path: string): Pick<PathItem, "query"> & { readonly bare: string } {
  const [bare = "", text = ""] = path.split("?");
  const query = [...text.matchAll(/(\w+)=([^&=#]+)(?:&|$)/g)].map(
    ([, name = "", value = ""]) => [name, value] as const,
  );
  const isPlain = query.every(([name, value]) => value === `{${name}}` || !/[{}]/.test(value));
  const isWhole = isPlain && query.map((pair) => pair.join("=")).join("&") === text;
  return isWhole ? { bare, query } : { bare: path, query: [] };
}

/** The operations of a path by method. */
export function operationsOf({ item }: PathItem): readonly (readonly [method: string, operation: JsonObject])[] {
  return methods.flatMap((method) => {
    const operation = item[method];
    return isJsonObject(operation) ? [[method, operation] as const] : [];
  });
}

/** Parameters in our form, in accord with the holes of their path: one that is missing is text, one too many goes. */
export function fitPath(
  { path, query }: PathItem,
  parameters: readonly JsonObject[],
  remark: (sentence: string) => void,
): readonly JsonObject[] {
  const holes = new Set([...path.replace(/#.*/, "").matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? ""));
  const inQuery = new Set(query.map(([name]) => name));
  const inPath = new Set(parameters.filter((one) => one["in"] === "path").map(({ name }) => name));
  const fitting = parameters.flatMap((parameter): readonly JsonObject[] => {
    const { name: declaredName, in: where } = parameter;
    const name = textOf(declaredName ?? "");
    const hasHole = holes.has(name);
    if ((where === "path") === hasHole) return [parameter];
    if (hasHole)
      return where === "query" && !inPath.has(name) ? [{ ...parameter, in: "path", required: true }] : [parameter];
    if (inQuery.has(name)) return [{ ...parameter, in: "query" }];
    remark(`the path has no place for "${name}", so it is left out.`);
    return [];
  });
  const filled = new Set(fitting.flatMap(({ name, in: where }) => (where === "path" ? [name] : [])));
  const missing = [...holes].filter((name) => !filled.has(name));
  for (const name of missing) remark(`"${name}" of the path is not declared, so it is text.`);
  const declared = new Set(fitting.flatMap(({ name, in: where }) => (where === "query" ? [name] : [])));
  const fixed = query.filter(([name, value]) => !declared.has(name) && !value.startsWith("{"));
  return [
    ...fitting,
    ...missing.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
    ...fixed.map(([name, value]) => ({ name, in: "query", required: true, schema: { type: "string", enum: [value] } })),
  ];
}
