import type { Context } from "../context.ts";
import { canonical } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import type { ParameterValues } from "../sending/draft.ts";
import type { CaseRun } from "../sending/session.ts";
import { idIn, itemsIn } from "../sequences/identity.ts";
import type { Instance } from "../sequences/instance.ts";
import type { Resource } from "../sequences/resource.ts";
import { calm } from "./calm.ts";
import { pagingOf, totalIn, walkPages, type Walk } from "./pages.ts";
import { shown } from "./problem.ts";
import { ofPath } from "./reading.ts";

const wanted = 5;

/** Walks the pages of a list in several sizes: they end, and hold everything once. */
export async function checkPages(context: Context, list: Operation): Promise<void> {
  if (list.method !== "GET" || context.resources.some(({ read }) => read === list)) return;
  const { size } = pagingOf(list);
  const resource = context.resources.find((each) => each.list === list);
  const item = (each: unknown): string => keyOf(context, resource, each);
  if (size === undefined) {
    await checkWalk(context, list, resource, undefined, item);
    return;
  }
  const { minimum = 1, maximum = 100, default: preset } = context.schemas.shape(size.schema);
  for (const count of new Set([Math.max(2, minimum), Math.max(1, minimum), Math.max(3, minimum)])) {
    if (count <= maximum) await checkWalk(context, list, resource, count, item);
  }
  await checkWalk(context, list, resource, undefined, item);
  if (typeof preset === "number" && preset <= 25) await checkDefaultSize(context, list, resource, preset);
}

function keyOf(context: Context, resource: Resource | undefined, item: unknown): string {
  const id = resource === undefined || typeof item !== "object" ? undefined : idIn(resource, item);
  return id === undefined ? canonical(calm(context, item)) : String(id);
}

/** As many things as pages need, under one parent; and the values for the list's path. */
export async function populate(
  context: Context,
  run: CaseRun,
  list: Operation,
  resource: Resource | undefined,
  count: number,
): Promise<{ readonly made: readonly Instance[]; readonly path: ParameterValues }> {
  const made: Instance[] = [];
  if (resource !== undefined) {
    for (let index = 0; index < count; index++) {
      const parents: ParameterValues | undefined = made[0] === undefined ? undefined : withoutLast(made[0], resource);
      const one = await context.producer.make(run, resource, parents === undefined ? {} : { parents });
      if (one === undefined) break;
      made.push(one);
    }
  }
  const path = made[0] === undefined ? await context.producer.pathFor(run, list) : ofPath(list, made[0].path);
  return { made, path };
}

function withoutLast({ path }: Instance, { param }: Resource): ParameterValues {
  return Object.fromEntries(Object.entries(path).filter(([name]) => name !== param));
}

async function checkWalk(
  context: Context,
  list: Operation,
  resource: Resource | undefined,
  size: number | undefined,
  key: (item: unknown) => string,
): Promise<void> {
  await context.run({
    operation: list,
    id: `sequence/pages/${size ?? "default"}`,
    description: size === undefined ? "the list is walked" : `the list is walked in pages of ${size}`,
    scenario: async (run) => {
      const { made, path } = await populate(context, run, list, resource, wanted);
      const { maximum = 100 } = context.schemas.shape(pagingOf(list).size?.schema);
      const whole = await walkPages(context, run, list, path, {
        maxPages: 30,
        ...(size === undefined ? {} : { size: Math.min(maximum, 100) }),
      });
      if (whole.pages.length === 0) return;
      // Large collections are walked in larger steps: the budget is not for one list.
      const step =
        size === undefined ? undefined : Math.min(maximum, Math.max(size, Math.ceil(whole.items.length / 6)));
      const maxPages = step === undefined ? 60 : Math.ceil(whole.items.length / step) + 3;
      const walk = await walkPages(context, run, list, path, {
        maxPages,
        ...(step === undefined ? {} : { size: step }),
      });
      checkSizes(run, list, walk, step);
      // Of a long list, the size itself is asked for once.
      if (step !== size && size !== undefined) {
        checkSizes(run, list, await walkPages(context, run, list, path, { maxPages: 1, size }), size);
      }
      checkComplete(
        run,
        list,
        walk,
        whole,
        made.map(({ id }) => String(id)),
        key,
      );
      checkTotal(run, list, walk);
    },
  });
}

function checkSizes(run: CaseRun, list: Operation, { pages }: Walk, size: number | undefined): void {
  if (size === undefined) return;
  run.look("page-size");
  const tooLong = pages.map((page) => itemsIn(page.received?.json)?.length ?? 0).find((length) => length > size);
  if (tooLong === undefined) return;
  run.fail(list, {
    check: "page-size",
    message: "A page holds more items than were asked for.",
    expected: `at most ${size} items`,
    got: `${tooLong} items`,
    key: "",
  });
}

function checkComplete(
  run: CaseRun,
  list: Operation,
  walk: Walk,
  whole: Walk,
  made: readonly string[],
  key: (item: unknown) => string,
): void {
  run.look("pages-complete");
  const fail = (kind: string, message: string, expected: string, got: string): void =>
    run.fail(list, { check: "pages-complete", message, expected, got, key: kind });
  const keys = walk.items.map(key);
  const repeated = keys.find((each, index) => keys.indexOf(each) !== index);
  if (repeated !== undefined) fail("repeated", "An item is on two pages.", "each item once", shown(repeated));
  if (walk.circular) fail("endless", "The pages lead back to one that was seen before.", "an end", "a circle");
  else if (!walk.complete && whole.complete && walk.pages.every((page) => page.received?.status === 200)) {
    if (walk.pages.length > 3)
      fail("endless", "The pages do not end.", "an end", `${walk.pages.length} pages and more`);
  }
  if (!walk.complete) return;
  const reference = whole.complete ? whole.items.map(key) : [];
  const known = made.filter((each) => reference.length === 0 || reference.includes(each));
  const ids = new Set([...known, ...reference]);
  const dropped =
    keys.length > 0 && keys.every((each) => each.startsWith("{"))
      ? reference.find((each) => !keys.includes(each))
      : [...ids].find((each) => !keys.includes(each));
  if (dropped !== undefined && !keys.every((each) => each.startsWith("{") !== dropped.startsWith("{"))) {
    fail("dropped", "An item is on no page.", `the item ${dropped} on a page`, `${keys.length} others`);
  }
}

function checkTotal(run: CaseRun, list: Operation, walk: Walk): void {
  const total = totalIn(walk.pages.at(-1)?.received?.json);
  if (total === undefined || !walk.complete) return;
  run.look("total-agrees");
  if (total === walk.items.length) return;
  run.fail(list, {
    check: "total-agrees",
    message: "The total is not the number of items on all pages.",
    expected: String(walk.items.length),
    got: String(total),
    key: "",
  });
}

/** Without a size, pages have the declared default. */
async function checkDefaultSize(
  context: Context,
  list: Operation,
  resource: Resource | undefined,
  preset: number,
): Promise<void> {
  await context.run({
    operation: list,
    id: "sequence/pages/default-size",
    description: `more than the default of ${preset} items are listed`,
    scenario: async (run) => {
      const { path } = await populate(context, run, list, resource, preset + 1);
      const answer = await run.send(context.drafting.draft(list, path, undefined), "valid");
      const items = itemsIn(answer.received?.json);
      if (items === undefined) return;
      run.look("default-applied");
      if (items.length <= preset) return;
      run.fail(list, {
        check: "default-applied",
        message: "A page without a size holds more than the declared default.",
        expected: `at most ${preset} items`,
        got: `${items.length} items`,
        key: "page",
      });
    },
  });
}
