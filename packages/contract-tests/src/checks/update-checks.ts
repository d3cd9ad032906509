import { boundaryValues, withTelltale } from "../cases/boundary-value.ts";
import type { Variation } from "../cases/broken-value.ts";
import { buildValue, withPlace } from "../cases/build-value.ts";
import { placesOf } from "../cases/place.ts";
import type { Context } from "../context.ts";
import { isObject, objectOf, without, type JsonObject } from "../document/json.ts";
import type { Operation, Schema } from "../document/operation.ts";
import type { CaseRun } from "../sending/session.ts";
import type { Answer } from "../sending/transport.ts";
import type { Resource } from "../sequences/resource.ts";
import { contentFor, type BodyRecipe } from "../sequences/valid-draft.ts";
import { bodyOf, statusOf, succeeded } from "./answer-kind.ts";
import { checkAgrees, checkKept } from "./created.ts";
import { forgedValue } from "./creation-checks.ts";
import { lossesIn, sameValue, successSchema } from "./kept.ts";
import { shown } from "./problem.ts";
import { readItem } from "./reading.ts";
import { startUpdate, type Update } from "./update.ts";

/** Updates things of a resource in all the ways its contract allows, and reads them back. */
export async function checkUpdates(context: Context, resource: Resource): Promise<void> {
  for (const writer of [resource.replace, resource.patch]) {
    const schema = writer === undefined ? undefined : contentFor(writer)?.schema;
    if (writer === undefined || schema === undefined || resource.read === undefined) continue;
    const update = { resource, writer, schema, isPatch: writer === resource.patch };
    await changeMembers(context, update);
    await checkIdempotence(context, update);
    await checkReadOnlyUpdates(context, update);
    if (update.isPatch) await checkRemoval(context, update);
    else await checkReplacement(context, update);
  }
}

interface Writing {
  readonly resource: Resource;
  readonly writer: Operation;
  readonly schema: Schema;
  readonly isPatch: boolean;
}

/** Every value that one member can be given, in a body that is otherwise what it was. */
async function changeMembers(context: Context, { resource, writer, schema, isPatch }: Writing): Promise<void> {
  for (const { id, description, at } of variationsOf(context, schema, plainBody(context, writer))) {
    const member = at.split("/")[1] ?? "";
    if (member === "") continue;
    await context.run({
      operation: writer,
      id: `sequence/${writer.method.toLowerCase()}/${id}`,
      description: `${description} by ${writer.method}`,
      scenario: async (run) => {
        const [found] = variationsOf(context, schema, await freshBody(context, run, writer), id);
        const body = isPatch ? patchBody(context, schema, found?.value, member) : found?.value;
        if (body === undefined || objectOf(body)[member] === undefined) return;
        const started = await startUpdate(context, run, resource, writer);
        if (started === undefined) return;
        const { answer, after } = await writeAndRead(context, run, started, body);
        if (after === undefined) return;
        checkKept(context, run, writer, body, after, "update-applied");
        checkAgrees(context, run, writer, answer, after);
        if (isPatch) checkOthersKept(context, run, writer, started.before, after, Object.keys(objectOf(body)));
        checkTimes(run, writer, started.before, after);
        checkTag(run, writer, started.before, after);
      },
    });
  }
}

type Change = Pick<Variation, "id" | "description" | "value" | "at">;

/** A body with one member changed, in all ways or in one. */
function variationsOf(context: Context, schema: Schema, base: unknown, only?: string): readonly Change[] {
  const { schemas } = context;
  if (!isObject(base)) return [];
  const others = placesOf(schemas, schema, base)
    .filter(({ path, name }) => path.length === 1 && (only === undefined || only === `another${name}`))
    .flatMap((place): readonly Change[] => {
      const text = withTelltale(schemas, schema, base, place, "another Zoë 東京");
      const value = text ?? rebuilt(context, schema, base, String(place.path[0]));
      if (value === undefined || /ids?$/iu.test(place.name)) return [];
      return [{ id: `another${place.name}`, description: `${place.name.slice(1)} is changed`, value, at: place.name }];
    });
  return [...others, ...(only?.startsWith("another/") === true ? [] : boundaryValues(schemas, schema, base, only))];
}

function rebuilt(context: Context, schema: Schema, base: JsonObject, name: string): unknown {
  const property = context.schemas.shape(schema).properties.get(name);
  if (property === undefined) return undefined;
  const value = withPlace(base, [name], buildValue(context.schemas, property, { full: true, n: 77, variant: 1 }, name));
  return context.schemas.fits(schema, "request", value) ? value : undefined;
}

