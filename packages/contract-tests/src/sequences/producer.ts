import { withPlace } from "../cases/build-value.ts";
import { placesOf } from "../cases/place.ts";
import { textFor } from "../cases/text-value.ts";
import type { Operation } from "../document/operation.ts";
import type { DraftBody, ParameterValues } from "../sending/draft.ts";
import type { CaseRun } from "../sending/session.ts";
import type { Answer } from "../sending/transport.ts";
import { idFromAnswer, idIn, itemsIn, type Id } from "./identity.ts";
import { paramsOf, stem, type Resource } from "./resource.ts";
import { contentFor, type BodyRecipe } from "./valid-draft.ts";
import type { Instance, MakeWish, Producer, ProducerOptions } from "./instance.ts";

/** What a producer remembers. */
interface Workshop extends ProducerOptions {
  readonly shared: Map<string, Instance>;
  readonly taken: Map<string, BodyRecipe>;
  readonly making: Set<Resource>;
  readonly next: () => number;
}

/** One producer lasts for a run. */
export function createProducer(options: ProducerOptions): Producer {
  let counter = ((options.seed >>> 0) % 9000) * 1000 + 1_000_000;
  const next = (): number => (counter += 1);
  const shop: Workshop = { ...options, shared: new Map(), taken: new Map(), making: new Set(), next };
  return {
    make: async (run, resource, wish) => make(shop, run, resource, wish),
    share: async (run, resource, parents) => share(shop, run, resource, parents),
    pathFor: async (run, operation) => pathOf(shop, run, operation, undefined),
    bodyFor: async (run, operation, recipe) => bodyFor(shop, run, operation, recipe),
    recipeFor: (operation) => recipeFor(shop, operation),
    accepted: (operation, recipe) => {
      if (!shop.taken.has(operation.key)) shop.taken.set(operation.key, recipe);
    },
    forget: () => shop.shared.clear(),
    next,
    newId: (resource) => newId(shop, resource),
  };
}

function recipeFor(shop: Workshop, operation: Operation): BodyRecipe {
  return (
    shop.taken.get(operation.key) ?? shop.drafting.recipes(operation)[0] ?? { name: "empty", build: () => undefined }
  );
}

async function make(
  shop: Workshop,
  run: CaseRun,
  resource: Resource,
  wish: MakeWish = {},
): Promise<Instance | undefined> {
  if (shop.making.has(resource)) return undefined;
  shop.making.add(resource);
  const before = run.exchanges().length;
  try {
    const maker = resource.create ?? resource.upsert;
    if (maker === undefined) return undefined;
    const parents =
      wish.parents ?? (await pathOf(shop, run, maker, maker === resource.upsert ? resource.param : undefined));
    for (const recipe of recipesToTry(shop, maker, wish)) {
      const made = await attempt(shop, run, resource, maker, parents, wish, recipe);
      if (made === undefined) continue;
      if (wish.body === undefined && wish.recipe === undefined) shop.taken.set(maker.key, recipe);
      return { ...made, exchanges: run.exchanges().slice(before) };
    }
    return undefined;
  } finally {
    shop.making.delete(resource);
  }
}

function recipesToTry(shop: Workshop, maker: Operation, wish: MakeWish): readonly BodyRecipe[] {
  const { body } = wish;
  if (wish.recipe !== undefined) return [wish.recipe];
  if (body !== undefined) return [{ name: "wished", build: () => body }];
  const known = shop.taken.get(maker.key);
  return known === undefined ? shop.drafting.recipes(maker) : [known];
}

