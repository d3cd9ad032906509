import { bumpOf, diffSpecs, readSpec } from "@trunkline/spec-diff";

const spec = (kinds: string[]) => `
openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    post:
      requestBody: { content: { application/json: { schema: { enum: [${kinds.join(", ")}] } } } }
      responses: { "200": { description: The same, content: { application/json: { schema: { enum: [${kinds.join(", ")}] } } } } }
`;

const changes = diffSpecs(readSpec(spec(["cat"])), readSpec(spec(["cat", "dog"])));
for (const change of changes) console.log(change.class, change.direction, change.hurts, change.message);
console.log(bumpOf(changes));
