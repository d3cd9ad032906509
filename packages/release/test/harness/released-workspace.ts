import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publicPackages, type PublicPackage } from "../../src/public-packages.ts";
import { type Ran, runProgram } from "../../src/run-program.ts";
import { copyWorkspace } from "../../src/workspace-copy.ts";
import { cleanEnvironment } from "./clean-environment.ts";

/** A copy of the workspace that publishes to a registry of the test. */
export interface ReleasedWorkspace {
  readonly root: string;
  /** As the manifests say now. */
  readonly packages: () => readonly PublicPackage[];
  /** Runs the command of the release; rejects when it fails. */
  readonly release: (args: readonly string[]) => Promise<Ran>;
  readonly run: (command: string, args: readonly string[]) => Promise<Ran>;
  readonly remove: () => void;
}

/** Copies the workspace, and sets it up to publish to this registry and to no other. */
export async function copyForRelease(root: string, registry: string): Promise<ReleasedWorkspace> {
  const copy = await copyWorkspace(root);
  const folder = mkdtempSync(join(tmpdir(), "trunkline-npmrc-"));
  const userconfig = join(folder, "npmrc");
  // The registry takes any token, but pnpm sends nothing without one.
  writeFileSync(userconfig, `registry=${registry}\n${registry.replace(/^http:/u, "")}:_authToken=any\n`);
  const identity = { GIT_AUTHOR_NAME: "Test", GIT_AUTHOR_EMAIL: "test@example.invalid" };
  const env = cleanEnvironment({
    ...identity,
    GIT_COMMITTER_NAME: identity.GIT_AUTHOR_NAME,
    GIT_COMMITTER_EMAIL: identity.GIT_AUTHOR_EMAIL,
    NPM_CONFIG_USERCONFIG: userconfig,
    npm_config_registry: registry,
    CI: "true",
  });
  const run = (command: string, args: readonly string[]): Promise<Ran> =>
    runProgram(command, args, { cwd: copy.root, env });
  return {
    root: copy.root,
    packages: () => publicPackages(copy.root),
    release: (args) =>
      run(process.execPath, ["--conditions=@trunkline/source", "packages/release/src/bin.ts", ...args]),
    run,
    remove: () => {
      copy.remove();
      rmSync(folder, { recursive: true });
    },
  };
}