async function attempt(
  shop: Workshop,
  run: CaseRun,
  resource: Resource,
  maker: Operation,
  parents: ParameterValues,
  wish: MakeWish,
  recipe: BodyRecipe,
): Promise<Omit<Instance, "exchanges"> | undefined> {
  const body = await bodyFor(shop, run, maker, recipe);
  const { param } = resource;
  const chosen = maker === resource.upsert && param !== undefined ? { [param]: wish.id ?? newId(shop, resource) } : {};
  const draft = shop.drafting.draft(maker, { ...parents, ...chosen }, body);
  const answer = await run.send(draft, "valid");
  const status = answer.received?.status ?? 0;
  if (status < 200 || status >= 300) return undefined;
  const id =
    param !== undefined && param in chosen
      ? chosen[param]
      : (shop.links.idFrom(answer, resource) ?? idFromAnswer(resource, answer));
  if (typeof id !== "string" && typeof id !== "number") return undefined;
  return {
    resource,
    path: { ...parents, ...chosen, ...(param === undefined ? {} : { [param]: id }) },
    id,
    draft,
    answer,
  };
}

function newId(shop: Workshop, resource: Resource): unknown {
  const operation = resource.upsert ?? resource.read ?? resource.remove ?? resource.patch;
  const parameter = operation?.parameters.find((each) => each.in === "path" && each.name === resource.param);
  const shape = shop.schemas.shape(parameter?.schema);
  const n = shop.next();
  if (shape.types[0] === "integer" || shape.types[0] === "number") return Math.min(n * 7, shape.maximum ?? Infinity);
  return textFor({ ...shape, examples: [] }, resource.noun || "id", n) ?? `id-${n}`;
}

async function share(
  shop: Workshop,
  run: CaseRun,
  resource: Resource,
  parents?: ParameterValues,
): Promise<Instance | undefined> {
  const key = `${resource.item} ${JSON.stringify(parents ?? {})}`;
  const known = shop.shared.get(key);
  if (known !== undefined) {
    run.build(known.exchanges);
    return known;
  }
  const made =
    (await make(shop, run, resource, parents === undefined ? {} : { parents })) ??
    (await find(shop, run, resource, parents ?? {}));
  if (made !== undefined) shop.shared.set(key, made);
  return made;
}

/** One that is on the server already, from the list. */
async function find(
  shop: Workshop,
  run: CaseRun,
  resource: Resource,
  parents: ParameterValues,
): Promise<Instance | undefined> {
  const { list, param } = resource;
  if (list === undefined || param === undefined) return undefined;
  const before = run.exchanges().length;
  const path = { ...(await pathOf(shop, run, list, undefined)), ...parents };
  const answer = await run.send(shop.drafting.draft(list, path, undefined), "valid");
  const id = (itemsIn(answer.received?.json) ?? [])
    .map((each) => idIn(resource, each))
    .find((each) => each !== undefined);
  if (id === undefined) return undefined;
  return {
    resource,
    path: { ...path, [param]: id },
    id,
    draft: undefined,
    answer: undefined,
    exchanges: run.exchanges().slice(before),
  };
}

/** Fills the parameters of a path from left to right; the last may be left to the caller. */
async function pathOf(
  shop: Workshop,
  run: CaseRun,
  operation: Operation,
  except: string | undefined,
): Promise<ParameterValues> {
  let path: ParameterValues = {};
  for (const name of paramsOf(operation.path)) {
    if (name === except) continue;
    const value = await valueFor(shop, run, operation, name, path);
    path = { ...path, ...value };
  }
  return path;
}

async function valueFor(
  shop: Workshop,
  run: CaseRun,
  operation: Operation,
  name: string,
  path: ParameterValues,
): Promise<ParameterValues> {
  const given = shop.drafting.givenValue(operation, name);
  if (given !== undefined) return { [name]: given };
  const source = shop.links.sourceOf(operation, name);
  const makers = shop.resources.filter(
    (each) => source !== undefined && (each.create === source || each.upsert === source),
  );
  const linked =
    makers.length > 0
      ? undefined
      : await shop.links.follow(run, operation, name, { run: async (each, from) => runOnce(shop, each, from) });
  if (linked !== undefined) return { [name]: linked };
  for (const resource of [...makers, ...resourcesFor(shop, operation.path, name)]) {
    const own = paramsOf(resource.item).slice(0, -1);
    const parents = Object.fromEntries(own.filter((each) => each in path).map((each) => [each, path[each]]));
    const instance = await share(
      shop,
      run,
      resource,
      own.length > 0 && own.every((each) => each in path) ? parents : undefined,
    );
    if (instance === undefined) continue;
    const itsPath = resource.item.startsWith(prefixOf(operation.path, name)) ? instance.path : {};
    return { ...itsPath, [name]: shop.links.valueFor(instance.answer, operation, name) ?? instance.id };
  }
  const parameter = operation.parameters.find((each) => each.in === "path" && each.name === name);
  return { [name]: parameter === undefined ? "1" : shop.drafting.parameterValue(operation, parameter, shop.next()) };
}

