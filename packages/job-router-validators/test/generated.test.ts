import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import manifest from "../src/gen/manifest.json" with { type: "json" };

test.each(Object.entries(manifest.documents))("generated from %s as it is now", (path, hash) => {
  const document = readFileSync(new URL(`../../../${path}`, import.meta.url));
  expect(`sha256:${createHash("sha256").update(document).digest("hex")}`).toBe(hash);
});
