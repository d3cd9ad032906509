import { buildValue, isObjectShape } from "../cases/build-value.ts";
import type { Context } from "../context.ts";
import { isObject, objectOf } from "../document/json.ts";
import type { Schema } from "../document/operation.ts";
import type { Resource } from "../sequences/resource.ts";
import { contentFor } from "../sequences/valid-draft.ts";
import { succeeded } from "./answer-kind.ts";
import { calm } from "./calm.ts";
import { sameValue } from "./kept.ts";
import { shown } from "./problem.ts";
import { ofPath, readItem } from "./reading.ts";

/** A merge patch goes down into members: what it does not mention inside of them stays (RFC 7396). */
export async function checkNestedPatches(context: Context, resource: Resource): Promise<void> {
  const { patch, read } = resource;
  const maker = resource.create ?? resource.upsert;
  const content = patch === undefined ? undefined : contentFor(patch);
  if (patch === undefined || read === undefined || maker === undefined || content?.schema === undefined) return;
  if (!content.mediaType.startsWith("application/merge-patch")) return;
  const full = context.drafting.recipes(maker).find(({ name }) => name === "full");
  if (full === undefined) return;
  for (const [name, schema] of context.schemas.shape(content.schema).properties) {
    const shape = context.schemas.shape(schema);
    if (!isObjectShape(shape) || shape.branches.length > 0 || shape.readOnly) continue;
    await context.run({
      operation: patch,
      id: `sequence/patch/inside/${name}`,
      description: `one member of ${name} is patched`,
      scenario: async (run) => {
        const made = await context.producer.make(run, resource, { recipe: full });
        const before = made === undefined ? undefined : await readItem(context, run, resource, made.path);
        if (made === undefined || !succeeded(before)) return;
        const was = objectOf(calm(context, before.received?.json))[name];
        const inner = innerPatch(context, schema, was);
        if (!isObject(was) || inner === undefined) return;
        const body = context.drafting.bodyOf(patch, { [name]: inner });
        const answer = await run.send(context.drafting.draft(patch, ofPath(patch, made.path), body), "valid");
        context.producer.forget();
        const after = succeeded(answer) ? await readItem(context, run, resource, made.path) : undefined;
        if (!succeeded(after)) return;
        const is = objectOf(objectOf(calm(context, after.received?.json))[name]);
        run.look("patch-keeps-absent");
        const lost = Object.keys(was).find((each) => !Object.hasOwn(inner, each) && !sameValue(was[each], is[each]));
        if (lost === undefined) return;
        run.fail(patch, {
          check: "patch-keeps-absent",
          message: `${name}.${lost} is changed by a patch that does not mention it.`,
          expected: shown(was[lost]),
          got: shown(is[lost]),
          key: `${name}.${lost}`,
        });
      },
    });
  }
}

/** A patch of one of several members, or of one more in a map. */
function innerPatch({ schemas, producer }: Context, schema: Schema, was: unknown): Record<string, unknown> | undefined {
  const shape = schemas.shape(schema);
  if (!isObject(was) || Object.keys(was).length === 0) return undefined;
  const n = producer.next();
  if (shape.properties.size === 0 && isObject(shape.additional)) {
    return { [`added${n}`]: buildValue(schemas, shape.additional, { full: false, n }, "value") };
  }
  const [name, inner] = [...shape.properties].find(([each]) => Object.hasOwn(was, each)) ?? [];
  if (name === undefined || inner === undefined || Object.keys(was).length < 2) return undefined;
  const made = { [name]: buildValue(schemas, inner, { full: false, n }, name) };
  return schemas.fits(schema, "request", made) ? made : undefined;
}
