import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { JsonObject } from "../json.ts";
import { awsModel, ourAws } from "./aws-model.fixtures.ts";
import { ourAzure, swaggerModel } from "./azure-model.fixtures.ts";
import { changed } from "./change-json.fixtures.ts";
import { checkParity } from "./parity.ts";

const heading = "| id | where | what kind | ours | official | why |\n| --- | --- | --- | --- | --- | --- |\n";
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A repository and a folder of models in which everything agrees, with some files changed. */
function folderWith(changes: Readonly<Record<string, JsonObject | string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "parity-"));
  folders.push(folder);
  const files = {
    "specs/traffic-distribution/gen/openapi.2017-08-08.json": ourAws,
    "specs/job-router/gen/openapi.2023-11-01.json": ourAzure,
    "specs/job-router/gen/openapi.2024-01-18-preview.json": ourAzure,
    "models/connect-2017-08-08.operations.json": awsModel,
    "models/job-router-2023-11-01.swagger.json": swaggerModel,
    "models/job-router-2024-01-18-preview.swagger.json": swaggerModel,
    ...changes,
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  }
  return folder;
}

function findingsOf(root: string): readonly string[] {
  return checkParity({ root, reference: join(root, "models") }).findings.map(
    ({ file, line, what }) => `${file}:${line ?? ""} ${what}`,
  );
}

const preview = "specs/job-router/gen/openapi.2024-01-18-preview.json";
const looser = changed(ourAzure, "components»schemas»Thing»properties»weight»exclusiveMinimum");

test("contracts that agree give no finding, and say how much was compared", () => {
  const root = folderWith();
  const { findings, note } = checkParity({ root, reference: join(root, "models") });
  expect(findings).toEqual([]);
  expect(note).toContain("traffic-distribution 2017-08-08: 2 operations, 31 members");
  expect(note).toContain("job-router 2024-01-18-preview: 2 operations");
});

test("without a reference the check says that it was skipped, and why", () => {
  expect(checkParity({ root: folderWith() })).toEqual({
    findings: [],
    note: "skipped: no folder of official models (--reference <folder> or TRUNKLINE_REFERENCE)",
  });
});

test("a difference of one version that no row names is a finding", () => {
  expect(findingsOf(folderWith({ [preview]: looser }))).toEqual([
    "specs/job-router/deviations.md: Thing.weight: exclusiveMinimum: ours -, official 0",
  ]);
});

test("a row that names it makes it no finding", () => {
  const row = "| D1 | `Thing.weight` | `exclusiveMinimum` | `-` | `0` | recorded |\n";
  expect(findingsOf(folderWith({ [preview]: looser, "specs/job-router/deviations.md": heading + row }))).toEqual([]);
});

test("a row that names nothing any more is a finding", () => {
  const row = "| D1 | `Thing.weight` | `exclusiveMinimum` | `-` | `0` | recorded |\n";
  expect(findingsOf(folderWith({ "specs/job-router/deviations.md": heading + row }))).toEqual([
    "specs/job-router/deviations.md:3 D1 names a difference at Thing.weight that does not exist",
  ]);
});

test("a row without a reason is a finding, and excuses nothing", () => {
  const row = "| D1 | `Thing.weight` | `exclusiveMinimum` | `-` | `0` | |\n";
  expect(findingsOf(folderWith({ [preview]: looser, "specs/job-router/deviations.md": heading + row }))).toHaveLength(
    2,
  );
});

test("a missing document and a missing model are findings", () => {
  const root = folderWith();
  rmSync(join(root, preview));
  rmSync(join(root, "models/connect-2017-08-08.operations.json"));
  expect(findingsOf(root)).toEqual([
    ": the reference folder holds no connect-2017-08-08.operations.json",
    `${preview}: this document is missing`,
  ]);
});

test("rows for what is not named yet are printed on request", () => {
  const root = folderWith({ [preview]: looser });
  const [finding] = checkParity({ root, reference: join(root, "models"), rows: true }).findings;
  expect(finding?.fix).toBe("\n| ? | `Thing.weight` | `exclusiveMinimum` | `-` | `0` |  |");
});
