import type { Context } from "../context.ts";
import { isObject, objectOf, without } from "../document/json.ts";
import { contentFor } from "../sequences/valid-draft.ts";
import { sameValue, successSchema } from "./kept.ts";
import { shown } from "./problem.ts";
import { startUpdate } from "./update.ts";

import { checkTag } from "./after-update.ts";
import { checkOthersKept, freshBody, patchBody, plainBody, rebuilt, writeAndRead, type Writing } from "./writing.ts";

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
export async function checkRemoval(context: Context, writing: Writing): Promise<void> {
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
        checkTag(context, run, writer, set.after, removed.after);
      },
    });
  }
}

/** PUT replaces the whole, where its body is the whole. */
export async function checkReplacement(context: Context, writing: Writing): Promise<void> {
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
