import { type ReleaseContext, runTool } from "../release-context.ts";

/** Generates and builds what is published. */
export async function buildPackages(context: ReleaseContext): Promise<void> {
  await runTool(context, "turbo", ["run", "build", "--output-logs=errors-only", "--no-color"]);
}
