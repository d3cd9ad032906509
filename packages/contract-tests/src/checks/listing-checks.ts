import type { Context } from "../context.ts";
import { objectOf } from "../document/json.ts";
import type { Resource } from "../sequences/resource.ts";
import { contentFor, type BodyRecipe } from "../sequences/valid-draft.ts";
import { findListed } from "./deletion-checks.ts";
import { shown } from "./problem.ts";

const mostMembers = 12;

/** Whatever kind of thing is created, it is listed: tries every member of the enums among its own members. */
export async function checkKindsListed(context: Context, resource: Resource): Promise<void> {
  const { schemas, producer, drafting } = context;
  const { list } = resource;
  const maker = resource.create ?? resource.upsert;
  const schema = maker === undefined ? undefined : contentFor(maker)?.schema;
  if (list === undefined || maker === undefined || schema === undefined) return;
  if (list.parameters.some((each) => each.in === "query" && each.required)) return;
  const choices = [...schemas.shape(schema).properties].flatMap(([name, property]) => {
    const shape = schemas.shape(property);
    return shape.readOnly || shape.enum === undefined ? [] : shape.enum.map((member) => ({ name, member }));
  });
  const [plain] = drafting.recipes(maker);
  if (plain === undefined) return;
  for (const { name, member } of choices.slice(0, mostMembers)) {
    const recipe: BodyRecipe = { name: "kind", build: (n) => ({ ...objectOf(plain.build(n)), [name]: member }) };
    await context.run({
      operation: list,
      id: `sequence/listed/${name}/${String(member)}`,
      description: `${resource.noun} with ${name} ${JSON.stringify(member)} is created and listed`,
      scenario: async (run) => {
        const made = await producer.make(run, resource, { recipe });
        const found = made === undefined ? undefined : await findListed(context, run, made);
        if (made === undefined || found === undefined) return;
        run.look("created-listed");
        if (found.item !== undefined) return;
        run.fail(list, {
          check: "created-listed",
          message: `What was created with ${name} ${JSON.stringify(member)} is not listed.`,
          expected: `an item with the id ${made.id}`,
          got: shown(found.last.received?.text),
          key: `${name} ${String(member)}`,
        });
      },
    });
  }
}
