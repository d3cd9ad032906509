import type { Context } from "../context.ts";
import { canonical } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import type { CaseRun } from "../sending/session.ts";
import type { Answer } from "../sending/transport.ts";
import { idIn } from "../sequences/identity.ts";
import type { Instance } from "../sequences/instance.ts";
import { paramsOf, type Resource } from "../sequences/resource.ts";
import { contentFor } from "../sequences/valid-draft.ts";
import { refused, statusOf, succeeded } from "./answer-kind.ts";
import { sameValue, successSchema } from "./kept.ts";
import { largestPage, walkPages } from "./pages.ts";
import { shown } from "./problem.ts";
import { ofPath, readItem } from "./reading.ts";
import { startUpdate } from "./update.ts";
import { objectOf } from "../document/json.ts";
import { calm } from "./calm.ts";

/** What was created is listed, what is deleted is gone, and neighbours are left alone. */
export async function checkLives(context: Context, resource: Resource): Promise<void> {
  if (resource.param === undefined || (resource.create ?? resource.upsert) === undefined) return;
  await checkListed(context, resource);
  await checkIsolation(context, resource);
  await checkDeletion(context, resource);
  await checkScope(context, resource);
}

/** The item of a list that shows an instance; undefined when the list could not be read to its end. */
export async function findListed(
  context: Context,
  run: CaseRun,
  { resource, path, id }: Instance,
): Promise<{ readonly item: unknown; readonly last: Answer } | undefined> {
  const { list } = resource;
  if (list === undefined) return undefined;
  const walk = await walkPages(context, run, list, ofPath(list, path), {
    maxPages: 60,
    size: largestPage(context, list),
  });
  const last = walk.pages.at(-1);
  if (!walk.complete || last === undefined) return undefined;
  if (walk.items.length > 0 && walk.items.every((each) => nameOf(resource, each) === undefined)) return undefined;
  return { item: walk.items.find((each) => String(nameOf(resource, each)) === String(id)), last };
}

/** Lists may be of ids, of items, or of items wrapped in something. */
function nameOf(resource: Resource, item: unknown): unknown {
  if (typeof item === "string" || typeof item === "number") return item;
  return idIn(resource, item);
}

async function checkListed(context: Context, resource: Resource): Promise<void> {
  const { list } = resource;
  if (list === undefined || list.parameters.some((each) => each.in === "query" && each.required)) return;
  await context.run({
    operation: list,
    id: "sequence/create-list",
    description: `${resource.noun} is created and listed`,
    scenario: async (run) => {
      const made = await context.producer.make(run, resource);
      if (made === undefined) return;
      const read = await readItem(context, run, resource, made.path);
      const found = await findListed(context, run, made);
      if (found === undefined) return;
      run.look("created-listed");
      if (found.item === undefined) {
        run.fail(list, {
          check: "created-listed",
          message: "What was created is not listed.",
          expected: `an item with the id ${made.id}`,
          got: shown(found.last.received?.text),
          key: "",
        });
        return;
      }
      if (succeeded(read)) compareWithItem(context, run, list, resource, found.item, read);
    },
  });
}

/** A listed item shows what reading it shows, in the members that both declare. */
function compareWithItem(
  context: Context,
  run: CaseRun,
  list: Operation,
  resource: Resource,
  item: unknown,
  read: Answer,
): void {
  const { properties } = context.schemas.shape(successSchema(resource.read));
  const listed = objectOf(calm(context, item));
  const single = objectOf(calm(context, read.received?.json));
  run.look("list-agrees");
  const wrong = Object.keys(listed).find((name) => properties.has(name) && !sameValue(listed[name], single[name]));
  if (wrong === undefined) return;
  run.fail(list, {
    check: "list-agrees",
    message: `${wrong} is listed otherwise than it is read.`,
    expected: shown(single[wrong]),
    got: shown(listed[wrong]),
    key: wrong,
  });
}

/** Two things, one of which is written to. */
async function checkIsolation(context: Context, resource: Resource): Promise<void> {
  const writer = resource.patch ?? resource.replace;
  if (writer === undefined || resource.read === undefined) return;
  const recipes = context.drafting.recipes(writer);
  for (const one of [resource.replace, resource.patch].filter((each) => each !== undefined)) {
    await context.run({
      operation: one,
      id: `sequence/isolated/${one.method.toLowerCase()}`,
      description: `one of two is written to by ${one.method}`,
      scenario: async (run) => {
        const other = await context.producer.make(run, resource);
        const started = other === undefined ? undefined : await startUpdate(context, run, resource, one);
        if (other === undefined || started === undefined || started.instance.id === other.id) return;
        const before = await readItem(context, run, resource, other.path);
        const recipe = recipes.find(({ name }) => name === "full") ?? context.producer.recipeFor(one);
        const body = await context.producer.bodyFor(run, one, recipe);
        const value = body !== undefined && "value" in body ? body.value : undefined;
        const answer = await run.send(started.draftWith(value), "valid");
        if (!succeeded(answer) || !succeeded(before)) return;
        expectSame(context, run, one, before, await readItem(context, run, resource, other.path));
      },
    });
  }
}

