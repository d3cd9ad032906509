import { readFileSync } from "node:fs";
import * as sdk from "@aws-sdk/client-connect";
import { expect, test } from "vitest";
import { compareContracts, type Difference } from "./compare.ts";
import type { Contract } from "./contract.ts";
import { isObject, listOf, objectOf, parseObject, entriesOf } from "../json.ts";
import { readOpenApi } from "./read-openapi.ts";
import { readSdkSchemas, type SdkModule } from "./read-sdk-schemas.ts";

// The official SDK as a second witness beside the extracted model: it ships schemas of every operation it can call.
const path = new URL("../../../../specs/traffic-distribution/gen/openapi.2017-08-08.json", import.meta.url);
const document = parseObject(readFileSync(path, "utf8"));
const ours = readOpenApi(document);

/** What these schemas state. They have one kind of number. */
const stated = new Set(["method", "path", "required", "type", "idempotencyToken", "sensitive"]);
const official = readSdkSchemas(sdk, errorsByOperation(ours));

function differences(mine: Contract): readonly Difference[] {
  return compareContracts(mine, official, stated).differences.filter(
    ({ kind, ours: our, official: their }) => !(kind === "type" && our === '"integer"' && their === '"number"'),
  );
}

function errorsByOperation(contract: Contract): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...contract.operations].map(([name, { answers }]) => {
      const failed = [...answers].filter(([status]) => !status.startsWith("2")).flatMap(([, answer]) => answer.bodies);
      return [name, failed.map((body) => body().name ?? "")] as const;
    }),
  );
}

test("the SDK knows every operation of ours", () => {
  expect(official.operations.size).toBe(22);
  expect([...ours.operations.keys()].filter((name) => !official.operations.has(name))).toEqual([]);
});

test("operations, bindings, members, error classes and statuses are those that the SDK ships", () => {
  // The header that names the error belongs to the protocol, not to the SDK's schemas.
  const found = differences(ours).filter(({ where }) => !where.endsWith(".header.x-amzn-errortype"));
  expect(found).toEqual([]);
});

test("the comparison looks at hundreds of members", () => {
  expect(compareContracts(ours, official, stated).members).toBeGreaterThan(200);
});

test("enums hold the values that the SDK ships", () => {
  const enums = entriesOf(objectOf(document.components).schemas).filter(
    ([, schema]) => isObject(schema) && schema.enum !== undefined,
  );
  const shipped: SdkModule = sdk;
  const known = enums.filter(([name]) => name in shipped);
  expect(known.length).toBeGreaterThan(8);
  for (const [name, schema] of known) {
    const values = Object.values(shipped[name] ?? {});
    expect([name, new Set(listOf(objectOf(schema).enum))]).toEqual([name, new Set(values)]);
  }
});

test.each([
  { change: { method: "PATCH" }, found: "getTrafficDistribution method" },
  { change: { path: "/elsewhere" }, found: "getTrafficDistribution path" },
])("a contract with $change is found out", ({ change, found }) => {
  const operation = ours.operations.get("getTrafficDistribution");
  if (!operation) throw new Error("the contract has lost an operation");
  const changed = {
    operations: new Map([
      ...ours.operations,
      ["getTrafficDistribution", { ...operation, facets: { ...operation.facets, ...change } }],
    ]),
  };
  expect(differences(changed).map(({ where, kind }) => `${where} ${kind}`)).toContain(found);
});
