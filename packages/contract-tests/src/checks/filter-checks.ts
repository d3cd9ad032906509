import { boundaryValues } from "../cases/boundary-value.ts";
import type { Context } from "../context.ts";
import { canonical, isObject, objectOf } from "../document/json.ts";
import type { Operation, Parameter, Schema } from "../document/operation.ts";
import { parametersIn, type ParameterValues } from "../sending/draft.ts";
import type { CaseRun } from "../sending/session.ts";
import { itemsIn } from "../sequences/identity.ts";
import type { Resource } from "../sequences/resource.ts";
import { contentFor } from "../sequences/valid-draft.ts";
import { succeeded } from "./answer-kind.ts";
import { successSchema } from "./kept.ts";
import { largestPage, pagingOf, walkPages, type Walk } from "./pages.ts";
import { populate } from "./paging-checks.ts";
import { shown } from "./problem.ts";
import { calm } from "./calm.ts";

/** Holds filters, order and defaults of a list's query against the items it gives. */
export async function checkQueries(context: Context, list: Operation): Promise<void> {
  if (list.method !== "GET") return;
  const item = itemSchema(context, list);
  const paging = pagingOf(list);
  const ofPaging = new Set([paging.size?.name, paging.offset, paging.page, paging.token]);
  const resource = context.resources.find((each) => each.list === list);
  for (const parameter of parametersIn(list, "query")) {
    await checkDefaultQuery(context, list, resource, parameter);
    if (item === undefined || ofPaging.has(parameter.name)) continue;
    const filter = filterOf(context, item, parameter);
    if (filter !== undefined) await checkFilter(context, list, resource, parameter, filter);
    await checkOrder(context, list, resource, parameter, item);
  }
}

/** The schema of the items that a list shows. */
function itemSchema({ schemas }: Context, list: Operation): Schema | undefined {
  const shape = schemas.shape(successSchema(list));
  if (shape.items !== undefined) return shape.items;
  const lists = [...shape.properties.values()].map((each) => schemas.shape(each).items);
  return lists.find((each) => schemas.shape(each).properties.size > 0);
}

interface Filter {
  readonly member: string;
  readonly kind: "equal" | "holds" | "at-least" | "at-most";
}

/** What a parameter filters by, as far as its name tells: a member of the items, or its lowest or highest value. */
function filterOf({ schemas }: Context, item: Schema, { name, schema }: Parameter): Filter | undefined {
  const { properties } = schemas.shape(item);
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/gu, "");
  const member = (text: string): string | undefined =>
    [...properties.keys()].find((each) => plain(each) === plain(text));
  const types = schemas.shape(schema).types;
  const fits = (found: string): boolean => {
    const own = schemas.shape(properties.get(found)).types;
    return types.length === 0 || own.length === 0 || own.some((each) => types.includes(each));
  };
  const same = member(name);
  if (same !== undefined && fits(same)) return { member: same, kind: "equal" };
  const many = member(`${name}s`);
  if (many !== undefined && schemas.shape(properties.get(many)).types.includes("array"))
    return { member: many, kind: "holds" };
  const [, bound, rest = ""] = /^(min|max)_?(.+)$/iu.exec(name) ?? [];
  const limited = bound === undefined ? undefined : member(rest);
  if (limited === undefined || !["integer", "number"].includes(types[0] ?? "") || !fits(limited)) return undefined;
  return { member: limited, kind: bound?.toLowerCase() === "min" ? "at-least" : "at-most" };
}

/** Things that differ in the member that matters. */
async function populateVaried(
  context: Context,
  run: CaseRun,
  list: Operation,
  resource: Resource | undefined,
  member: string,
): Promise<ParameterValues> {
  const { path, made } = await populate(context, run, list, resource, 2);
  const maker = resource?.create ?? resource?.upsert;
  const schema = maker === undefined ? undefined : contentFor(maker)?.schema;
  if (resource === undefined || maker === undefined || schema === undefined) return path;
  const full = context.drafting.recipes(maker).find(({ name }) => name === "full");
  if (full === undefined) return path;
  const own = Object.fromEntries(Object.entries(made[0]?.path ?? {}).filter(([name]) => name !== resource.param));
  const parents = made[0] === undefined ? {} : { parents: own };
  const ids = boundaryValues(context.schemas, schema, full.build(0)).filter(
    ({ at }) => at === `/${member}` || at.startsWith(`/${member}/`),
  );
  for (const { id } of ids.slice(0, 4)) {
    const recipe = {
      name: id,
      build: (n: number): unknown => boundaryValues(context.schemas, schema, full.build(n), id)[0]?.value,
    };
    await context.producer.make(run, resource, { recipe, ...parents });
  }
  await context.producer.make(run, resource, { recipe: full, ...parents });
  return path;
}

