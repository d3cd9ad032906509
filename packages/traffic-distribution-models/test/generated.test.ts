import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import manifest from "../src/gen/manifest.json" with { type: "json" };
import * as models from "../src/index.ts";

test.each(Object.entries(manifest.documents))("generated from %s as it is now", (path, hash) => {
  const document = readFileSync(new URL(`../../../${path}`, import.meta.url));
  expect(`sha256:${createHash("sha256").update(document).digest("hex")}`).toBe(hash);
});

test("nothing exists at run time but the constants, each value under its own name", () => {
  expect(Object.keys(models).length).toBeGreaterThan(5);
  for (const constants of Object.values(models)) {
    for (const [name, value] of Object.entries(constants)) expect(value).toBe(name);
  }
});
