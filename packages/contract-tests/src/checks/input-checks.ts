import { arbitraryFor } from "../cases/arbitrary.ts";
import { boundaryValues } from "../cases/boundary-value.ts";
import { brokenValues, type Variation } from "../cases/broken-value.ts";
import type { Context } from "../context.ts";
import type { Operation, Schema } from "../document/operation.ts";
import { isJsonType, type Draft } from "../sending/draft.ts";
import type { CaseRun } from "../sending/session.ts";
import { contentFor, type BodyRecipe } from "../sequences/valid-draft.ts";
import { shown } from "./problem.ts";
import { checkMalformed } from "./malformed-bodies.ts";
import { prepare } from "./prepare.ts";
import { findAcceptedRecipes, optionalPlaces } from "./accepted-recipes.ts";
import { refused, statusOf, succeeded } from "./answer-kind.ts";
import { snapshotBefore, isWatched, takeSnapshot } from "./reading.ts";
import { runRandomCases } from "./random-cases.ts";

/** Tries valid, boundary, broken and random bodies of an operation, and bodies of wrong form. */
export async function checkBodies(context: Context, operation: Operation): Promise<void> {
  const accepted = await findAcceptedRecipes(context, operation);
  const content = contentFor(operation);
  if (content === undefined || operation.body === undefined) return;
  const plain = accepted.find(({ name }) => name === "minimal" || name === "given") ?? accepted[0];
  const full =
    accepted.find(({ name }) => name === "full" || name === "assembled") ??
    accepted.find(({ name }) => name.startsWith("full"));
  const [first] = context.drafting.recipes(operation);
  const variants = accepted.filter(({ name }) => name.includes("variant"));
  const bases = [...new Set([plain ?? first, full, ...variants])].filter((each) => each !== undefined);
  await checkMalformed(context, operation, bases[0], expectRefusal);
  // What is not JSON has no types on the wire.
  if (content.schema === undefined || !isJsonType(content.mediaType)) return;
  await tryBroken(context, operation, content.schema, bases);
  const good = accepted.length > 0 ? bases : [];
  await tryBoundaries(context, operation, content.schema, good);
  await runRandomCases(context, operation, arbitraryFor(context.schemas, content.schema), content.schema);
}

function mergePatchOf(operation: Operation): boolean {
  return contentFor(operation)?.mediaType.startsWith("application/merge-patch") ?? false;
}

async function tryBroken(
  context: Context,
  operation: Operation,
  schema: Schema,
  bases: readonly BodyRecipe[],
): Promise<void> {
  const options = { mergePatch: mergePatchOf(operation) };
  const tried = new Set<string>();
  for (const recipe of bases) {
    const pattern = recipe.build(0);
    for (const { id, description, at } of brokenValues(context.schemas, schema, pattern, options)) {
      if (tried.has(id)) continue;
      tried.add(id);
      const droppable = optionalPlaces(context, operation, recipe).filter(
        (path) => !at.startsWith(`/${path.join("/")}`),
      );
      await context.run({
        operation,
        id: `broken/${id}`,
        description,
        droppable,
        scenario: async (run, drops) => {
          const prepared = await prepare(context, run, operation, recipe, drops);
          const found = brokenValues(context.schemas, schema, prepared.value, options, id)[0];
          if (found === undefined) return;
          await refreshSingleton(run, prepared.draft);
          await expectRefusal(context, run, withBody(context, prepared.draft, found.value), found);
        },
      });
    }
  }
}

/** There is only one of it, and an earlier refusal may have changed it already: it gets a value of its own. */
async function refreshSingleton(run: CaseRun, valid: Draft): Promise<void> {
  if (valid.operation.method === "PUT" && Object.keys(valid.path).length === 0) await run.send(valid, "valid");
}

function withBody({ drafting }: Context, draft: Draft, value: unknown): Draft {
  const body = drafting.bodyOf(draft.operation, value);
  return body === undefined ? draft : { ...draft, body };
}

/** Sends what the contract forbids: it must be refused, and change nothing. */
export async function expectRefusal(
  context: Context,
  run: CaseRun,
  draft: Draft,
  { id, description }: Pick<Variation, "id" | "description">,
  intent: "invalid" | "malformed" = "invalid",
): Promise<void> {
  const before = isWatched(context, draft, id) ? await snapshotBefore(context, run, draft) : undefined;
  const answer = await run.send(draft, intent);
  const status = answer.received?.status ?? 0;
  run.look("invalid-refused");
  if (status >= 200 && status < 400) {
    run.fail(draft.operation, {
      check: "invalid-refused",
      message: `Invalid input is accepted: ${description}.`,
      expected: "a status from 400 to 499",
      got: statusOf(answer),
      key: id,
    });
    context.producer.forget();
    return;
  }
  if (before === undefined || !refused(answer)) return;
  const after = await takeSnapshot(context, run, draft);
  run.look("refusal-changes-nothing");
  if (after === undefined || after.text === before.text) return;
  context.producer.forget();
  run.fail(draft.operation, {
    check: "refusal-changes-nothing",
    message: `A refused request changed the ${before.what}: ${description}.`,
    expected: shown(before.text),
    got: shown(after.text),
    key: "",
  });
}

async function tryBoundaries(
  context: Context,
  operation: Operation,
  schema: Schema,
  bases: readonly BodyRecipe[],
): Promise<void> {
  const { schemas } = context;
  const tried = new Set<string>();
  for (const recipe of bases) {
    for (const { id, description, mustBeAccepted } of boundaryValues(schemas, schema, recipe.build(0))) {
      if (tried.has(id)) continue;
      tried.add(id);
      await context.run({
        operation,
        id: `boundary/${id}`,
        description,
        scenario: async (run) => {
          const boundary = async (): Promise<Draft | undefined> => {
            const prepared = await prepare(context, run, operation, recipe, []);
            const found = boundaryValues(schemas, schema, prepared.value, id)[0];
            return found === undefined ? undefined : withBody(context, prepared.draft, found.value);
          };
          const control = async (): Promise<Draft> => (await prepare(context, run, operation, recipe, [])).draft;
          await expectAccepted(context, run, { boundary, control, id, description, mustBeAccepted });
        },
      });
    }
  }
}

/** A valid request at a boundary, and the plain one it differs from. */
export interface Acceptance {
  readonly boundary: () => Promise<Draft | undefined>;
  readonly control: () => Promise<Draft>;
  readonly id: string;
  readonly description: string;
  readonly mustBeAccepted: boolean;
}

/** Sends a boundary value. Its refusal counts when the plain request around it is accepted at the same time. */
export async function expectAccepted(
  context: Context,
  run: CaseRun,
  { boundary, control, id, description, mustBeAccepted }: Acceptance,
): Promise<void> {
  const draft = await boundary();
  if (draft === undefined) return;
  const answer = await run.send(draft, "valid");
  run.look("valid-accepted");
  if (succeeded(answer) && draft.operation.method !== "GET") context.producer.forget();
  if (!mustBeAccepted || ![400, 422].includes(answer.received?.status ?? 0)) return;
  const plain = await run.send(await control(), "valid");
  const next = succeeded(plain) ? await boundary() : undefined;
  if (next === undefined) return;
  const again = await run.send(next, "valid");
  if (again.received?.status !== answer.received?.status) return;
  run.fail(draft.operation, {
    check: "valid-accepted",
    message: `Valid input is refused: ${description}.`,
    expected: `${statusOf(plain)}, as without it`,
    got: `${statusOf(again)} ${shown(again.received?.text)}`,
    key: id,
  });
}
