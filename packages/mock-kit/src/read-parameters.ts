import { pointerOf, type Violation } from "@trunkline/validator-kit";
import type { RequestInput } from "./api.ts";
import type { HeaderReader } from "./exchange.ts";
import { objectOfFields, readScalar } from "./read-field.ts";
import { readField } from "./read-form.ts";
import type { Problem } from "./problem.ts";
import type { Route, RouteField, RouteParameter } from "./route.ts";

/** The parameters of a request as data. What could not be read stays a string, for the validator to name. */
export type ParameterReading =
  | { readonly kind: "read"; readonly input: RequestInput; readonly violations: readonly Violation[] }
  | Extract<Problem, { kind: "badEncoding" }>;

/** Reads one operation's parameters. */
export type ParameterReader = (
  path: Readonly<Record<string, string>>,
  rawQuery: string,
  headers: HeaderReader,
) => ParameterReading;

/** Prepares the reading of a route's parameters, once. Parameters that the route does not declare are ignored. */
export function compileParameters(route: Route): ParameterReader {
  const inPath = route.parameters.filter((parameter) => parameter.in === "path");
  const inQuery = route.parameters.filter((parameter) => parameter.in === "query");
  const inHeaders = route.parameters.filter((parameter) => parameter.in === "header");
  const queryNames = new Set(inQuery.map(({ name }) => name));
  const { query: styled = [] } = route;

  return (path, rawQuery, headers) => {
    const given = queryNames.size === 0 ? new Map<string, string[]>() : readQuery(rawQuery, queryNames);
    if (given === undefined) return { kind: "badEncoding", where: "query" };
    const input: RequestInput = {
      ...(inPath.length > 0 && { path: gather(inPath, (name) => path[name]) }),
      ...(inQuery.length + styled.length > 0 && {
        query: { ...gather(inQuery, (name) => given.get(name)), ...gatherStyled(styled, rawQuery) },
      }),
      ...(inHeaders.length > 0 && { headers: gather(inHeaders, (name) => headers.get(name) ?? undefined) }),
    };
    return { kind: "read", input, violations: repeated(inQuery, given) };
  };
}

/** What stands between the items of a list that is one value. */
const commas = { path: ",", query: ",", header: /\s*,\s*/u };

function gather(
  parameters: readonly RouteParameter[],
  find: (name: string) => string | readonly string[] | undefined,
): Record<string, unknown> {
  const group: Record<string, unknown> = {};
  for (const { in: where, name, type, list } of parameters) {
    const found = find(name);
    if (found === undefined) continue;
    const texts = typeof found !== "string" ? found : list === true ? found.split(commas[where]) : [found];
    const values = texts.map((text) => readScalar(text, type));
    group[name] = list === true ? values : values[0];
  }
  return group;
}

function gatherStyled(fields: readonly RouteField[], rawQuery: string): Record<string, unknown> {
  if (fields.length === 0) return {};
  const pairs = [...new URLSearchParams(rawQuery)];
  return objectOfFields(fields.map((field) => [field.name, readField(pairs, field)]));
}

/** Values of the wanted names, decoded; undefined when one is no valid encoding. A plus sign is a space, as in forms. */
function readQuery(raw: string, names: ReadonlySet<string>): Map<string, string[]> | undefined {
  const found = new Map<string, string[]>();
  for (const pair of raw.split("&")) {
    const equals = pair.indexOf("=");
    const name = decode(equals === -1 ? pair : pair.slice(0, equals));
    if (name === undefined || !names.has(name)) continue;
    const value = equals === -1 ? "" : decode(pair.slice(equals + 1));
    if (value === undefined) return undefined;
    const values = found.get(name);
    if (values === undefined) found.set(name, [value]);
    else values.push(value);
  }
  return found;
}

function decode(text: string): string | undefined {
  const spaced = text.includes("+") ? text.replaceAll("+", " ") : text;
  try {
    return spaced.includes("%") ? decodeURIComponent(spaced) : spaced;
  } catch {
    return undefined;
  }
}

/** A parameter that takes one value and was given several: which one counts would be a guess. */
function repeated(parameters: readonly RouteParameter[], given: ReadonlyMap<string, readonly string[]>): Violation[] {
  return parameters
    .filter(({ name, list }) => list !== true && (given.get(name)?.length ?? 0) > 1)
    .map(({ name }) => ({
      pointer: pointerOf(["query", name]),
      keyword: "type",
      message: "must be given once",
      received: given.get(name),
    }));
}
