import { expect, test } from "vitest";
import { readForeignOpenApi } from "../../read-openapi.ts";
import type { JsonObject } from "../json.ts";

function schemasOf(schemas: JsonObject) {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/tree" } } };
  const document = {
    openapi: "3.0.3",
    info: { title: "Trees", version: "1" },
    paths: { "/tree": { get: { operationId: "getTree", responses: { "200": { description: "It.", content } } } } },
    components: { schemas },
  };
  return readForeignOpenApi("trees", { path: "d.json", text: JSON.stringify(document) }, () => {}).schemas;
}

const node = (child: JsonObject): JsonObject => ({ type: "object", properties: { id: { type: "string" }, child } });

test.each<{ what: string; schemas: JsonObject; names: readonly string[] }>([
  {
    what: "an extended schema in itself",
    schemas: {
      tree: node({ allOf: [{ $ref: "#/components/schemas/tree" }, { properties: { depth: { type: "integer" } } }] }),
    },
    names: ["Tree", "TreeChild"],
  },
  {
    what: "a part that refers to itself by its place",
    schemas: { tree: node(node({ $ref: "#/components/schemas/tree/properties/child" })) },
    names: ["Tree", "TreeChild"],
  },
  {
    what: "a part whose name would be taken",
    schemas: {
      tree: node(node({ $ref: "#/components/schemas/tree/properties/child" })),
      treeChild: { type: "string" },
    },
    names: ["Tree", "TreeChildModel"],
  },
  {
    what: "a named schema in itself",
    schemas: { tree: node({ $ref: "#/components/schemas/tree" }) },
    names: ["Tree"],
  },
])("$what ends in a name", ({ schemas, names }) => {
  const read = schemasOf(schemas);
  expect(read.map(({ name }) => name)).toEqual(names);
  const child = read.at(-1);
  expect(child?.shape).toMatchObject({
    members: expect.arrayContaining([
      expect.objectContaining({ name: "child", shape: { kind: "reference", name: child?.name } }),
    ]),
  });
});
