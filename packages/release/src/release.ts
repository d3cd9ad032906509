import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type OutgoingPackage, printOutgoing } from "./print-contents.ts";
import { publicPackages } from "./public-packages.ts";
import { planFile, readPlan, releasesOf } from "./publish-plan.ts";
import type { ReleaseArguments, Step } from "./read-arguments.ts";
import type { ReleaseContext } from "./release-context.ts";
import { runProgram } from "./run-program.ts";
import { buildPackages } from "./steps/build-packages.ts";
import { checkPackages } from "./steps/check-packages.ts";
import { packPackages } from "./steps/pack-packages.ts";
import { publishPackages } from "./steps/publish-packages.ts";
import { versionPackages } from "./steps/version-packages.ts";
import { readTarball } from "./tarball-contents.ts";
import { copyWorkspace } from "./workspace-copy.ts";

/** Who asked for the release. */
export interface ReleaseHost {
  /** The checkout. */
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  /** Progress, a sentence at a time. */
  readonly say: (sentence: string) => void;
  /** What was asked for. */
  readonly print: (text: string) => void;
  /** Whether to go on; asked before anything is published. */
  readonly confirm: (question: string) => Promise<boolean>;
}

/** Why a release did not begin. */
class ReleaseError extends Error {
  override readonly name = "ReleaseError";
}

/** Carries out the steps. A dry run and a snapshot happen in a copy of the checkout, which is removed. */
export async function release(options: ReleaseArguments, host: ReleaseHost): Promise<void> {
  const { root, env, say } = host;
  const { dryRun, snapshot } = options;
  const before = new Map(publicPackages(root).map(({ name, version }) => [name, version]));
  const given = { env, say, ...(snapshot !== undefined && { snapshot }) };
  if (!dryRun && snapshot === undefined) {
    if (options.steps.includes("version") || options.steps.includes("publish")) await expectCommitted(root, env);
    const output = join(root, "reports", "release");
    await carryOut(options.steps, { ...given, root, output, isCopy: false }, { options, host, before });
    return;
  }
  say("copying the checkout, which stays as it is…");
  const copy = await copyWorkspace(root);
  const output = mkdtempSync(join(tmpdir(), "trunkline-release-"));
  // What was built in the checkout need not be built again; nothing is put there.
  const cache = env["TURBO_CACHE_DIR"] ?? join(root, ".turbo", "cache");
  const cached = { ...env, TURBO_CACHE_DIR: cache, TURBO_CACHE: "local:r" };
  try {
    const wanted = options.steps.filter((step) => !(dryRun && step === "publish"));
    await carryOut(wanted, { ...given, env: cached, root: copy.root, output, isCopy: true }, { options, host, before });
  } finally {
    copy.remove();
    rmSync(output, { recursive: true, force: true });
  }
}

interface Errand {
  readonly options: ReleaseArguments;
  readonly host: ReleaseHost;
  /** Versions in the checkout, by name. */
  readonly before: ReadonlyMap<string, string>;
}

async function carryOut(wanted: readonly Step[], context: ReleaseContext, errand: Errand): Promise<void> {
  const { options, host, before } = errand;
  let problem: unknown;
  for (const step of wanted) {
    if (step === "publish" && !(await mayPublish(context, options, host))) {
      host.say("nothing was published.");
      return;
    }
    host.say(progress[step]);
    try {
      await actions[step](context);
    } catch (error) {
      // What would go out can be seen although it may not.
      if (step !== "check" || !options.dryRun) throw error;
      problem = error;
    }
    if (step === "pack") {
      host.print(printOutgoing(await outgoing(context, before), { files: options.dryRun }));
    }
  }
  if (problem !== undefined) throw problem;
}

const progress: Readonly<Record<Step, string>> = {
  version: "setting versions…",
  build: "building…",
  check: "checking…",
  pack: "packing what the registry lacks…",
  publish: "publishing…",
};

const actions: Readonly<Record<Step, (context: ReleaseContext) => Promise<unknown>>> = {
  version: versionPackages,
  build: buildPackages,
  check: checkPackages,
  pack: packPackages,
  publish: publishPackages,
};

async function mayPublish({ output }: ReleaseContext, { yes }: ReleaseArguments, host: ReleaseHost): Promise<boolean> {
  if (yes) return true;
  const count = releasesOf(readPlan(join(output, planFile))).length;
  return count === 0 || host.confirm(`Publish ${count} packages?`);
}

async function outgoing(
  { output }: ReleaseContext,
  before: ReadonlyMap<string, string>,
): Promise<readonly OutgoingPackage[]> {
  return Promise.all(
    releasesOf(readPlan(join(output, planFile))).map(async (one) => ({
      release: one,
      contents: await readTarball(join(output, one.tarball?.path ?? "")),
      before: before.get(one.name) ?? one.version,
    })),
  );
}

/** Tags point at commits: what is published must be one. */
async function expectCommitted(root: string, env: NodeJS.ProcessEnv): Promise<void> {
  const { stdout } = await runProgram("git", ["status", "--porcelain"], { cwd: root, env });
  const changed = stdout.split("\n").filter((line) => line !== "");
  if (changed.length === 0) return;
  const shown = changed.slice(0, 5).map((line) => `  ${line}`);
  const rest = changed.length > shown.length ? [`  … and ${changed.length - shown.length} more`] : [];
  throw new ReleaseError(
    `The checkout has changes that are not committed. Commit them first, so that the tags point at what is published; or try --dry-run.\n${[...shown, ...rest].join("\n")}`,
  );
}
