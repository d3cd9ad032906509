import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { publicPackages } from "./public-packages.ts";

const root = mkdtempSync(join(tmpdir(), "packages-"));
afterAll(() => rmSync(root, { recursive: true }));

function add(folder: string, manifest: object): void {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, "package.json"), JSON.stringify({ version: "1.0.0", ...manifest }));
}

test("packages stand after those that they depend on, and private ones do not count", () => {
  add("packages/a-client", { name: "a-client", dependencies: { "z-kit": "workspace:^", "from-elsewhere": "1.0.0" } });
  add("packages/z-kit", { name: "z-kit" });
  add("packages/tools", { name: "tools", private: true });
  add("apps/app", { name: "app", dependencies: { "a-client": "workspace:^" } });
  mkdirSync(join(root, "packages/left-over"));
  expect(publicPackages(root).map(({ name }) => name)).toEqual(["z-kit", "a-client", "app"]);
});
