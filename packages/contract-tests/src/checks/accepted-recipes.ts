import { isPlainMember } from "../cases/boundary-value.ts";
import { placesOf, type Path } from "../cases/place.ts";
import { isObject } from "../document/json.ts";
import type { Context, Scenario } from "../context.ts";
import type { Operation } from "../document/operation.ts";
import type { CaseRun } from "../sending/session.ts";
import type { Answer } from "../sending/transport.ts";
import { contentFor, type BodyRecipe } from "../sequences/valid-draft.ts";
import { statusOf, succeeded } from "./answer-kind.ts";
import { prepare } from "./prepare.ts";
import { shown } from "./problem.ts";

/**
 * Sends each valid body once; answers which of them the server takes. Where it refuses the body with all members, one
 * is put together from those that it takes.
 */
export async function findAcceptedRecipes(context: Context, operation: Operation): Promise<readonly BodyRecipe[]> {
  const accepted: BodyRecipe[] = [];
  for (const recipe of context.drafting.recipes(operation)) {
    const control = controlFor(recipe, accepted);
    if (await tryRecipe(context, operation, { recipe, control, what: "another branch of the schema" }))
      accepted.push(recipe);
  }
  const isKnown = (name: string): boolean => accepted.some((each) => each.name === name);
  if (isKnown("full") || !isKnown("minimal")) return accepted;
  const assembled = await assemble(context, operation, accepted);
  return assembled === undefined ? accepted : [...accepted, assembled];
}

/** The accepted body from which a variant differs by nothing but its branch. */
function controlFor({ name }: BodyRecipe, accepted: readonly BodyRecipe[]): BodyRecipe | undefined {
  if (!name.includes("variant")) return undefined;
  const plain = name.startsWith("full") ? "full" : "minimal";
  return accepted.find((each) => each.name === plain);
}

interface Trial {
  readonly recipe: BodyRecipe;
  /** A body that is accepted, if the refusal of this one breaks the contract. */
  readonly control: BodyRecipe | undefined;
  /** In what it differs from the control. */
  readonly what: string;
}

async function tryRecipe(context: Context, operation: Operation, trial: Trial): Promise<boolean> {
  const { producer, session } = context;
  const { recipe } = trial;
  let isTaken = false;
  const scenario: Scenario = async (run, drops) => {
    const { draft } = await prepare(context, run, operation, recipe, drops);
    const answer = await run.send(draft, "valid");
    if (!succeeded(answer)) return await expectTaken(context, run, operation, trial, answer);
    producer.accepted(operation, recipe);
    isTaken = true;
    if (operation.method !== "GET") producer.forget();
  };
  const id = `valid/${recipe.name}`;
  const description = `a valid request (${recipe.name})`;
  const isBig = recipe.name.startsWith("full") || recipe.name.startsWith("example");
  const droppable = isBig ? optionalPlaces(context, operation, recipe) : [];
  // A run that repeats one case has to know the same bodies as the whole run, though it reports nothing of them.
  if (context.wants(operation, id)) await context.run({ operation, id, description, droppable, scenario });
  else await scenario(session.startCase(), []);
  return isTaken;
}

async function expectTaken(
  context: Context,
  run: CaseRun,
  operation: Operation,
  { recipe, control, what }: Trial,
  answer: Answer,
): Promise<void> {
  if (control === undefined) return;
  run.look("valid-accepted");
  if (!isRefusal(answer)) return;
  const plain = await run.send((await prepare(context, run, operation, control, [])).draft, "valid");
  if (!succeeded(plain)) return;
  context.producer.forget();
  const again = await run.send((await prepare(context, run, operation, recipe, [])).draft, "valid");
  if (again.received?.status !== answer.received?.status) return;
  run.fail(operation, {
    check: "valid-accepted",
    message: `Valid input is refused: ${what}.`,
    expected: `${statusOf(plain)}, as without it`,
    got: `${statusOf(again)} ${shown(again.received?.text)}`,
    key: `valid/${recipe.name}`,
  });
}

/** True when the server says that the input is at fault. */
function isRefusal({ received }: Answer): boolean {
  return received?.status === 400 || received?.status === 422;
}

/** Places of a body that may be taken away from it. */
export function optionalPlaces({ schemas }: Context, operation: Operation, recipe: BodyRecipe): readonly Path[] {
  const schema = contentFor(operation)?.schema;
  if (schema === undefined) return [];
  return placesOf(schemas, schema, recipe.build(0))
    .filter(({ path, required }) => path.length > 0 && !required)
    .map(({ path }) => path);
}

/** The plain body with each optional member that the server takes when it comes alone. */
async function assemble(
  context: Context,
  operation: Operation,
  accepted: readonly BodyRecipe[],
): Promise<BodyRecipe | undefined> {
  const recipes = context.drafting.recipes(operation);
  const plain = accepted.find(({ name }) => name === "minimal");
  const full = recipes.find(({ name }) => name === "full");
  const schema = contentFor(operation)?.schema;
  const [least, most] = [plain?.build(0), full?.build(0)];
  if (plain === undefined || full === undefined || schema === undefined || !isObject(least) || !isObject(most)) return;
  const names: string[] = [];
  const withMembers = (name: string, members: readonly string[]): BodyRecipe => ({
    name,
    build: (n) => {
      const all = full.build(n);
      const taken = isObject(all) ? Object.entries(all).filter(([each]) => members.includes(each)) : [];
      const body = plain.build(n);
      return isObject(body) ? { ...body, ...Object.fromEntries(taken) } : body;
    },
  });
  for (const place of placesOf(context.schemas, schema, most)) {
    const [member, ...below] = place.path;
    if (typeof member !== "string" || below.length > 0 || Object.hasOwn(least, member)) continue;
    const recipe = withMembers(`with-${member}`, [member]);
    const control = isPlainMember(place) ? plain : undefined;
    if (await tryRecipe(context, operation, { recipe, control, what: `${member} is given` })) names.push(member);
  }
  return names.length === 0 ? undefined : withMembers("assembled", names);
}
