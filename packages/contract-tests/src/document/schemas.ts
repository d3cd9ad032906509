import { createSchemaChecker, type SchemaChecker } from "./schema-checker.ts";
import type { JsonObject } from "./json.ts";
import type { Schema } from "./operation.ts";
import { shapeOf, type Shape } from "./shape.ts";

/** Everything one asks of the schemas of a document. */
export interface Schemas extends SchemaChecker {
  readonly root: JsonObject;
  readonly shape: (schema: Schema | undefined) => Shape;
}

/** The schemas of one document; what is worked out once is kept. */
export function createSchemas(root: JsonObject): Schemas {
  const shapes = new Map<Schema | undefined, Shape>();
  return {
    root,
    ...createSchemaChecker(root),
    shape: (schema) => {
      const known = shapes.get(schema);
      if (known !== undefined) return known;
      const made = shapeOf(root, schema);
      shapes.set(schema, made);
      return made;
    },
  };
}
