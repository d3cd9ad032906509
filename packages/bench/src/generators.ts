import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** Our generator's command. */
export const codegen: string = join(root, "packages/codegen/bin.mjs");

/**
 * Generators of others, and a large document, at these versions. They are no dependencies of this package: half a
 * gigabyte for one table would be on everybody's disk. The suite installs them beside the temporary files, once.
 */
const others = {
  "@hey-api/openapi-ts": "0.99.0",
  "@octokit/openapi": "23.0.2",
  "openapi-typescript": "7.13.0",
  orval: "8.38.0",
  typescript: "5.9.3",
};

/** A folder for what a suite writes. */
export function scratch(): string {
  const folder = join(tmpdir(), "trunkline-bench");
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * A new folder in that one, for what a program writes. A suite that writes many files removes them when all is measured:
 * ext4 looks at each file deleted within five seconds again for every new one, which can take longer than all else.
 */
export function newFolder(): string {
  const outputs = join(scratch(), "out");
  mkdirSync(outputs, { recursive: true });
  return mkdtempSync(join(outputs, "run-"));
}

/** Removes what {@link newFolder} made. */
export function removeFolders(): void {
  rmSync(join(scratch(), "out"), { recursive: true, force: true });
}

/** The script behind a command of another generator. */
export function peer(command: string): string {
  return join(installed(), "node_modules", ".bin", command);
}

/** GitHub's description of its API. */
export function githubDocument(): string {
  return join(installed(), "node_modules/@octokit/openapi/generated/api.github.com.json");
}

/** The newest document of one of our specs. */
export function spec(api: "traffic-distribution"): string {
  return join(root, `specs/${api}/gen/openapi.2017-08-08.json`);
}

function installed(): string {
  const folder = join(scratch(), "peers");
  if (existsSync(join(folder, "node_modules/@octokit/openapi"))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies: others }));
  const args = ["install", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync("npm", args, { cwd: folder, stdio: "inherit" });
  if (status !== 0) throw new Error("npm could not install the peers; the suite needs a registry.");
  return folder;
}