function fullRecipe({ drafting }: Context, writer: Operation): BodyRecipe | undefined {
  const recipes = drafting.recipes(writer);
  return recipes.find(({ name }) => name === "given") ?? recipes.find(({ name }) => name === "full") ?? recipes[0];
}

/** Tells which members there are; never sent. */
function plainBody(context: Context, writer: Operation): unknown {
  return fullRecipe(context, writer)?.build(0);
}

/** A full body that names existing things. */
async function freshBody(context: Context, run: CaseRun, writer: Operation): Promise<unknown> {
  const recipe = fullRecipe(context, writer);
  const body = recipe === undefined ? undefined : await context.producer.bodyFor(run, writer, recipe);
  return body !== undefined && "value" in body ? body.value : undefined;
}

/** A patch of one member; with what the schema demands beside it. */
function patchBody({ schemas }: Context, schema: Schema, value: unknown, member: string): unknown {
  const alone = { [member]: objectOf(value)[member] };
  if (schemas.fits(schema, "request", alone)) return alone;
  const { required, discriminator } = schemas.shape(schema);
  const names = [...required, ...(discriminator === undefined ? [] : [discriminator]), member];
  const enough = Object.fromEntries(Object.entries(objectOf(value)).filter(([name]) => names.includes(name)));
  return schemas.fits(schema, "request", enough) ? enough : undefined;
}

/** Sends an update and reads what became of it. */
async function writeAndRead(
  context: Context,
  run: CaseRun,
  { instance, draftWith }: Update,
  body: unknown,
): Promise<{ readonly answer: Answer; readonly after: Answer | undefined }> {
  const answer = await run.send(draftWith(body), "valid");
  if (!succeeded(answer)) return { answer, after: undefined };
  context.producer.forget();
  const after = await readItem(context, run, instance.resource, instance.path);
  return { answer, after: succeeded(after) ? after : undefined };
}

/** What a patch does not mention stays, as far as callers can write it. */
function checkOthersKept(
  { schemas }: Context,
  run: CaseRun,
  writer: Operation,
  before: Answer,
  after: Answer,
  mentioned: readonly string[],
): void {
  const writable = schemas.shape(contentFor(writer)?.schema).properties;
  const [was, is] = [objectOf(before.received?.json), objectOf(after.received?.json)];
  run.look("patch-keeps-absent");
  const [lost] = Object.keys(was).filter(
    (name) =>
      writable.has(name) &&
      !schemas.shape(writable.get(name)).readOnly &&
      !mentioned.includes(name) &&
      !sameValue(was[name], is[name]),
  );
  if (lost === undefined) return;
  run.fail(writer, {
    check: "patch-keeps-absent",
    message: `${lost} changed, though the patch does not mention it.`,
    expected: shown(was[lost]),
    got: shown(is[lost]),
    key: lost,
  });
}

const madeNames = /^(?:created|creation|inserted)_?(?:at|on|date|time|timestamp|datetime)?$/iu;
const changedNames = /^(?:last_?)?(?:updated|modified|changed)_?(?:at|on|date|time|timestamp|datetime)?$/iu;

/** The time of creation stays; that of the last change does not go back. */
export function checkTimes(run: CaseRun, writer: Operation, before: Answer, after: Answer): void {
  const [was, is] = [objectOf(before.received?.json), objectOf(after.received?.json)];
  const times = Object.keys(is).filter((name) => typeof is[name] === "string" && !Number.isNaN(Date.parse(is[name])));
  const made = times.find((name) => madeNames.test(name));
  const changed = times.find((name) => changedNames.test(name));
  if (made === undefined && changed === undefined) return;
  run.look("timestamps");
  const at = (body: JsonObject, name: string): number => Date.parse(String(body[name]));
  const fail = (message: string, expected: unknown, got: unknown, key: string): void =>
    run.fail(writer, { check: "timestamps", message, expected: shown(expected), got: shown(got), key });
  if (made !== undefined && !sameValue(was[made], is[made]))
    fail(`${made} changed with an update.`, was[made], is[made], made);
  if (changed !== undefined && at(is, changed) < at(was, changed))
    fail(`${changed} went back.`, was[changed], is[changed], changed);
  if (made !== undefined && changed !== undefined && at(is, changed) < at(is, made) - 1000) {
    fail(`${changed} is before ${made}.`, is[made], is[changed], `${changed} before`);
  }
}

