import type { Context } from "../context.ts";
import type { Resource } from "../sequences/resource.ts";
import { refused, statusOf, succeeded } from "./answer-kind.ts";
import { checkCreated } from "./created.ts";
import { ofPath, readItem } from "./reading.ts";

/** Ids that servers misread when they decode too often, too rarely, or as a form. */
const awkwardIds: Readonly<Record<string, (n: number) => string>> = {
  plus: (n) => `a+b${n}`,
  percent: (n) => `a%20b${n}`,
  "percent-percent": (n) => `a%2525b${n}`,
  space: (n) => `a b${n}`,
  ampersand: (n) => `a&b=${n}`,
  accent: (n) => `é${n}`,
  dots: (n) => `a..b${n}`,
  case: (n) => `MiXeD${n}`,
};

/** Ids name one thing each: those that callers choose, and those that the server gives. */
export async function checkIdentities(context: Context, resource: Resource): Promise<void> {
  if (resource.param === undefined || resource.read === undefined) return;
  if (resource.create === undefined) await checkAwkwardIds(context, resource);
  else await checkReuse(context, resource);
}

async function checkAwkwardIds(context: Context, resource: Resource): Promise<void> {
  const { upsert, read, param } = resource;
  const parameter = upsert?.parameters.find((each) => each.in === "path" && each.name === param);
  if (upsert === undefined || read === undefined || parameter === undefined) return;
  for (const [kind, make] of Object.entries(awkwardIds)) {
    if (!context.schemas.fits(parameter.schema, "request", make(1))) continue;
    await context.run({
      operation: upsert,
      id: `sequence/awkward-id/${kind}`,
      description: `the id is like ${JSON.stringify(make(1))}`,
      scenario: async (run) => {
        const made = await context.producer.make(run, resource, { id: make(context.producer.next()) });
        // Where the schema lets any text be an id, a server may still refuse some.
        if (made !== undefined) await checkCreated(context, run, made);
      },
    });
  }
}

/** An id that was given once is not given again: whoever kept it would meet another thing. */
async function checkReuse(context: Context, resource: Resource): Promise<void> {
  const { create, remove } = resource;
  if (create === undefined || remove === undefined) return;
  await context.run({
    operation: create,
    id: "sequence/reused-id",
    description: `${resource.noun} is created, deleted and created again`,
    scenario: async (run) => {
      const first = await context.producer.make(run, resource);
      if (first === undefined || isChosen(first.draft?.body, first.id)) return;
      const removed = await run.send(context.drafting.draft(remove, ofPath(remove, first.path), undefined), "valid");
      context.producer.forget();
      const gone = succeeded(removed)
        ? await readItem(context, run, resource, first.path, { intent: "unknown-id" })
        : undefined;
      if (!refused(gone)) return;
      const second = await context.producer.make(run, resource);
      if (second === undefined) return;
      run.look("unique-ids");
      if (second.id !== first.id) return;
      run.fail(create, {
        check: "unique-ids",
        message: "The id of what was deleted is given to another.",
        expected: `another id than ${first.id}`,
        got: `${statusOf(second.answer ?? removed)} with the id ${second.id}`,
        key: "reused",
      });
    },
  });
}

/** True when the caller sent the id. */
function isChosen(body: unknown, id: unknown): boolean {
  return JSON.stringify(body ?? null).includes(JSON.stringify(id));
}
