import type { Finding } from "./finding.ts";
import { runTool } from "./run-tool.ts";

/** What oxlint finds, with the rules that need types. */
export async function findLint(root: string): Promise<readonly Finding[]> {
  const { code, stdout, stderr } = await runTool(
    "oxlint",
    ["--type-aware", "--format=unix", "--report-unused-disable-directives"],
    root,
  );
  const findings = stdout.split("\n").flatMap((line) => {
    const match = /^(?<file>[^:]+):(?<line>\d+):\d+: (?<what>.*) \[\w+\/(?<rule>[^\]]+)\]$/u.exec(line);
    if (!match?.groups) return [];
    const { file = "", what = "", rule = "" } = match.groups;
    return [{ file, line: Number(match.groups.line), what: what.replace(/\.$/u, ""), fix: `[${rule}]` }];
  });
  if (code === 0 || findings.length > 0) return findings;
  return [{ file: "", what: `oxlint fails: ${`${stdout}${stderr}`.trim()}`, fix: "See .oxlintrc.json" }];
}
