import { boundaryValues, telltaleTexts, withTelltale } from "../cases/boundary-value.ts";
import { placesOf, type Place } from "../cases/place.ts";
import type { Context } from "../context.ts";
import { objectOf, without } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import type { CaseRun } from "../sending/session.ts";
import type { Answer } from "../sending/transport.ts";
import type { Resource } from "../sequences/resource.ts";
import { contentFor, type BodyRecipe } from "../sequences/valid-draft.ts";
import { statusOf, succeeded } from "./answer-kind.ts";
import { checkCreated, checkLocation } from "./created.ts";
import { sameValue, successSchema } from "./kept.ts";
import { shown } from "./problem.ts";
import { readItem } from "./reading.ts";

/** Makes things of a resource in all the ways its contract allows, and reads them back. */
export async function checkCreation(context: Context, resource: Resource): Promise<void> {
  const maker = resource.create ?? resource.upsert;
  if (maker === undefined || resource.param === undefined) return;
  const recipes = context.drafting.recipes(maker).slice(0, 12);
  for (const recipe of recipes) await createAndRead(context, resource, maker, recipe);
  await checkDistinctIds(context, resource, maker);
  await checkDuplicates(context, resource, maker);
  if (resource.read === undefined) return;
  const full = recipes.find(({ name }) => name === "full") ?? recipes[0];
  if (full === undefined) return;
  await keepBoundaries(context, resource, maker, full);
  await keepTexts(context, resource, maker, full);
  await checkDefaults(context, resource, maker);
  await checkReadOnly(context, resource, maker);
}

async function createAndRead(
  context: Context,
  resource: Resource,
  maker: Operation,
  recipe: BodyRecipe,
): Promise<void> {
  await context.run({
    operation: maker,
    id: `sequence/create-read/${recipe.name}`,
    description: `${resource.noun} is created (${recipe.name}) and read`,
    scenario: async (run) => {
      const made = await context.producer.make(run, resource, { recipe });
      if (made === undefined) return;
      context.producer.accepted(maker, recipe);
      const read = await checkCreated(context, run, made);
      if (read !== undefined) await checkLocation(context, run, made, read);
    },
  });
}

/** A recipe that changes what another one builds. */
function changed(recipe: BodyRecipe, name: string, change: (value: unknown) => unknown): BodyRecipe {
  return { name, build: (n) => change(recipe.build(n)) };
}

async function keepBoundaries(context: Context, resource: Resource, maker: Operation, full: BodyRecipe): Promise<void> {
  const { schemas, producer } = context;
  const schema = contentFor(maker)?.schema;
  if (schema === undefined) return;
  for (const { id, description } of boundaryValues(schemas, schema, full.build(0))) {
    const recipe = changed(full, id, (value) => boundaryValues(schemas, schema, value, id)[0]?.value ?? value);
    await context.run({
      operation: maker,
      id: `sequence/keep/${id}`,
      description: `${description}, and is read back`,
      scenario: async (run) => {
        const made = await producer.make(run, resource, { recipe });
        if (made !== undefined) await checkCreated(context, run, made);
      },
    });
  }
}

async function keepTexts(context: Context, resource: Resource, maker: Operation, full: BodyRecipe): Promise<void> {
  const { schemas, producer } = context;
  const schema = contentFor(maker)?.schema;
  if (schema === undefined) return;
  const places = placesOf(schemas, schema, full.build(0)).filter(
    (place) => withTelltale(schemas, schema, full.build(0), place, "text") !== undefined && !/ids?$/iu.test(place.name),
  );
  for (const [kind, text] of Object.entries(telltaleTexts)) {
    for (const place of places.slice(0, 6)) {
      const description = `${place.name.slice(1)} is ${JSON.stringify(text)}, and is read back`;
      const recipe = changed(full, kind, (value) => withTelltale(schemas, schema, value, place, text) ?? value);
      await context.run({
        operation: maker,
        id: `sequence/keep/${kind}${place.name}`,
        description,
        scenario: async (run) => {
          const made = await producer.make(run, resource, { recipe });
          if (made !== undefined) await checkCreated(context, run, made);
          else await expectTextAccepted(context, run, resource, full, { place, kind, text });
        },
      });
    }
  }
}

/** Texts that people read must take the letters people write. */
async function expectTextAccepted(
  { producer }: Context,
  run: CaseRun,
  resource: Resource,
  full: BodyRecipe,
  { place, kind, text }: { readonly place: Place; readonly kind: string; readonly text: string },
): Promise<void> {
  const isForPeople = /(?:name|title|description|label|comment|note|text|subject|summary|message|remarks?)$/iu.test(
    place.name,
  );
  if (!isForPeople || !["accents", "scripts", "quotes", "digits"].includes(kind)) return;
  const exchange = run.exchanges().at(-1);
  if (![400, 422].includes(exchange?.response?.status ?? 0)) return;
  const maker = resource.create ?? resource.upsert;
  const control = await producer.make(run, resource, { recipe: full });
  if (control === undefined || maker === undefined) return;
  run.fail(maker, {
    check: "valid-accepted",
    message: `Valid input is refused: ${place.name.slice(1)} is ${JSON.stringify(text)}.`,
    expected: "a status below 300, as for other texts",
    got: `${exchange?.response?.status ?? ""}`,
    key: `${kind}${place.name}`,
  });
}

