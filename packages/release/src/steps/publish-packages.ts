import { existsSync } from "node:fs";
import { join } from "node:path";
import { ProgramError } from "../run-program.ts";
import { planFile, readPlan, releasesOf } from "../publish-plan.ts";
import { type ReleaseContext, runTool, runToolOnTerminal } from "../release-context.ts";

/** What could not be published, and what to do. */
class PublishError extends Error {
  override readonly name = "PublishError";
}

/** Publishes what was packed, each package after those it depends on. Stops at the first group that fails. */
export async function publishPackages(context: ReleaseContext): Promise<void> {
  const { output, isCopy, say } = context;
  if (!existsSync(join(output, planFile)))
    throw new PublishError("Nothing is packed. Run the step pack first, or all steps at once.");
  const releases = releasesOf(readPlan(join(output, planFile)));
  if (releases.length === 0) {
    say("there is nothing to publish.");
    return;
  }
  const env = publishEnvironment(context.env);
  say(`publishing ${releases.length} packages${env["PNPM_CONFIG_PROVENANCE"] === "true" ? " with provenance" : ""}…`);
  const args = ["publish", "--from-pack-dir", output, ...(isCopy ? ["--no-git-tag"] : [])];
  try {
    await changeset({ ...context, env }, args);
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    throw new PublishError(
      `Not everything could be published (see above). What was published stays; mend the cause and run the same command again: it goes on with what is missing.`,
      { cause: error },
    );
  }
  say(
    `published ${releases.length} packages${isCopy ? "" : " and set their tags; git push --follow-tags shows them"}.`,
  );
}

/** On a terminal npm may ask for a one-time password; elsewhere the words are kept for a failure. */
async function changeset(context: ReleaseContext, args: readonly string[]): Promise<void> {
  if (!process.stdin.isTTY) {
    await runTool(context, "changeset", args);
    return;
  }
  const code = await runToolOnTerminal(context, "changeset", args);
  if (code !== 0) throw new ProgramError("changeset publish", { code, stdout: "", stderr: "" });
}

/** Provenance needs the identity that a workflow offers: GitHub by an address to ask, GitLab by a token. */
export function publishEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isOffered = env["ACTIONS_ID_TOKEN_REQUEST_URL"] !== undefined || env["SIGSTORE_ID_TOKEN"] !== undefined;
  return isOffered ? { ...env, PNPM_CONFIG_PROVENANCE: "true" } : env;
}