async function checkFilter(
  context: Context,
  list: Operation,
  resource: Resource | undefined,
  { name, schema }: Parameter,
  { member, kind }: Filter,
): Promise<void> {
  await context.run({
    operation: list,
    id: `sequence/filter/${name}`,
    description: `the list is filtered by ${name}`,
    scenario: async (run) => {
      const size = largestPage(context, list);
      const path = await populateVaried(context, run, list, resource, member);
      const whole = await walkPages(context, run, list, path, { maxPages: 30, size });
      const valueOf = (item: unknown): unknown => objectOf(item)[member];
      const values = whole.items
        .map(valueOf)
        .flatMap((each) => (kind === "holds" && Array.isArray(each) ? each : [each]));
      const usable = [...new Set(values)].filter(
        (each) =>
          ["string", "number", "boolean"].includes(typeof each) &&
          each !== "" &&
          context.schemas.fits(schema, "request", each),
      );
      for (const value of usable.slice(0, 3)) {
        const some = await walkPages(context, run, list, path, { maxPages: 30, size, query: { [name]: value } });
        if (some.complete && !holdsTo(context, run, list, name, { member, kind }, { value, whole, some })) return;
      }
    },
  });
}

interface Filtered {
  readonly value: unknown;
  readonly whole: Walk;
  readonly some: Walk;
}

/** False, and told: an item is listed that the filter excludes, or one is missing that it admits. */
function holdsTo(
  context: Context,
  run: CaseRun,
  list: Operation,
  name: string,
  { member, kind }: Filter,
  { value, whole, some }: Filtered,
): boolean {
  const valueOf = (item: unknown): unknown => objectOf(item)[member];
  run.look("filter-applied");
  const stray = some.items.find((item) => valueOf(item) !== undefined && !admits(kind, value, valueOf(item)));
  const keys = some.items.map((item) => canonical(calm(context, item)));
  const lost = whole.complete
    ? whole.items.find((item) => mustShow(kind, value, valueOf(item)) && !keys.includes(canonical(calm(context, item))))
    : undefined;
  if (stray === undefined && lost === undefined) return true;
  const isLost = stray === undefined;
  run.fail(list, {
    check: "filter-applied",
    message: isLost ? `An item that ${name} admits is missing.` : `An item is listed that ${name} excludes.`,
    expected: isLost ? `the item ${shown(lost)}` : `only items with ${member} ${kind} ${shown(value)}`,
    got: isLost ? `${keys.length} others` : shown(stray),
    key: `${name} ${isLost ? "lost" : "stray"}`,
  });
  return false;
}

function admits(kind: Filter["kind"], wanted: unknown, value: unknown): boolean {
  if (kind === "holds") return Array.isArray(value) && value.includes(wanted);
  if (kind === "at-least") return Number(value) >= Number(wanted);
  if (kind === "at-most") return Number(value) <= Number(wanted);
  if (typeof wanted === "string" && typeof value === "string") {
    // A text may be sought as a part, and whatever its case.
    return value.toLowerCase().includes(wanted.toLowerCase());
  }
  return value === wanted;
}

function mustShow(kind: Filter["kind"], wanted: unknown, value: unknown): boolean {
  return kind === "equal" ? value === wanted : value !== undefined && admits(kind, wanted, value);
}

