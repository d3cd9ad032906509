import { boundaryValues, namesOther } from "../cases/boundary-value.ts";
import { brokenValues } from "../cases/broken-value.ts";
import type { Context } from "../context.ts";
import type { Operation, Parameter } from "../document/operation.ts";
import { plainText, type Draft } from "../sending/draft.ts";
import type { CaseRun } from "../sending/session.ts";
import { succeeded } from "./answer-kind.ts";
import { headerValue } from "./answer-checks.ts";
import { expectAccepted, expectRefusal } from "./input-checks.ts";
import { prepare } from "./prepare.ts";

/** Tries each parameter of an operation: valid, at its boundaries, broken, missing, and one that nobody declared. */
export async function checkParameters(context: Context, operation: Operation): Promise<void> {
  for (const parameter of operation.parameters) {
    if (parameter.in === "cookie") continue;
    if (parameter.in !== "path") {
      await tryValid(context, operation, parameter);
      await tryMissing(context, operation, parameter);
    }
    if (context.drafting.givenValue(operation, parameter.name) === undefined || parameter.in !== "path") {
      await tryBrokenValues(context, operation, parameter);
    }
    if (parameter.in === "query") await tryBoundaryValues(context, operation, parameter);
  }
  await tryUnknownParameter(context, operation);
}

/** A valid request with a parameter set, or taken away. */
async function draftWith(
  context: Context,
  run: CaseRun,
  operation: Operation,
  { name, in: place }: Pick<Parameter, "name" | "in">,
  value: unknown,
): Promise<Draft> {
  const { draft } = await prepare(context, run, operation, context.producer.recipeFor(operation), []);
  if (place === "path") return { ...draft, path: { ...draft.path, [name]: value } };
  const group = place === "header" ? "headers" : "query";
  const key = place === "header" ? name.toLowerCase() : name;
  return { ...draft, [group]: { ...draft[group], [key]: value } };
}

async function tryValid(context: Context, operation: Operation, parameter: Parameter): Promise<void> {
  if (isConditional(parameter)) return;
  await context.run({
    operation,
    id: `valid/${parameter.in}/${parameter.name}`,
    description: `${parameter.name} is given`,
    scenario: async (run) => {
      const value = context.drafting.parameterValue(operation, parameter, 0);
      const answer = await run.send(await draftWith(context, run, operation, parameter, value), "valid");
      if (succeeded(answer) && operation.method !== "GET") context.producer.forget();
    },
  });
}

/** Preconditions have checks of their own. */
function isConditional({ name }: Parameter): boolean {
  return /^if-/iu.test(name);
}

async function tryMissing(context: Context, operation: Operation, parameter: Parameter): Promise<void> {
  if (!parameter.required) return;
  const { name, in: place } = parameter;
  const description = `the ${place} parameter ${name} is missing`;
  const id = `missing/${place}/${name}`;
  await context.run({
    operation,
    id,
    description,
    scenario: async (run) =>
      expectRefusal(context, run, await draftWith(context, run, operation, parameter, undefined), { id, description }),
  });
}

async function tryBrokenValues(context: Context, operation: Operation, parameter: Parameter): Promise<void> {
  const { schemas, drafting } = context;
  const { name, in: place, schema } = parameter;
  if (isConditional(parameter)) return;
  const valid = drafting.parameterValue(operation, parameter, 0);
  const items = brokenValues(schemas, schema, valid, { mergePatch: false });
  for (const { id: kind, description: words, value } of items) {
    // Parameters are text on the wire: only what no text can mean counts, and nothing that would be another path.
    const text = typeof value === "object" ? undefined : plainText(value);
    if (value === null || text === undefined || text === "" || (place === "path" && /[/?#]/u.test(text))) continue;
    if (schemas.fits(schema, "request", headerValue(schemas, schema, text))) continue;
    await tryBrokenText(context, operation, parameter, kind, words.replace("the body", name), text);
  }
  const { types } = schemas.shape(schema);
  if (types.length === 1 && ["integer", "number", "boolean"].includes(types[0] ?? "")) {
    await tryBrokenText(context, operation, parameter, "not-a-value", `${name} is abc, no ${types[0] ?? ""}`, "abc");
  }
}

async function tryBrokenText(
  context: Context,
  operation: Operation,
  parameter: Parameter,
  kind: string,
  description: string,
  text: string,
): Promise<void> {
  const id = `broken/${parameter.in}/${parameter.name}/${kind}`;
  await context.run({
    operation,
    id,
    description,
    scenario: async (run) =>
      expectRefusal(context, run, await draftWith(context, run, operation, parameter, text), { id, description }),
  });
}

async function tryBoundaryValues(context: Context, operation: Operation, parameter: Parameter): Promise<void> {
  const { drafting, schemas } = context;
  if (parameter.asJson) return;
  const valid = drafting.parameterValue(operation, parameter, 0);
  const isChoice = schemas.shape(parameter.schema).enum !== undefined;
  for (const { id: kind, description: words, value, mustBeAccepted } of boundaryValues(
    schemas,
    parameter.schema,
    valid,
  )) {
    if (value === null || value === "" || kind.startsWith("absent") || kind.startsWith("fewest")) continue;
    const description = words.replace("the body", parameter.name);
    const id = `boundary/query/${parameter.name}/${kind}`;
    await context.run({
      operation,
      id,
      description,
      scenario: async (run) =>
        expectAccepted(context, run, {
          boundary: async () => draftWith(context, run, operation, parameter, value),
          control: async () => draftWith(context, run, operation, parameter, valid),
          id,
          description,
          mustBeAccepted: mustBeAccepted && operation.method === "GET" && (isChoice || !namesOther(parameter.name)),
        }),
    });
  }
}

async function tryUnknownParameter(context: Context, operation: Operation): Promise<void> {
  if (operation.method !== "GET") return;
  await context.run({
    operation,
    id: "unknown-query",
    description: "an undeclared query parameter is given",
    scenario: async (run) => {
      await run.send(await draftWith(context, run, operation, { name: "undeclared", in: "query" }, "1"), "invalid");
    },
  });
}
