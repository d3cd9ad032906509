import type { JsonObject } from "./json.ts";

/** An OpenAPI document in which only what a test is about has to be said. */
export function documentText(
  parts: {
    readonly schemas?: JsonObject;
    readonly paths?: JsonObject;
    readonly version?: string;
    readonly extensions?: JsonObject;
  } = {},
): string {
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Library", version: parts.version ?? "2024-01-01" },
    paths: parts.paths ?? {},
    components: { schemas: parts.schemas ?? {} },
    ...parts.extensions,
  });
}

/** An operation that takes nothing and answers 204, with other members where a test gives them. */
export function operation(operationId: string, members: JsonObject = {}): JsonObject {
  return { operationId, tags: ["Books"], responses: { "204": { description: "Done." } }, ...members };
}

/** An answer or a request body of this schema. */
export function json(schema: JsonObject, members: JsonObject = {}): JsonObject {
  return { description: "A body.", content: { "application/json": { schema } }, ...members };
}

/** A reference to a schema. */
export function ref(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}
