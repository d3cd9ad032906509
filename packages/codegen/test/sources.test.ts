import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ApiModel, Link } from "../src/api-model.ts";
import { readOpenApi } from "../src/read-openapi.ts";
import { apiOf, readSpecFolder } from "../src/spec-folder.ts";

const root = join(import.meta.dirname, "../../..");
const ourPages = "https://github.com/trunkline/trunkline/blob/main/";
const specs = ["specs/job-router", "specs/traffic-distribution"];

const modelOf = (spec: string): ApiModel => readOpenApi(apiOf(spec), readSpecFolder(root, spec));

test.each(specs)("every type and every operation of %s says where its rules come from", (spec) => {
  const { schemas, operations, see } = modelOf(spec);
  const silent = [...schemas, ...operations].filter((one) => one.see === undefined);
  expect(silent.map((one) => ("name" in one ? one.name : one.id))).toEqual([]);
  expect(see).toBeDefined();
});

test.each(specs)("pages of our own that %s names exist", (spec) => {
  const { schemas, operations } = modelOf(spec);
  const members = schemas.flatMap(({ shape }) => (shape.kind === "object" ? shape.members : []));
  const links = [...schemas, ...operations, ...members].flatMap(({ see }): readonly Link[] => (see ? [see] : []));
  const ours = [...new Set(links.map(({ url }) => url))].filter((url) => url.startsWith(ourPages));
  expect(ours.length).toBeGreaterThan(0);
  expect(ours.filter((url) => !existsSync(join(root, url.slice(ourPages.length))))).toEqual([]);
});
