import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { memberNames } from "./member-names.ts";

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly readOnly?: boolean;
}

const document = JSON.parse(
  readFileSync(new URL("../../../../specs/job-router/gen/openapi.2024-01-18-preview.json", import.meta.url), "utf8"),
) as {
  paths: Record<string, Record<string, { requestBody?: unknown }>>;
  components: { schemas: Record<string, Schema> };
};

/** Names of members in everything that `value` refers to. */
function collect(value: unknown, names: Set<string>, seen: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  const { $ref: reference, properties = {} } = value as Schema;
  if (reference !== undefined && !seen.has(reference)) {
    seen.add(reference);
    collect(document.components.schemas[reference.split("/").at(-1) ?? ""], names, seen);
  }
  for (const [name, { readOnly }] of Object.entries(properties)) if (readOnly !== true) names.add(name);
  for (const member of Object.values(value)) collect(member, names, seen);
}

test("the list holds the members of all request bodies of the contract", () => {
  const names = new Set<string>();
  const bodies = Object.values(document.paths).flatMap((item) =>
    Object.values(item).map(({ requestBody }) => requestBody),
  );
  collect(bodies, names, new Set());
  expect(memberNames).toEqual([...names].sort());
});

test("no two names differ in case alone", () => {
  expect(new Set(memberNames.map((name) => name.toLowerCase())).size).toBe(memberNames.length);
});
