import type { Finding } from "./finding.ts";
import { isList, isObject, listOf, objectOf, parseObject, type Json, type JsonObject } from "./json.ts";
import { runTool } from "./run-tool.ts";

/** What knip calls its kinds of issues, and what they mean. */
const kinds: Readonly<Record<string, { readonly what: (name: string) => string; readonly fix: string }>> = {
  files: { what: () => "nothing uses this file", fix: "Delete it, or name it as an entry in knip.json" },
  dependencies: { what: (name) => `the dependency ${name} is not used`, fix: "Remove it" },
  devDependencies: { what: (name) => `the development dependency ${name} is not used`, fix: "Remove it" },
  unlisted: { what: (name) => `${name} is used but not declared`, fix: "Declare it in this package" },
  unresolved: { what: (name) => `${name} is imported and does not exist`, fix: "Mend the import" },
  binaries: {
    what: (name) => `the command ${name} is used and no dependency brings it`,
    fix: "Declare the package that brings it",
  },
  exports: { what: (name) => `nothing uses the export ${name}`, fix: "Do not export it, or delete it" },
  types: { what: (name) => `nothing uses the exported type ${name}`, fix: "Do not export it, or delete it" },
  duplicates: { what: (name) => `${name} is exported twice`, fix: "Keep one name" },
  catalog: { what: (name) => `nothing uses the catalog entry ${name}`, fix: "Remove it from pnpm-workspace.yaml" },
};

/** Files, exports and dependencies that nothing uses, as knip sees it. */
export async function findUnused(root: string): Promise<readonly Finding[]> {
  const { code, stdout, stderr } = await runTool(
    "knip",
    ["--reporter", "json", "--no-progress", "--no-config-hints", "--no-exit-code"],
    root,
  );
  const json = stdout.slice(Math.max(0, stdout.indexOf("{")));
  if (code !== 0 || json === "")
    return [{ file: "knip.json", what: `knip fails: ${stderr.trim()}`, fix: "Mend knip.json" }];
  return readIssues(parseObject(json));
}

/** Reads knip's report: for each file, a list of names for each kind of issue. */
export function readIssues(report: JsonObject): readonly Finding[] {
  return listOf(report.issues).flatMap((value) => {
    const issue = objectOf(value);
    const file = typeof issue.file === "string" ? issue.file : "";
    return Object.entries(kinds).flatMap(([kind, { what, fix }]) =>
      itemsOf(issue[kind]).map(({ name, line }) => ({
        file,
        ...(line !== undefined && { line }),
        what: what(name),
        fix,
      })),
    );
  });
}

/** Items are objects with a name, or lists of such where several belong together. */
function itemsOf(value: Json | undefined): readonly { readonly name: string; readonly line?: number }[] {
  return listOf(value).flatMap((item) => {
    const parts = (isList(item) ? item : [item]).filter(isObject);
    const name = parts.map((part) => (typeof part.name === "string" ? part.name : "")).join(", ");
    const line = parts[0]?.line;
    return [{ name, ...(typeof line === "number" && { line }) }];
  });
}
