import { boundaryValues, withTelltale } from "../cases/boundary-value.ts";
import type { Variation } from "../cases/broken-value.ts";
import { placesOf } from "../cases/place.ts";
import type { Context } from "../context.ts";
import { isObject, objectOf } from "../document/json.ts";
import type { Schema } from "../document/operation.ts";
import type { Resource } from "../sequences/resource.ts";
import { contentFor } from "../sequences/valid-draft.ts";
import { bodyOf, statusOf } from "./answer-kind.ts";
import { checkAgrees, checkKept } from "./created.ts";
import { forgedValue } from "./creation-checks.ts";
import { lossesIn, sameValue, successSchema } from "./kept.ts";
import { shown } from "./problem.ts";
import { startUpdate } from "./update.ts";

import { checkTag, checkTimes } from "./after-update.ts";
import { checkRemoval, checkReplacement } from "./removal-checks.ts";
import { checkOthersKept, freshBody, patchBody, plainBody, rebuilt, writeAndRead, type Writing } from "./writing.ts";

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
        checkTag(context, run, writer, started.before, after);
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
