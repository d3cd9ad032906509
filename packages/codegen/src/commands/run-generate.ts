import { join } from "node:path";
import { CommandProblem } from "../command-problem.ts";
import { generate } from "../generate.ts";
import { compareFolder, isSame, writeFolder, type FolderDifference } from "../generated-folder.ts";
import { apiOf, readSpecFolder } from "../spec-folder.ts";
import { findRepositoryRoot, readGeneratedPackage } from "../workspace.ts";

/**
 * Writes, or with `check` compares, `src/gen` of the package in `folder`. Answers one line about what happened.
 *
 * @throws CommandProblem when `check` finds a difference or the package's manifest does not say what to generate.
 */
export async function runGenerate(folder: string, check: boolean): Promise<string> {
  const { kind, spec } = readGeneratedPackage(folder);
  const documents = readSpecFolder(findRepositoryRoot(folder), spec);
  const files = await generate(apiOf(spec), kind, documents);
  const gen = join(folder, "src", "gen");
  if (!check) return `${apiOf(spec)} ${kind}: ${describe(writeFolder(gen, files), files.length)}`;
  const difference = compareFolder(gen, files);
  if (isSame(difference)) return `${apiOf(spec)} ${kind}: ${files.length} files up to date`;
  throw new CommandProblem(
    "failure",
    `src/gen of ${apiOf(spec)}-${kind} is not what its contract gives:\n${listing(difference)}\nRun: npm run generate`,
  );
}

function describe({ changed, missing, stale }: FolderDifference, total: number): string {
  const written = changed.length + missing.length;
  const removed = stale.length > 0 ? `, ${stale.length} removed` : "";
  return `${total} files, ${written} written${removed}`;
}

function listing({ changed, missing, stale }: FolderDifference): string {
  return [
    ...changed.map((path) => `  differs: ${path}`),
    ...missing.map((path) => `  missing: ${path}`),
    ...stale.map((path) => `  stale:   ${path}`),
  ].join("\n");
}
