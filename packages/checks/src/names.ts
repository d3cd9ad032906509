import { posix } from "node:path";
import ts from "typescript";
import type { Finding } from "./finding.ts";
import { isCode, isGenerated } from "./file-kinds.ts";
import type { Repository } from "./repository.ts";
import { lineOf, sourceOf } from "./source.ts";

/** Names that say nothing about what is inside. */
const banned = new Set(["util", "utils", "helper", "helpers", "common", "misc", "shared", "lib"]);

/** File and folder names in TypeScript rooms, and `export *` but for a package's own `gen`. */
export function findWrongNames(repository: Repository): readonly Finding[] {
  const code = repository.files.filter(isCode);
  return [...code.flatMap(wrongName), ...code.flatMap((file) => starExports(repository, file))];
}

function wrongName(file: string): readonly Finding[] {
  const findings: Finding[] = [];
  const folders = posix.dirname(file).split("/");
  const [stem = ""] = posix.basename(file).split(".");
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(stem)) {
    findings.push({ file, what: "file names are kebab-case", fix: "Rename it for the one thing it holds" });
  }
  // A generated file holds what several resources share, which is exactly what it is named for.
  const vague = isGenerated(file) ? [] : [...folders.slice(2), stem].filter((name) => banned.has(name));
  findings.push(
    ...vague.map((name) => ({
      file,
      what: `"${name}" says nothing about what it holds`,
      fix: "Name it for what it does, or put it beside its only user",
    })),
  );
  return findings;
}

function starExports(repository: Repository, file: string): readonly Finding[] {
  return sourceOf(repository, file).statements.flatMap((node) => {
    if (!ts.isExportDeclaration(node) || (node.exportClause && !ts.isNamespaceExport(node.exportClause))) return [];
    const specifier = node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : "";
    if (file.endsWith("/src/index.ts") && specifier === "./gen/index.ts" && !node.exportClause) return [];
    return [
      { file, line: lineOf(node), what: `export * from "${specifier}" hides what is public`, fix: "List the names" },
    ];
  });
}