/** A parameter left out means its default. */
async function checkDefaultQuery(
  context: Context,
  list: Operation,
  resource: Resource | undefined,
  { name, schema }: Parameter,
): Promise<void> {
  const preset = context.schemas.shape(schema).default;
  if (preset === undefined || isObject(preset)) return;
  await context.run({
    operation: list,
    id: `sequence/default-query/${name}`,
    description: `${name} is left out`,
    scenario: async (run) => {
      const { path } = await populate(context, run, list, resource, 3);
      const draft = context.drafting.draft(list, path, undefined);
      const spelled = await run.send({ ...draft, query: { ...draft.query, [name]: preset } }, "valid");
      const bare = await run.send(draft, "valid");
      if (!succeeded(spelled) || !succeeded(bare)) return;
      const [one, other] = [spelled, bare].map((each) =>
        canonical(calm(context, itemsIn(each.received?.json) ?? each.received?.json)),
      );
      run.look("default-applied");
      if (one === other) return;
      run.fail(list, {
        check: "default-applied",
        message: `${name} is left out, and does not mean its default ${shown(preset)}.`,
        expected: shown(spelled.received?.text),
        got: shown(bare.received?.text),
        key: `query ${name}`,
      });
    },
  });
}

interface Order {
  readonly query: ParameterValues;
  readonly member: string;
  readonly descending: boolean;
}

async function checkOrder(
  context: Context,
  list: Operation,
  resource: Resource | undefined,
  parameter: Parameter,
  item: Schema,
): Promise<void> {
  for (const { query, member, descending } of ordersOf(context, list, parameter, item)) {
    await context.run({
      operation: list,
      id: `sequence/sort/${Object.values(query).join("-")}`,
      description: `the list is ordered by ${member}${descending ? ", descending" : ""}`,
      scenario: async (run) => {
        const size = largestPage(context, list);
        const path = await populateVaried(context, run, list, resource, member);
        const walk = await walkPages(context, run, list, path, { maxPages: 30, size, query });
        const values = walk.items
          .map((each) => objectOf(each)[member])
          .filter((each) => each !== undefined && each !== null);
        if (values.length < 2) return;
        run.look("sorted");
        const ordered = descending ? values.toReversed() : values;
        if (isOrdered(ordered)) return;
        run.fail(list, {
          check: "sorted",
          message: `The items are not in the order of ${member}${descending ? ", descending" : ""}.`,
          expected: `each ${member} ${descending ? "not above" : "not below"} the one before`,
          got: shown(values),
          key: Object.values(query).join(" "),
        });
      },
    });
  }
}

/** The orders that the enum of a parameter names, such as `name`, `-name`, `name:desc`. */
function ordersOf({ schemas }: Context, list: Operation, { name, schema }: Parameter, item: Schema): readonly Order[] {
  if (!/^\$?(?:sort|order)(?:[_-]?by)?$/iu.test(name)) return [];
  const { properties } = schemas.shape(item);
  const way = parametersIn(list, "query").find(
    (each) => each.name !== name && /^(?:sort[_-]?)?(?:order|direction|dir)$/iu.test(each.name),
  );
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/gu, "");
  return (schemas.shape(schema).enum ?? []).flatMap((value): readonly Order[] => {
    const text = String(value);
    const [, sign = "", word = "", end = ""] =
      /^([+-]?)(.+?)(?:[:_\s.]?(asc|desc|ascending|descending))?$/iu.exec(text) ?? [];
    const member = [...properties.keys()].find((each) => plain(each) === plain(word));
    if (member === undefined) return [];
    const own: Order = { query: { [name]: value }, member, descending: sign === "-" || /^desc/iu.test(end) };
    const ways =
      way === undefined
        ? []
        : (schemas.shape(way.schema).enum ?? []).filter((each) => /^(?:asc|desc)/iu.test(String(each)));
    if (way === undefined || ways.length === 0) return [own];
    return ways.map((each) => ({
      query: { [name]: value, [way.name]: each },
      member,
      descending: /^desc/iu.test(String(each)),
    }));
  });
}

/** In any of the orders that one may mean: by number, by code, by letters whatever their case, or as people sort. */
function isOrdered(values: readonly unknown[]): boolean {
  const orders: readonly ((a: string, b: string) => number)[] = [
    (a, b) => (a < b ? -1 : Number(a > b)),
    (a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : Number(a.toLowerCase() > b.toLowerCase())),
    (a, b) => a.localeCompare(b),
  ];
  if (values.every((each) => typeof each === "number" || typeof each === "boolean")) {
    return values.every((each, index) => index === 0 || Number(values[index - 1]) <= Number(each));
  }
  const texts = values.map(String);
  return orders.some((order) => texts.every((each, index) => index === 0 || order(texts[index - 1] ?? "", each) <= 0));
}
