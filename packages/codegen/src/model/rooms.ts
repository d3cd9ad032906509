import { roomOfTag } from "../names.ts";
import type { Draft } from "./draft.ts";
import { reachableFrom, referencesIn, shapesOf } from "./shape-walk.ts";

/** What several tags reach, or none, lives here. */
export const sharedRoom = "shared";

/** Puts every schema into the room of the one tag that reaches it, or into the shared one. */
export function assignRooms({ schemas, operations }: Draft): Draft {
  const shapes = new Map(schemas.map(({ name, shape }) => [name, shape]));
  const reached = [...Map.groupBy(operations, ({ tag }) => tag)].flatMap(([tag, tagged]) => {
    const names = reachableFrom(tagged.flatMap(shapesOf).flatMap(referencesIn), (name) => shapes.get(name));
    return [...names].map((name) => ({ name, tag }));
  });
  const tags = Map.groupBy(reached, ({ name }) => name);
  // What no operation reaches is shared, and so is all that it reaches: shared files import no others.
  const strays = schemas.map(({ name }) => name).filter((name) => !tags.has(name));
  const shared = reachableFrom(strays, (name) => shapes.get(name));
  return {
    schemas: schemas.map((schema) => {
      const [only, ...others] = shared.has(schema.name) ? [] : (tags.get(schema.name) ?? []);
      return { ...schema, room: only && others.length === 0 ? roomOfTag(only.tag) : sharedRoom };
    }),
    operations,
  };
}
