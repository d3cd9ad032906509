import type { Json, JsonObject } from "./rules.ts";

/** How the two versions of OpenAPI write what they write differently. */
export interface Dialect {
  readonly openapi: string;
  /** The schema, and null. */
  nullable(schema: JsonObject): JsonObject;
  above(limit: number): JsonObject;
  below(limit: number): JsonObject;
  example(value: Json): JsonObject;
}

export const dialect31: Dialect = {
  openapi: "3.1.0",
  nullable: (schema) =>
    typeof schema.type === "string"
      ? { ...schema, type: [schema.type, "null"] }
      : { anyOf: [schema, { type: "null" }] },
  above: (limit) => ({ exclusiveMinimum: limit }),
  below: (limit) => ({ exclusiveMaximum: limit }),
  example: (value) => ({ examples: [value] }),
};

export const dialect30: Dialect = {
  openapi: "3.0.3",
  nullable: (schema) =>
    typeof schema.type === "string" ? { ...schema, nullable: true } : { allOf: [schema], nullable: true },
  above: (limit) => ({ minimum: limit, exclusiveMinimum: true }),
  below: (limit) => ({ maximum: limit, exclusiveMaximum: true }),
  example: (value) => ({ example: value }),
};
