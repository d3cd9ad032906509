import type { Finding } from "./finding.ts";
import { listOf, objectOf, textOf, type Json } from "./json.ts";
import { runTool } from "./run-tool.ts";

/** Contracts that changed since the last release without a changeset, or with one that promises too much. */
export async function findUnannouncedChanges(root: string): Promise<readonly Finding[]> {
  const program = "packages/release/src/changes/bin.ts";
  const args = ["--conditions=@trunkline/source", program, "--check", "--json"];
  const { code, stdout, stderr } = await runTool("node", args, root);
  if (code > 1 || stdout === "") {
    return [
      {
        file: program,
        what: `it could not compare the contracts: ${stderr.trim()}`,
        fix: "Run npm run change -- --check",
      },
    ];
  }
  const found: Json = JSON.parse(stdout);
  return listOf(found).map((one) => {
    const { file, what, fix } = objectOf(one);
    return { file: textOf(file), what: textOf(what), fix: textOf(fix) };
  });
}
