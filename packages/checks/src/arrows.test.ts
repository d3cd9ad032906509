import { expect, test } from "vitest";
import { findWrongArrows } from "./arrows.ts";
import type { JsonObject } from "./json.ts";
import { manifest, memoryRepository, shortly } from "./repository.fixtures.ts";

const rooms = [
  "job-router-models",
  "job-router-validators",
  "job-router-engine",
  "job-router-client",
  "job-router-mock-server",
  "traffic-distribution-models",
  "api-kit",
  "mock-kit",
  "validator-kit",
  "power-fx",
];
const manifests: Readonly<Record<string, JsonObject>> = {
  ...Object.fromEntries(rooms.map((name) => [`packages/${name}/package.json`, manifest(name)])),
  "packages/codegen/package.json": manifest("codegen", { private: true }),
  "packages/conformance/package.json": manifest("conformance", { private: true }),
  "apps/trunkline/package.json": { name: "trunkline" },
  "specs/job-router/package.json": manifest("job-router-spec", { private: true }),
};

function found(file: string, source: string): readonly string[] {
  return shortly(findWrongArrows(memoryRepository({ ...manifests, [file]: source })));
}

test.each([
  ["packages/job-router-models/src/a.ts", "@trunkline/api-kit"],
  ["packages/api-kit/src/a.ts", "@trunkline/job-router-models"],
  ["packages/api-kit/src/a.ts", "@trunkline/validator-kit"],
  ["packages/validator-kit/src/a.ts", "@trunkline/api-kit"],
  ["packages/job-router-engine/src/a.ts", "@trunkline/api-kit"],
  ["packages/job-router-client/src/a.ts", "@trunkline/job-router-validators"],
  ["packages/job-router-client/src/a.ts", "@trunkline/validator-kit"],
  ["packages/job-router-validators/src/a.ts", "@trunkline/api-kit"],
  ["packages/job-router-validators/src/a.ts", "@trunkline/mock-kit"],
  ["packages/job-router-mock-server/src/a.ts", "@trunkline/job-router-client"],
  ["packages/mock-kit/src/a.ts", "@trunkline/power-fx"],
  ["packages/power-fx/src/a.ts", "@trunkline/api-kit"],
  ["packages/codegen/src/a.ts", "@trunkline/api-kit"],
  ["packages/conformance/src/a.ts", "@trunkline/codegen"],
  ["apps/trunkline/src/a.ts", "@trunkline/codegen"],
])("%s may not import %s", (file, target) => {
  const folder = file.split("/").slice(0, 2).join("/");
  expect(found(file, `import { x } from "${target}";`)).toEqual([`${file}:1 ${folder} may not import ${target}`]);
});

test("one API never imports the other, not even its types", () => {
  expect(
    found("packages/job-router-client/src/a.ts", 'import type { X } from "@trunkline/traffic-distribution-models";'),
  ).toHaveLength(1);
});

test.each([
  ["packages/job-router-client/src/a.ts", 'import type { X } from "@trunkline/job-router-models";'],
  ["packages/job-router-client/src/a.ts", 'import { x } from "@trunkline/api-kit/sigv4";'],
  ["packages/job-router-validators/src/a.ts", 'import { x } from "@trunkline/validator-kit";'],
  ["packages/mock-kit/src/a.ts", 'import { x } from "@trunkline/validator-kit";'],
  ["packages/job-router-mock-server/src/a.ts", 'import { x } from "@trunkline/job-router-validators";'],
  ["packages/job-router-mock-server/test/a.test.ts", 'import { x } from "@trunkline/job-router-client";'],
  ["packages/conformance/test/a.test.ts", 'import { x } from "@trunkline/traffic-distribution-models";'],
  ["apps/trunkline/src/a.ts", 'import { x } from "@trunkline/job-router-mock-server";'],
  ["packages/api-kit/src/a.ts", 'import { x } from "./b.ts";\nimport { y } from "elsewhere";'],
  ["packages/job-router-client/src/a.ts", 'import { x } from "@trunkline/job-router-client";'],
])("%s may write %s", (file, source) => {
  expect(found(file, source)).toEqual([]);
});

test("a client takes only types from its models", () => {
  expect(found("packages/job-router-client/src/a.ts", 'import { x } from "@trunkline/job-router-models";')).toEqual([
    "packages/job-router-client/src/a.ts:1 packages/job-router-client may import only types of @trunkline/job-router-models",
  ]);
});

test.each(["export { x } from", "export type { X } from", "const x = await import("])(
  "a wrong arrow is found in %s",
  (form) => {
    const source = `${form} "@trunkline/api-kit"${form.endsWith("(") ? ")" : ""};`;
    expect(found("packages/power-fx/src/a.ts", source)).toHaveLength(1);
  },
);

test("an import type is an import", () => {
  expect(found("packages/power-fx/src/a.ts", 'type X = import("@trunkline/api-kit").X;')).toHaveLength(1);
});

test("a relative import may not leave its package", () => {
  expect(found("packages/api-kit/src/a.ts", 'import { x } from "../../mock-kit/src/b.ts";')).toEqual([
    "packages/api-kit/src/a.ts:1 this import leaves the package (packages/mock-kit/src/b.ts)",
  ]);
});

test("generated code may not import hand-written code of its own package", () => {
  expect(
    found("packages/job-router-client/src/gen/a.ts", 'import { x } from "../b.ts";\nimport { y } from "./c.ts";'),
  ).toEqual([
    "packages/job-router-client/src/gen/a.ts:1 generated code imports hand-written packages/job-router-client/src/b.ts",
  ]);
});

test("portable rooms do not know Node, but for the files that are for it", () => {
  const source = 'import { createServer } from "node:http";';
  expect(found("packages/mock-kit/src/serve.ts", source)).toHaveLength(1);
  expect(found("packages/mock-kit/src/node.ts", source)).toEqual([]);
  expect(found("packages/mock-kit/test/serve.test.ts", source)).toEqual([]);
  expect(found("apps/trunkline/src/serve.ts", source)).toEqual([]);
});

test("dependencies follow the arrows, and are never peers", () => {
  const more = {
    dependencies: { "@trunkline/job-router-client": "workspace:^" },
    peerDependencies: { "@trunkline/api-kit": "workspace:^" },
  };
  const repository = memoryRepository({ ...manifests, "packages/mock-kit/package.json": manifest("mock-kit", more) });
  expect(shortly(findWrongArrows(repository))).toEqual([
    "packages/mock-kit/package.json packages/mock-kit may not depend on @trunkline/job-router-client",
    "packages/mock-kit/package.json @trunkline/api-kit is a peer dependency",
  ]);
});
