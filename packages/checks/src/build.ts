import type { Finding } from "./finding.ts";
import { runTool } from "./run-tool.ts";

/** Builds every package; what does not build is a finding. */
export async function findBuildProblems(root: string): Promise<readonly Finding[]> {
  const build = await runTool("turbo", ["run", "build", "--output-logs=errors-only", "--no-color"], root);
  if (build.code === 0) return [];
  const words = `${build.stdout}${build.stderr}`.trim().split("\n").slice(-40).join("\n    ");
  return [{ file: "", what: `npm run build fails:\n    ${words}\n `, fix: "Mend the build first" }];
}