/** Resources whose ids may stand in a place: that of the path itself, then of the same name, then of the same noun. */
function resourcesFor(shop: Workshop, path: string, name: string): readonly Resource[] {
  const usable = shop.resources.filter(
    (each) => each.create !== undefined || each.upsert !== undefined || each.list !== undefined,
  );
  const prefix = prefixOf(path, name);
  const own = usable.filter(
    (each) => prefix !== "" && each.item.startsWith(prefix) && each.item.length <= prefix.length + 1,
  );
  const named = usable.filter((each) => each.param === name && name.toLowerCase() !== "id");
  const noun = stem(name);
  const alike = noun === "" ? [] : usable.filter((each) => each.noun === noun && each.param !== undefined);
  return [...new Set([...own, ...named, ...alike])];
}

async function bodyFor(
  shop: Workshop,
  run: CaseRun,
  operation: Operation,
  recipe: BodyRecipe,
): Promise<DraftBody | undefined> {
  const plain = recipe.build(shop.next());
  const schema = contentFor(operation)?.schema;
  if (plain === undefined || schema === undefined) return shop.drafting.bodyOf(operation, plain);
  let value: unknown = plain;
  for (const place of placesOf(shop.schemas, schema, plain)) {
    if (typeof place.value !== "string" && typeof place.value !== "number") continue;
    const name = place.path.findLast((each) => typeof each === "string") ?? "";
    const pointer = place.name;
    const id: unknown =
      shop.drafting.givenValue(operation, pointer) ??
      shop.drafting.givenValue(operation, name) ??
      (await shop.links.follow(run, operation, pointer, { run: async (each, from) => runOnce(shop, each, from) })) ??
      (await referenced(shop, run, operation, name, place.shape.enum));
    if (id === undefined) continue;
    const filled = withPlace(value, place.path, id);
    if (shop.schemas.fits(schema, "request", filled)) value = filled;
  }
  return shop.drafting.bodyOf(operation, value);
}

/** The id of an existing thing, for a member that bears the name of another resource. */
async function referenced(
  shop: Workshop,
  run: CaseRun,
  operation: Operation,
  name: string,
  members: unknown,
): Promise<Id | undefined> {
  if (name === "" || members !== undefined || !/(?:ids?|_ids?)$/iu.test(name) || name.toLowerCase() === "id")
    return undefined;
  const [found] = resourcesFor(shop, "", name).filter(
    (each) => each.item !== operation.path && each.collection !== operation.path && !shop.making.has(each),
  );
  return found === undefined ? undefined : (await share(shop, run, found))?.id;
}

/** Runs an operation until the server takes it. */
async function runOnce(shop: Workshop, run: CaseRun, operation: Operation): Promise<Answer | undefined> {
  for (const recipe of shop.taken.has(operation.key)
    ? [recipeFor(shop, operation)]
    : shop.drafting.recipes(operation)) {
    const body = await bodyFor(shop, run, operation, recipe);
    const answer = await run.send(
      shop.drafting.draft(operation, await pathOf(shop, run, operation, undefined), body),
      "valid",
    );
    if ((answer.received?.status ?? 500) >= 300) continue;
    shop.taken.set(operation.key, recipe);
    return answer;
  }
  return undefined;
}
/** A path up to and with one of its parameters. */
function prefixOf(path: string, name: string): string {
  const at = path.indexOf(`{${name}}`);
  return at < 0 ? "" : path.slice(0, at + name.length + 2);
}
