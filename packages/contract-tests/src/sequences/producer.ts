import { withPlace } from "../cases/build-value.ts";
import { placesOf } from "../cases/place.ts";
import { textFor } from "../cases/text-value.ts";
import type { Operation } from "../document/operation.ts";
import type { Schemas } from "../document/schemas.ts";
import type { Exchange } from "../report.ts";
import type { Draft, DraftBody, ParameterValues } from "../sending/draft.ts";
import type { CaseRun } from "../sending/session.ts";
import type { Answer } from "../sending/transport.ts";
import { idFromAnswer, idIn, itemsIn, type Id } from "./identity.ts";
import type { LinkBook } from "./links.ts";
import { paramsOf, stem, type Resource } from "./resource.ts";
import { contentFor, type BodyRecipe, type Drafting } from "./valid-draft.ts";

/** One thing that exists on the server, and how it came to be. */
export interface Instance {
  readonly resource: Resource;
  /** Values of all parameters of its path. */
  readonly path: ParameterValues;
  readonly id: Id;
  /** What was sent to make it; undefined when it was there before. */
  readonly draft: Draft | undefined;
  readonly answer: Answer | undefined;
  /** Requests to send to have such a one again. */
  readonly exchanges: readonly Exchange[];
}

/** Brings the server into the states that operations need. */
export interface Producer {
  /** Makes a new one. Undefined: the server would not, or nothing makes one. */
  readonly make: (run: CaseRun, resource: Resource, wish?: MakeWish) => Promise<Instance | undefined>;
  /** One that other cases may use, too; made when there is none yet. */
  readonly share: (run: CaseRun, resource: Resource, parents?: ParameterValues) => Promise<Instance | undefined>;
  /** Values for the path of an operation, of things that exist as far as they can be made. */
  readonly pathFor: (run: CaseRun, operation: Operation) => Promise<ParameterValues>;
  /** The body of a recipe, with the ids of existing things where it names others. */
  readonly bodyFor: (run: CaseRun, operation: Operation, recipe: BodyRecipe) => Promise<DraftBody | undefined>;
  /** The recipe that the server took for an operation, else the first. */
  readonly recipeFor: (operation: Operation) => BodyRecipe;
  readonly accepted: (operation: Operation, recipe: BodyRecipe) => void;
  /** Forgets shared things: the next case gets new ones. */
  readonly forget: () => void;
  /** A number that was not used before in this run. */
  readonly next: () => number;
  /** An id that fits a resource's parameter and was never given. */
  readonly newId: (resource: Resource) => unknown;
}

/** What a new thing is to be like. */
export interface MakeWish {
  readonly parents?: ParameterValues;
  /** Under this id, where the caller chooses. */
  readonly id?: unknown;
  /** With this body, in place of one that is known to be accepted. */
  readonly body?: unknown;
  /** With a body of this recipe. */
  readonly recipe?: BodyRecipe;
}

/** What a producer builds upon. */
export interface ProducerOptions {
  readonly schemas: Schemas;
  readonly resources: readonly Resource[];
  readonly operations: readonly Operation[];
  readonly drafting: Drafting;
  readonly links: LinkBook;
  readonly seed: number;
}