function expectSame(
  context: Context,
  run: CaseRun,
  writer: Operation,
  before: Answer,
  after: Answer | undefined,
): void {
  run.look("isolated");
  const same =
    succeeded(after) &&
    canonical(calm(context, before.received?.json)) === canonical(calm(context, after.received?.json));
  const tags = [before, after].map((each) => each?.received?.headers.get("etag"));
  if (same && tags[0] === tags[1]) return;
  run.fail(writer, {
    check: "isolated",
    message: "A write to one resource changed another.",
    expected: shown(before.received?.json),
    got: after === undefined ? "nothing" : `${statusOf(after)} ${shown(after.received?.text)}`,
    key: "",
  });
}

async function checkDeletion(context: Context, resource: Resource): Promise<void> {
  const { remove } = resource;
  if (remove === undefined) return;
  await context.run({
    operation: remove,
    id: "sequence/delete",
    description: `${resource.noun} is created and deleted`,
    scenario: async (run) => {
      const other = await context.producer.make(run, resource);
      const made = other === undefined ? undefined : await context.producer.make(run, resource);
      if (other === undefined || made === undefined || other.id === made.id) return;
      const before = await readItem(context, run, resource, other.path);
      const draft = context.drafting.draft(remove, ofPath(remove, made.path), undefined);
      const answer = await run.send(draft, "valid");
      context.producer.forget();
      const { status = 0 } = answer.received ?? {};
      if (status !== 200 && status !== 204) return;
      await expectGone(context, run, remove, made);
      if (succeeded(before))
        expectSame(context, run, remove, before, await readItem(context, run, resource, other.path));
      await expectSecondRefused(run, remove, draft);
    },
  });
}

async function expectGone(context: Context, run: CaseRun, remove: Operation, made: Instance): Promise<void> {
  const gone = await readItem(context, run, made.resource, made.path, { intent: "unknown-id" });
  run.look("deleted-gone");
  if (gone !== undefined && !refused(gone) && (gone.received?.status ?? 500) < 500) {
    run.fail(remove, {
      check: "deleted-gone",
      message: "What was deleted can still be read.",
      expected: "404",
      got: statusOf(gone),
      key: "read",
    });
  }
  const found = await findListed(context, run, made);
  if (found?.item === undefined) return;
  run.fail(remove, {
    check: "deleted-gone",
    message: "What was deleted is still listed.",
    expected: `no item with the id ${made.id}`,
    got: shown(found.item),
    key: "list",
  });
}

async function expectSecondRefused(
  run: CaseRun,
  remove: Operation,
  draft: Parameters<CaseRun["send"]>[0],
): Promise<void> {
  const second = await run.send(draft, "unknown-id");
  const declares404 = remove.answers.some(({ status }) => status === "404");
  if (!declares404 || paramsOf(remove.path).length !== 1 || !succeeded(second)) return;
  run.fail(remove, {
    check: "deleted-gone",
    message: "What was deleted could be deleted again.",
    expected: "404",
    got: statusOf(second),
    key: "again",
  });
}

/** A child of one parent is not found under another. */
async function checkScope(context: Context, resource: Resource): Promise<void> {
  const names = paramsOf(resource.item);
  const parentParam = names.at(-2);
  const parent = context.resources.find(
    (each) => each.param === parentParam && resource.item.startsWith(`${each.item}/`),
  );
  const { read, create } = resource;
  if (parent === undefined || parentParam === undefined || read === undefined || create === undefined) return;
  if (contentFor(create) === undefined && create.method !== "POST") return;
  await context.run({
    operation: read,
    id: "sequence/scope",
    description: `${resource.noun} of one ${parent.noun} is sought under another`,
    scenario: async (run) => {
      const mine = await context.producer.make(run, parent);
      const other = mine === undefined ? undefined : await context.producer.make(run, parent);
      if (mine === undefined || other === undefined || mine.id === other.id) return;
      const child = await context.producer.make(run, resource, { parents: ofPath(create, mine.path) });
      if (child !== undefined) await seekStrayed(context, run, child, other, read);
    },
  });
}

/** Seeks a child under a parent that is not its own. */
async function seekStrayed(
  context: Context,
  run: CaseRun,
  child: Instance,
  other: Instance,
  read: Operation,
): Promise<void> {
  const { noun, list } = child.resource;
  const strayed = { ...child.path, ...other.path };
  const found = await readItem(context, run, child.resource, strayed, { intent: "unknown-id" });
  run.look("scoped-to-parent");
  if (succeeded(found)) {
    run.fail(read, {
      check: "scoped-to-parent",
      message: `${noun} of one ${other.resource.noun} can be read under another.`,
      expected: "404",
      got: statusOf(found),
      key: "read",
    });
  }
  const listed = await findListed(context, run, { ...child, path: strayed });
  const isBelow =
    other.resource.param !== undefined && list !== undefined && paramsOf(list.path).includes(other.resource.param);
  if (listed?.item === undefined || list === undefined || !isBelow) return;
  run.fail(list, {
    check: "scoped-to-parent",
    message: `${noun} of one ${other.resource.noun} is listed under another.`,
    expected: `no item with the id ${child.id}`,
    got: shown(listed.item),
    key: "list",
  });
}
