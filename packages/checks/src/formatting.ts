import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding } from "./finding.ts";
import type { Repository } from "./repository.ts";
import { runTool } from "./run-tool.ts";

/** Files that oxfmt, or `tsp format` for TypeSpec, would write otherwise. */
export async function findUnformatted(repository: Repository): Promise<readonly Finding[]> {
  const { root } = repository;
  const { code, stdout, stderr } = await runTool("oxfmt", ["--list-different", "."], root);
  const files = stdout.split("\n").filter((line) => repository.files.includes(line.trim()));
  const broken =
    code !== 0 && files.length === 0
      ? [{ file: "", what: `oxfmt fails: ${stderr.trim()}`, fix: "See .oxfmtrc.json" }]
      : [];
  return [
    ...broken,
    ...files.map((file) => ({ file: file.trim(), what: "this file is not formatted", fix: "Run npx oxfmt" })),
    ...(await findUnformattedSpecs(repository)),
  ];
}

async function findUnformattedSpecs({ root, files, read }: Repository): Promise<readonly Finding[]> {
  const specs = files.filter((file) => file.endsWith(".tsp"));
  if (specs.length === 0) return [];
  const { code } = await runTool("tsp", ["format", "--check", ...specs], root);
  if (code === 0) return [];
  // It only counts them: format copies, and see which have changed.
  const copies = mkdtempSync(join(tmpdir(), "specs-"));
  try {
    for (const file of specs) cpSync(join(root, file), join(copies, file));
    const { stderr } = await runTool("tsp", ["format", ...specs], copies);
    const changed = specs.filter((file) => readFileSync(join(copies, file), "utf8") !== read(file));
    return changed.length > 0
      ? changed.map((file) => ({ file, what: "this file is not formatted", fix: `Run npx tsp format ${file}` }))
      : [{ file: "specs", what: `tsp format --check fails: ${stderr.trim()}`, fix: "Mend the file it names" }];
  } finally {
    rmSync(copies, { recursive: true });
  }
}
