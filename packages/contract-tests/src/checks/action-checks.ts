import type { Context } from "../context.ts";
import { objectOf } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import type { CaseRun } from "../sending/session.ts";
import type { Answer } from "../sending/transport.ts";
import type { Instance } from "../sequences/instance.ts";
import { paramsOf, type Resource } from "../sequences/resource.ts";
import { succeeded } from "./answer-kind.ts";
import { calm } from "./calm.ts";
import { sameValue, successSchema } from "./kept.ts";
import { shown } from "./problem.ts";
import { ofPath, readItem } from "./reading.ts";

const mostPairs = 16;

/**
 * Acts upon a new thing twice in a row, in every order: what an action may answer in the wrong state is declared like
 * any other answer.
 */
export async function checkActions(context: Context, resource: Resource): Promise<void> {
  const actions = actionsOn(context, resource);
  if (actions.length === 0 || resource.param === undefined) return;
  const others = [resource.remove, resource.patch, resource.replace].filter((each) => each !== undefined);
  const pairs = actions.flatMap((first) => [...actions, ...others].map((second) => ({ first, second })));
  for (const { first, second } of pairs.slice(0, mostPairs)) {
    await context.run({
      operation: second,
      id: `sequence/after/${first.key}`,
      description: `${second.key} after ${first.key}`,
      scenario: async (run) => {
        const made = await context.producer.make(run, resource);
        if (made === undefined) return;
        const before = await readItem(context, run, resource, made.path, { intent: "unknown-id" });
        const acted = await act(context, run, first, made);
        if (!succeeded(acted)) return;
        const after = await readItem(context, run, resource, made.path, { intent: "unknown-id" });
        checkStored(context, run, { before, acted, after });
        await act(context, run, second, made);
        await readItem(context, run, resource, made.path, { intent: "unknown-id" });
        context.producer.forget();
      },
    });
  }
}

/** Operations upon one thing that are neither of its own kind nor of what it contains. */
function actionsOn({ contract }: Context, { item, create }: Resource): readonly Operation[] {
  const depth = paramsOf(item).length;
  return contract.operations.filter(
    (each) =>
      ["POST", "PUT"].includes(each.method) &&
      each !== create &&
      each.path !== item &&
      (each.path.startsWith(`${item}:`) || each.path.startsWith(`${item}/`)) &&
      paramsOf(each.path).length === depth &&
      !contract.operations.some((other) => other.method === "GET" && other.path === each.path),
  );
}

interface Acted {
  readonly before: Answer | undefined;
  readonly acted: Answer;
  readonly after: Answer | undefined;
}

/** A change that the answer tells, and that a read denies: it shows what was there before. */
function checkStored(context: Context, run: CaseRun, { before, acted, after }: Acted): void {
  if (!succeeded(before) || !succeeded(after)) return;
  const declared = context.schemas.shape(successSchema(acted.draft.operation)).properties;
  const readable = context.schemas.shape(successSchema(after.draft.operation)).properties;
  const [was, told, found] = [before, acted, after].map((each) => objectOf(calm(context, each.received?.json)));
  run.look("answer-agrees");
  const wrong = Object.keys(told ?? {}).find(
    (name) =>
      declared.has(name) &&
      readable.has(name) &&
      sameValue(was?.[name], found?.[name]) &&
      !sameValue(told?.[name], found?.[name]),
  );
  if (wrong === undefined) return;
  run.fail(acted.draft.operation, {
    check: "answer-agrees",
    message: `${wrong} is changed by the action, says its answer; a read shows it as it was.`,
    expected: shown(told?.[wrong]),
    got: shown(found?.[wrong]),
    key: wrong,
  });
}

async function act(context: Context, run: CaseRun, operation: Operation, { path }: Instance): Promise<Answer> {
  const body = await context.producer.bodyFor(run, operation, context.producer.recipeFor(operation));
  return run.send(context.drafting.draft(operation, ofPath(operation, path), body), "valid");
}
