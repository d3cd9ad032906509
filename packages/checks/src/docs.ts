import type ts from "typescript";
import type { Finding } from "./finding.ts";
import { entriesOfPackage, publicNames } from "./public-names.ts";
import type { Repository } from "./repository.ts";
import { lineOf } from "./source.ts";

/** Names that published packages export without saying what they are for. */
export function findUndocumented(repository: Repository): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const one of repository.packages.filter(({ isPublic }) => isPublic)) {
    for (const entry of entriesOfPackage(one).values()) {
      const names = publicNames(repository, entry);
      for (const { name, declaration } of names) {
        if (!declaration || isDocumented(declaration)) continue;
        // An overload, or a type and a value of one name: one comment is enough.
        if (names.some((other) => other.name === name && other.declaration && isDocumented(other.declaration)))
          continue;
        const file = declaration.getSourceFile().fileName;
        const line = lineOf(declaration);
        found.set(`${file}:${line}`, {
          file,
          line,
          what: `${name} is public and has no doc comment`,
          fix: "Say what it is for: units, defaults, errors",
        });
      }
    }
  }
  return [...found.values()];
}

function isDocumented(declaration: ts.Node): boolean {
  const { text } = declaration.getSourceFile();
  return /\/\*\*(?:(?!\*\/)[\s\S])*\S(?:(?!\*\/)[\s\S])*\*\/\s*$/u.test(
    text.slice(declaration.getFullStart(), declaration.getStart()),
  );
}