/** One producer lasts for a run. */
export function createProducer(options: ProducerOptions): Producer {
  const { schemas, resources, drafting, links } = options;
  const shared = new Map<string, Instance>();
  const taken = new Map<string, BodyRecipe>();
  const making = new Set<Resource>();
  let counter = ((options.seed >>> 0) % 9000) * 1000 + 1_000_000;
  const next = (): number => (counter += 1);

  function recipeFor(operation: Operation): BodyRecipe {
    return taken.get(operation.key) ?? drafting.recipes(operation)[0] ?? { name: "empty", build: () => undefined };
  }

  async function make(run: CaseRun, resource: Resource, wish: MakeWish = {}): Promise<Instance | undefined> {
    if (making.has(resource)) return undefined;
    making.add(resource);
    const before = run.exchanges().length;
    try {
      const maker = resource.create ?? resource.upsert;
      if (maker === undefined) return undefined;
      const parents =
        wish.parents ?? (await pathOf(run, maker, maker === resource.upsert ? resource.param : undefined));
      for (const recipe of recipesToTry(maker, wish)) {
        const made = await attempt(run, resource, maker, parents, wish, recipe);
        if (made === undefined) continue;
        if (wish.body === undefined && wish.recipe === undefined) taken.set(maker.key, recipe);
        return { ...made, exchanges: run.exchanges().slice(before) };
      }
      return undefined;
    } finally {
      making.delete(resource);
    }
  }

  function recipesToTry(maker: Operation, wish: MakeWish): readonly BodyRecipe[] {
    const { body } = wish;
    if (wish.recipe !== undefined) return [wish.recipe];
    if (body !== undefined) return [{ name: "wished", build: () => body }];
    const known = taken.get(maker.key);
    return known === undefined ? drafting.recipes(maker) : [known];
  }

  async function attempt(
    run: CaseRun,
    resource: Resource,
    maker: Operation,
    parents: ParameterValues,
    wish: MakeWish,
    recipe: BodyRecipe,
  ): Promise<Omit<Instance, "exchanges"> | undefined> {
    const body = await bodyFor(run, maker, recipe);
    const { param } = resource;
    const chosen = maker === resource.upsert && param !== undefined ? { [param]: wish.id ?? newId(resource) } : {};
    const draft = drafting.draft(maker, { ...parents, ...chosen }, body);
    const answer = await run.send(draft, "valid");
    const status = answer.received?.status ?? 0;
    if (status < 200 || status >= 300) return undefined;
    const id =
      param !== undefined && param in chosen
        ? chosen[param]
        : (links.idFrom(answer, resource) ?? idFromAnswer(resource, answer));
    if (typeof id !== "string" && typeof id !== "number") return undefined;
    return {
      resource,
      path: { ...parents, ...chosen, ...(param === undefined ? {} : { [param]: id }) },
      id,
      draft,
      answer,
    };
  }

  function newId(resource: Resource): unknown {
    const operation = resource.upsert ?? resource.read ?? resource.remove ?? resource.patch;
    const parameter = operation?.parameters.find((each) => each.in === "path" && each.name === resource.param);
    const shape = schemas.shape(parameter?.schema);
    const n = next();
    if (shape.types[0] === "integer" || shape.types[0] === "number") return Math.min(n * 7, shape.maximum ?? Infinity);
    return textFor({ ...shape, examples: [] }, resource.noun || "id", n) ?? `id-${n}`;
  }

  async function share(run: CaseRun, resource: Resource, parents?: ParameterValues): Promise<Instance | undefined> {
    const key = `${resource.item} ${JSON.stringify(parents ?? {})}`;
    const known = shared.get(key);
    if (known !== undefined) {
      run.build(known.exchanges);
      return known;
    }
    const made =
      (await make(run, resource, parents === undefined ? {} : { parents })) ??
      (await find(run, resource, parents ?? {}));
    if (made !== undefined) shared.set(key, made);
    return made;
  }

  /** One that is on the server already, from the list. */
  async function find(run: CaseRun, resource: Resource, parents: ParameterValues): Promise<Instance | undefined> {
    const { list, param } = resource;
    if (list === undefined || param === undefined) return undefined;
    const before = run.exchanges().length;
    const path = { ...(await pathOf(run, list, undefined)), ...parents };
    const answer = await run.send(drafting.draft(list, path, undefined), "valid");
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

  async function pathFor(run: CaseRun, operation: Operation): Promise<ParameterValues> {
    return pathOf(run, operation, undefined);
  }

  /** Fills the parameters of a path from left to right; the last may be left to the caller. */
  async function pathOf(run: CaseRun, operation: Operation, except: string | undefined): Promise<ParameterValues> {
    let path: ParameterValues = {};
    for (const name of paramsOf(operation.path)) {
      if (name === except) continue;
      const value = await valueFor(run, operation, name, path);
      path = { ...path, ...value };
    }
    return path;
  }

  async function valueFor(
    run: CaseRun,
    operation: Operation,
    name: string,
    path: ParameterValues,
  ): Promise<ParameterValues> {
    const given = drafting.givenValue(operation, name);
    if (given !== undefined) return { [name]: given };
    const source = links.sourceOf(operation, name);
    const makers = resources.filter(
      (each) => source !== undefined && (each.create === source || each.upsert === source),
    );
    const linked = makers.length > 0 ? undefined : await links.follow(run, operation, name, followTools);
    if (linked !== undefined) return { [name]: linked };
    for (const resource of [...makers, ...resourcesFor(operation.path, name)]) {
      const own = paramsOf(resource.item).slice(0, -1);
      const parents = Object.fromEntries(own.filter((each) => each in path).map((each) => [each, path[each]]));
      const instance = await share(
        run,
        resource,
        own.length > 0 && own.every((each) => each in path) ? parents : undefined,
      );
      if (instance === undefined) continue;
      const itsPath = resource.item.startsWith(prefixOf(operation.path, name)) ? instance.path : {};
      return { ...itsPath, [name]: links.valueFor(instance.answer, operation, name) ?? instance.id };
    }
    const parameter = operation.parameters.find((each) => each.in === "path" && each.name === name);
    return { [name]: parameter === undefined ? "1" : drafting.parameterValue(operation, parameter, next()) };
  }

  const followTools = {
    run: async (run: CaseRun, operation: Operation): Promise<Answer | undefined> => {
      for (const recipe of taken.has(operation.key) ? [recipeFor(operation)] : drafting.recipes(operation)) {
        const body = await bodyFor(run, operation, recipe);
        const answer = await run.send(drafting.draft(operation, await pathFor(run, operation), body), "valid");
        if ((answer.received?.status ?? 500) >= 300) continue;
        taken.set(operation.key, recipe);
        return answer;
      }
      return undefined;
    },
  };

  /** Resources whose ids may stand in a place: that of the path itself, then of the same name, then of the same noun. */
  function resourcesFor(path: string, name: string): readonly Resource[] {
    const usable = resources.filter(
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

  async function bodyFor(run: CaseRun, operation: Operation, recipe: BodyRecipe): Promise<DraftBody | undefined> {
    const plain = recipe.build(next());
    const schema = contentFor(operation)?.schema;
    if (plain === undefined || schema === undefined) return drafting.bodyOf(operation, plain);
    let value: unknown = plain;
    for (const place of placesOf(schemas, schema, plain)) {
      if (typeof place.value !== "string" && typeof place.value !== "number") continue;
      const name = String(place.path.findLast((each) => typeof each === "string") ?? "");
      const pointer = place.name;
      const id: unknown =
        drafting.givenValue(operation, pointer) ??
        drafting.givenValue(operation, name) ??
        (await links.follow(run, operation, pointer, followTools)) ??
        (await referenced(run, operation, name, place.shape.enum));
      if (id === undefined) continue;
      const filled = withPlace(value, place.path, id);
      if (schemas.fits(schema, "request", filled)) value = filled;
    }
    return drafting.bodyOf(operation, value);
  }

  /** The id of an existing thing, for a member that bears the name of another resource. */
  async function referenced(
    run: CaseRun,
    operation: Operation,
    name: string,
    members: unknown,
  ): Promise<Id | undefined> {
    if (name === "" || members !== undefined || !/(?:ids?|_ids?)$/iu.test(name) || name.toLowerCase() === "id")
      return undefined;
    const [found] = resourcesFor("", name).filter(
      (each) => each.item !== operation.path && each.collection !== operation.path && !making.has(each),
    );
    return found === undefined ? undefined : (await share(run, found))?.id;
  }

  return {
    make,
    share,
    pathFor,
    bodyFor,
    recipeFor,
    accepted: (operation, recipe) => {
      if (!taken.has(operation.key)) taken.set(operation.key, recipe);
    },
    forget: () => shared.clear(),
    next,
    newId,
  };
}

/** A path up to and with one of its parameters. */
function prefixOf(path: string, name: string): string {
  const at = path.indexOf(`{${name}}`);
  return at < 0 ? "" : path.slice(0, at + name.length + 2);
}