/** The tag changes when what is read does, and only then. */
export function checkTag(run: CaseRun, writer: Operation, before: Answer, after: Answer): void {
  const [was, is] = [before, after].map((each) => each.received?.headers.get("etag") ?? undefined);
  if (was === undefined || is === undefined) return;
  run.look("etag-changes");
  const same = sameValue(before.received?.json, after.received?.json);
  if (same || was !== is) return;
  run.fail(writer, {
    check: "etag-changes",
    message: "The resource changed, and its ETag did not.",
    expected: `an ETag other than ${was}`,
    got: is,
    key: "same",
  });
}

/** The same update twice leaves what one leaves. */
async function checkIdempotence(context: Context, { resource, writer, isPatch }: Writing): Promise<void> {
  const mediaType = contentFor(writer)?.mediaType ?? "";
  if (isPatch && !mediaType.startsWith("application/merge-patch")) return;
  await context.run({
    operation: writer,
    id: `sequence/${writer.method.toLowerCase()}/twice`,
    description: `the same ${writer.method} is sent twice`,
    scenario: async (run) => {
      const started = await startUpdate(context, run, resource, writer);
      if (started === undefined) return;
      const body = await freshBody(context, run, writer);
      const once = await writeAndRead(context, run, started, body);
      const twice = once.after === undefined ? undefined : await writeAndRead(context, run, started, body);
      if (once.after === undefined || twice?.after === undefined) return;
      const check = isPatch ? "patch-idempotent" : "put-idempotent";
      run.look(check);
      const written = contentFor(writer)?.schema ?? true;
      const [was, is] = [bodyOf(once.after), bodyOf(twice.after)];
      const schema = successSchema(resource.read) ?? true;
      const writable = onlyWritable(context, written, was);
      const [loss] = lossesIn(context.schemas, written, schema, writable, is);
      const madeAgain = twice.answer.received?.status === 201;
      if (loss === undefined && !madeAgain) return;
      run.fail(writer, {
        check,
        message: madeAgain
          ? "The same request claims to create a second time."
          : `${loss?.at.slice(1) ?? ""} differs after the same request was sent again.`,
        expected: madeAgain ? "200 or 204" : shown(loss?.sent),
        got: madeAgain ? "201" : shown(loss?.got),
        key: madeAgain ? "201" : (loss?.at ?? ""),
      });
    },
  });
}

function onlyWritable({ schemas }: Context, written: Schema, value: unknown): unknown {
  const { properties } = schemas.shape(written);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => properties.has(name)));
}

/** Optional members that an update can do without. */
function removable(context: Context, { resource, writer, schema }: Writing): readonly string[] {
  const { schemas } = context;
  const { properties, required } = schemas.shape(schema);
  const readable = schemas.shape(successSchema(resource.read));
  return [...properties]
    .filter(
      ([name, property]) =>
        !required.has(name) &&
        readable.properties.has(name) &&
        !schemas.shape(property).readOnly &&
        !schemas.shape(property).writeOnly,
    )
    .map(([name]) => name)
    .filter((name) => name in objectOf(plainBody(context, writer)));
}

/** Gone, null, or back at its default. */
function isGone({ schemas }: Context, { schema, resource }: Writing, name: string, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  const presets = [schema, successSchema(resource.read)].map(
    (each) => schemas.shape(schemas.shape(each).properties.get(name)).default,
  );
  if (presets.some((preset) => preset !== undefined && sameValue(preset, value))) return true;
  return (Array.isArray(value) && value.length === 0) || (isObject(value) && Object.keys(value).length === 0);
}