/** Each creation gives an id of its own. */
async function checkDistinctIds(context: Context, resource: Resource, maker: Operation): Promise<void> {
  if (maker !== resource.create) return;
  await context.run({
    operation: maker,
    id: "sequence/distinct-ids",
    description: `several of ${resource.noun} are created`,
    scenario: async (run) => {
      const first = await context.producer.make(run, resource);
      const second = first === undefined ? undefined : await context.producer.make(run, resource);
      if (first === undefined || second === undefined) return;
      run.look("unique-ids");
      const sent = first.draft?.body;
      const chosen = sent !== undefined && "value" in sent && Object.values(objectOf(sent.value)).includes(first.id);
      if (first.id !== second.id || chosen) return;
      run.fail(maker, {
        check: "unique-ids",
        message: "Two creations gave the same id.",
        expected: `an id other than ${first.id}`,
        got: String(second.id),
        key: "",
      });
    },
  });
}

/** The same creation twice, where the contract says what that means. */
async function checkDuplicates(context: Context, resource: Resource, maker: Operation): Promise<void> {
  const conflict = maker.answers.find(({ status }) => status === "409");
  if (
    maker !== resource.create ||
    conflict === undefined ||
    !/exist|duplicate|unique|taken|already/iu.test(conflict.description)
  )
    return;
  await context.run({
    operation: maker,
    id: "sequence/duplicate",
    description: "the same creation is sent twice",
    scenario: async (run) => {
      const made = await context.producer.make(run, resource);
      if (made?.draft === undefined) return;
      const answer = await run.send(made.draft, "valid");
      run.look("duplicate-refused");
      if (!succeeded(answer)) return;
      run.fail(maker, {
        check: "duplicate-refused",
        message: "The same creation is accepted twice.",
        expected: `409 (${conflict.description})`,
        got: statusOf(answer),
        key: "",
      });
    },
  });
}

/** A member left out means its default: it reads as if the default had been sent. */
async function checkDefaults(context: Context, resource: Resource, maker: Operation): Promise<void> {
  const { schemas, producer, drafting } = context;
  const schema = contentFor(maker)?.schema;
  const [plain] = drafting.recipes(maker);
  if (schema === undefined || plain === undefined) return;
  const readable = schemas.shape(successSchema(resource.read)).properties;
  for (const [name, property] of schemas.shape(schema).properties) {
    const { default: preset, readOnly, writeOnly } = schemas.shape(property);
    if (
      preset === undefined ||
      readOnly ||
      writeOnly ||
      !readable.has(name) ||
      schemas.shape(schema).required.has(name)
    )
      continue;
    const bare = changed(plain, "bare", (value) => without(objectOf(value), name));
    const spelled = changed(plain, "spelled", (value) => ({ ...objectOf(value), [name]: preset }));
    await context.run({
      operation: maker,
      id: `sequence/default/${name}`,
      description: `${name} is left out`,
      scenario: async (run) => {
        const explicit = await producer.make(run, resource, { recipe: spelled });
        const reference = explicit === undefined ? undefined : await readItem(context, run, resource, explicit.path);
        const made = await producer.make(run, resource, { recipe: bare });
        const read = made === undefined ? undefined : await readItem(context, run, resource, made.path);
        if (!succeeded(read)) return;
        run.look("default-applied");
        const got = objectOf(read.received?.json)[name];
        const spelledOut = succeeded(reference) ? objectOf(reference.received?.json)[name] : preset;
        if (sameValue(got, preset) || (got === undefined && spelledOut === undefined)) return;
        if (got === undefined && !sameValue(spelledOut, preset)) return;
        run.fail(maker, {
          check: "default-applied",
          message: `${name} is left out, and does not read as its default.`,
          expected: shown(preset),
          got: shown(got),
          key: name,
        });
      },
    });
  }
}

/** Read-only members that are sent all the same change nothing. */
async function checkReadOnly(context: Context, resource: Resource, maker: Operation): Promise<void> {
  const { schemas, drafting } = context;
  const schema = contentFor(maker)?.schema;
  const [plain] = drafting.recipes(maker);
  if (schema === undefined || plain === undefined) return;
  for (const [name, property] of schemas.shape(schema).properties) {
    const shape = schemas.shape(property);
    if (!shape.readOnly) continue;
    if (shape.pattern !== undefined) continue;
    const forge = (usual: unknown): unknown =>
      shape.enum === undefined
        ? forgedValue(shape.types[0], shape.format)
        : shape.enum.find((each) => usual !== undefined && each !== usual);
    await context.run({
      operation: maker,
      id: `sequence/read-only/${name}`,
      description: `the read-only ${name} is sent`,
      scenario: async (run) => {
        // Of a value that one of few could be by itself, the usual one has to be known.
        const usual = shape.enum === undefined ? undefined : await readNew(context, run, resource, plain);
        const forged = forge(objectOf(usual?.received?.json)[name]);
        if (forged === undefined) return;
        const recipe = changed(plain, "forged", (value) => ({ ...objectOf(value), [name]: forged }));
        const read = await readNew(context, run, resource, recipe);
        if (read === undefined) return;
        run.look("read-only-kept");
        const got = objectOf(read.received?.json)[name];
        if (!succeeded(read) || !sameValue(got, forged)) return;
        run.fail(maker, {
          check: "read-only-kept",
          message: `${name} is read-only, and the caller could write it.`,
          expected: `a value of the server's own, or a refusal`,
          got: shown(got),
          key: name,
        });
      },
    });
  }
}

async function readNew(
  context: Context,
  run: CaseRun,
  resource: Resource,
  recipe: BodyRecipe,
): Promise<Answer | undefined> {
  const made = await context.producer.make(run, resource, { recipe });
  return made === undefined ? undefined : readItem(context, run, resource, made.path);
}

/** A value that no server would give by itself. */
export function forgedValue(type: string | undefined, format: string | undefined): unknown {
  if (type === "integer" || type === "number") return 918_273;
  if (type !== "string") return undefined;
  if (format === "date-time") return "1999-01-02T03:04:05Z";
  return format === "uuid" ? "00000000-1111-4222-8333-444444444444" : format === undefined ? "forged-value" : undefined;
}
