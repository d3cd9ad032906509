import { buildValue, withPlace } from "../cases/build-value.ts";
import { chosenShape } from "../cases/place.ts";
import type { Context } from "../context.ts";
import { objectOf, type JsonObject } from "../document/json.ts";
import type { Operation, Schema } from "../document/operation.ts";
import type { Schemas } from "../document/schemas.ts";
import type { CaseRun } from "../sending/session.ts";
import type { Answer } from "../sending/transport.ts";
import type { Resource } from "../sequences/resource.ts";
import { contentFor, type BodyRecipe } from "../sequences/valid-draft.ts";
import { succeeded } from "./answer-kind.ts";
import { lossesIn, sameValue } from "./kept.ts";
import { shown } from "./problem.ts";
import { readItem } from "./reading.ts";
import { type Update } from "./update.ts";

export interface Writing {
  readonly resource: Resource;
  readonly writer: Operation;
  readonly schema: Schema;
  readonly isPatch: boolean;
}

export function rebuilt(context: Context, schema: Schema, base: JsonObject, name: string): unknown {
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
export function plainBody(context: Context, writer: Operation): unknown {
  return fullRecipe(context, writer)?.build(0);
}

/** A full body that names existing things. */
export async function freshBody(context: Context, run: CaseRun, writer: Operation): Promise<unknown> {
  const recipe = fullRecipe(context, writer);
  const body = recipe === undefined ? undefined : await context.producer.bodyFor(run, writer, recipe);
  return body !== undefined && "value" in body ? body.value : undefined;
}

/** A patch of one member; with what the schema demands beside it. */
export function patchBody({ schemas }: Context, schema: Schema, value: unknown, member: string): unknown {
  const alone = { [member]: objectOf(value)[member] };
  if (schemas.fits(schema, "request", alone)) return alone;
  const { required, discriminator } = schemas.shape(schema);
  const names = [...required, ...(discriminator === undefined ? [] : [discriminator]), member];
  const enough = Object.fromEntries(Object.entries(objectOf(value)).filter(([name]) => names.includes(name)));
  return schemas.fits(schema, "request", enough) ? enough : undefined;
}

/** Sends an update and reads what became of it. */
export async function writeAndRead(
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

/** True when all that callers can write of a value is as it was: what only the server sets inside may move. */
function isKept(schemas: Schemas, schema: Schema, was: unknown, is: unknown): boolean {
  if (sameValue(was, is)) return true;
  const { properties, items = true } = chosenShape(schemas, schema, is);
  if (Array.isArray(was) && Array.isArray(is)) {
    return was.length === is.length && was.every((each, index) => isKept(schemas, items, each, is[index]));
  }
  if (properties.size === 0) return false;
  return (
    lossesIn(schemas, schema, schema, was, is).length === 0 && lossesIn(schemas, schema, schema, is, was).length === 0
  );
}

/** What a patch does not mention stays, as far as callers can write it. */
export function checkOthersKept(
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
      !isKept(schemas, writable.get(name) ?? true, was[name], is[name]),
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
