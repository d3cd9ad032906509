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

async function findUnformattedSpecs({ root, files }: Repository): Promise<readonly Finding[]> {
  const specs = files.filter((file) => file.endsWith(".tsp"));
  if (specs.length === 0) return [];
  const { code, stdout, stderr } = await runTool("tsp", ["format", "--check", "--pretty=false", ...specs], root);
  if (code === 0) return [];
  const said = `${stdout}\n${stderr}`;
  const named = specs.filter((file) => said.includes(file));
  return named.length > 0
    ? named.map((file) => ({ file, what: "this file is not formatted", fix: `Run npx tsp format ${file}` }))
    : [{ file: "specs", what: `tsp format --check fails: ${said.trim()}`, fix: "Run npx tsp format" }];
}