/** Null in a merge patch removes. */
async function checkRemoval(context: Context, writing: Writing): Promise<void> {
  const { resource, writer, schema } = writing;
  if (!(contentFor(writer)?.mediaType ?? "").startsWith("application/merge-patch")) return;
  for (const name of removable(context, writing)) {
    if (patchBody(context, schema, { ...objectOf(plainBody(context, writer)), [name]: null }, name) === undefined)
      continue;
    await context.run({
      operation: writer,
      id: `sequence/patch/remove/${name}`,
      description: `${name} is set, then removed by null`,
      scenario: async (run) => {
        const started = await startUpdate(context, run, resource, writer);
        if (started === undefined) return;
        const plain = await freshBody(context, run, writer);
        // Another value than the usual one, which the server may go back to.
        const base = isObject(plain) ? (rebuilt(context, schema, plain, name) ?? plain) : plain;
        const patch = patchBody(context, schema, { ...objectOf(base), [name]: null }, name);
        const set = await writeAndRead(context, run, started, base);
        const was = objectOf(set.after?.received?.json)[name];
        if (set.after === undefined || isGone(context, writing, name, was)) return;
        const removed = await writeAndRead(context, run, started, patch);
        if (removed.after === undefined) return;
        run.look("patch-removes-null");
        const is = objectOf(removed.after.received?.json)[name];
        if (sameValue(was, is) && !isGone(context, writing, name, is)) {
          run.fail(writer, {
            check: "patch-removes-null",
            message: `${name} is still there after a merge patch with null.`,
            expected: "no such member, or its default",
            got: shown(is),
            key: name,
          });
        }
        checkOthersKept(context, run, writer, set.after, removed.after, Object.keys(objectOf(patch)));
        checkTag(run, writer, set.after, removed.after);
      },
    });
  }
}

/** PUT replaces the whole, where its body is the whole. */
async function checkReplacement(context: Context, writing: Writing): Promise<void> {
  const { resource, writer, schema } = writing;
  const { schemas } = context;
  if (!isWhole(context, writing)) return;
  for (const name of removable(context, writing)) {
    if (!schemas.fits(schema, "request", without(objectOf(plainBody(context, writer)), name))) continue;
    await context.run({
      operation: writer,
      id: `sequence/put/leave-out/${name}`,
      description: `${name} is set, then left out by PUT`,
      scenario: async (run) => {
        const started = await startUpdate(context, run, resource, writer);
        if (started === undefined) return;
        const base = await freshBody(context, run, writer);
        const set = await writeAndRead(context, run, started, base);
        const was = objectOf(set.after?.received?.json)[name];
        if (set.after === undefined || isGone(context, writing, name, was)) return;
        const left = await writeAndRead(context, run, started, without(objectOf(base), name));
        if (left.after === undefined) return;
        run.look("put-replaces");
        const is = objectOf(left.after.received?.json)[name];
        if (!sameValue(was, is) || isGone(context, writing, name, is)) return;
        run.fail(writer, {
          check: "put-replaces",
          message: `${name} is still there after a PUT without it.`,
          expected: "no such member, or its default",
          got: shown(is),
          key: name,
        });
      },
    });
  }
}

const ofServer =
  /^(?:id|.*(?:Id|_id|Arn|Link|Url)|e?tag|version|revision|links?|_links|self|href|status|state|(?:created|updated|modified|last).*)$/u;

/** True when the body of PUT declares every writable member of what GET shows. */
function isWhole({ schemas }: Context, { resource, schema }: Writing): boolean {
  const { properties } = schemas.shape(schema);
  return [...schemas.shape(successSchema(resource.read)).properties].every(
    ([name, property]) => properties.has(name) || schemas.shape(property).readOnly || ofServer.test(name),
  );
}

/** Read-only members that an update sends all the same change nothing. */
async function checkReadOnlyUpdates(context: Context, { resource, writer, schema, isPatch }: Writing): Promise<void> {
  const { schemas } = context;
  for (const [name, property] of schemas.shape(schema).properties) {
    const { readOnly, types, format, enum: members, pattern } = schemas.shape(property);
    const forged = forgedValue(types[0], format);
    if (!readOnly || forged === undefined || members !== undefined || pattern !== undefined) continue;
    await context.run({
      operation: writer,
      id: `sequence/${writer.method.toLowerCase()}/read-only/${name}`,
      description: `${writer.method} sends the read-only ${name}`,
      scenario: async (run) => {
        const started = await startUpdate(context, run, resource, writer);
        if (started === undefined) return;
        const body = isPatch ? {} : objectOf(await freshBody(context, run, writer));
        const { after } = await writeAndRead(context, run, started, { ...body, [name]: forged });
        if (after === undefined) return;
        run.look("read-only-kept");
        const got = objectOf(after.received?.json)[name];
        if (!sameValue(got, forged)) return;
        run.fail(writer, {
          check: "read-only-kept",
          message: `${name} is read-only, and the caller could write it.`,
          expected: shown(objectOf(started.before.received?.json)[name]),
          got: `${statusOf(after)} ${shown(got)}`,
          key: name,
        });
      },
    });
  }
}
