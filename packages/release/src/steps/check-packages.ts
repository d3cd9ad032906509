import { type ReleaseContext, runTool } from "../release-context.ts";

/** The rules of the house that are about what is published. */
const releaseChecks = ["manifests", "licences", "readmes", "exports", "sizes", "published"] as const;

/** Holds the packages to the rules that are about what is published. */
export async function checkPackages(context: ReleaseContext): Promise<void> {
  await runTool(context, "node", ["packages/checks/src/bin.ts", ...releaseChecks]);
}
