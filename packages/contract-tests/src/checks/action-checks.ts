import type { Context } from "../context.ts";
import type { Operation } from "../document/operation.ts";
import type { CaseRun } from "../sending/session.ts";
import type { Instance } from "../sequences/producer.ts";
import { paramsOf, type Resource } from "../sequences/resource.ts";
import { succeeded } from "./answer-kind.ts";
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
        if (made === undefined || !(await act(context, run, first, made))) return;
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

async function act(context: Context, run: CaseRun, operation: Operation, { path }: Instance): Promise<boolean> {
  const body = await context.producer.bodyFor(run, operation, context.producer.recipeFor(operation));
  return succeeded(await run.send(context.drafting.draft(operation, ofPath(operation, path), body), "valid"));
}
