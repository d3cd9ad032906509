import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publicPackages, type PublicPackage } from "../../src/public-packages.ts";
import { type Ran, runProgram, tryProgram } from "../../src/run-program.ts";
import { copyWorkspace } from "../../src/workspace-copy.ts";
import { cleanEnvironment } from "./clean-environment.ts";

/** A copy of the workspace that publishes to a registry of the test. */
export interface ReleasedWorkspace {
  readonly root: string;
  /** As the manifests say now. */
  readonly packages: () => readonly PublicPackage[];
  /** Runs the command of the release, however it ends. */
  readonly tryRelease: (args: readonly string[]) => Promise<Ran>;
  /** Runs the command of the release; rejects when it fails. */
  readonly release: (args: readonly string[]) => Promise<Ran>;
  /** Runs the command that writes changesets from changed contracts; rejects when it fails. */
  readonly change: (args: readonly string[]) => Promise<Ran>;
  /** Commits whatever changed. */
  readonly commit: () => Promise<void>;
  /** Changes a file. Throws when the text to be replaced is not there. */
  readonly edit: (file: string, from: string, to: string) => void;
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
    // What the checkout has built, or this test before, need not be built again.
    TURBO_CACHE_DIR: join(root, ".turbo", "cache"),
  });
  const run = (command: string, args: readonly string[]): Promise<Ran> =>
    runProgram(command, args, { cwd: copy.root, env });
  // As the root scripts do, but for the bootstrap, which would install into the links of the copy.
  const program = (file: string, args: readonly string[]): readonly string[] => [
    "--conditions=@trunkline/source",
    `packages/release/src/${file}`,
    ...args,
  ];
  return {
    root: copy.root,
    packages: () => publicPackages(copy.root),
    tryRelease: (args) => tryProgram(process.execPath, program("bin.ts", args), { cwd: copy.root, env }),
    release: (args) => run(process.execPath, program("bin.ts", args)),
    change: (args) => run(process.execPath, program("changes/bin.ts", args)),
    commit: async () => {
      await run("git", ["add", "--all"]);
      await run("git", ["commit", "--quiet", "--message", "Change"]);
    },
    edit: (file, from, to) => {
      const text = readFileSync(join(copy.root, file), "utf8");
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      writeFileSync(join(copy.root, file), text.replace(from, to));
    },
    run,
    remove: () => {
      copy.remove();
      rmSync(folder, { recursive: true });
    },
  };
}
