import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../src/generate.ts";
import { kinds } from "../src/kinds.ts";
import { apiOf, readSpecFolder } from "../src/spec-folder.ts";

const root = join(import.meta.dirname, "../../..");

test.each(["specs/job-router", "specs/traffic-distribution"].flatMap((spec) => kinds.map((kind) => ({ spec, kind }))))(
  "$kind of $spec are the same bytes each time",
  async ({ spec, kind }) => {
    const once = async () => generate(apiOf(spec), kind, readSpecFolder(root, spec));
    const files = await once();
    expect(files.length).toBeGreaterThan(2);
    expect(await once()).toEqual(files);
    expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length);
  },
);
