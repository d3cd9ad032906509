import { withPlace } from "../cases/build-value.ts";
import type { Path } from "../cases/place.ts";
import type { Context } from "../context.ts";
import type { Operation } from "../document/operation.ts";
import type { Draft } from "../sending/draft.ts";
import type { CaseRun } from "../sending/session.ts";
import { contentFor, type BodyRecipe } from "../sequences/valid-draft.ts";

/** A valid request, and the value of its body. */
export interface Prepared {
  readonly draft: Draft;
  readonly value: unknown;
}

/** A valid request to an operation, on things that exist, without the dropped places. */
export async function prepare(
  { producer, drafting, schemas }: Context,
  run: CaseRun,
  operation: Operation,
  recipe: BodyRecipe,
  drops: readonly Path[],
): Promise<Prepared> {
  const path = await producer.pathFor(run, operation);
  const body = await producer.bodyFor(run, operation, recipe);
  const value = body !== undefined && "value" in body ? body.value : undefined;
  const schema = contentFor(operation)?.schema;
  const dropped = drops.reduce<unknown>((each, place) => withPlace(each, place, undefined), value);
  const kept = schema === undefined || schemas.fits(schema, "request", dropped) ? dropped : value;
  return { draft: drafting.draft(operation, path, drafting.bodyOf(operation, kept)), value: kept };
}
