import type { Finding } from "./finding.ts";
import { isCode, isGenerated } from "./file-kinds.ts";
import { importsOf, resolveRelative } from "./imports.ts";
import { entriesOf } from "./json.ts";
import type { Repository } from "./repository.ts";

/** Files that import each other, and packages that depend on each other. */
export function findCycles(repository: Repository): readonly Finding[] {
  const known = new Set(repository.files);
  const files = new Map(
    repository.files.filter(isCode).map((file) => {
      // Types of a contract may hold each other, whichever file each is in; nothing of them is left when compiled.
      const imports = importsOf(repository, file).filter(({ typeOnly }) => !(typeOnly && isGenerated(file)));
      const targets = imports.flatMap(({ specifier }) => resolveRelative(file, specifier) ?? []);
      return [file, targets.filter((target) => known.has(target))] as const;
    }),
  );
  const names = new Set(repository.packages.map(({ name }) => name));
  const packages = new Map(
    repository.packages.map(({ name, manifest }) => [
      name,
      entriesOf(manifest.dependencies)
        .map(([other]) => other)
        .filter((other) => names.has(other)),
    ]),
  );
  return [...cyclesIn(files), ...cyclesIn(packages)].map((cycle) => ({
    file: cycle[0] ?? "",
    what: `these import each other: ${[...cycle, cycle[0]].join(" → ")}`,
    fix: "Move what both need to a third place",
  }));
}

/** One cycle for each place where a walk along the graph meets itself. */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles: (readonly string[])[] = [];
  const finished = new Set<string>();
  function walk(node: string, path: readonly string[]): void {
    const met = path.indexOf(node);
    if (met !== -1) cycles.push(path.slice(met));
    if (met !== -1 || finished.has(node)) return;
    for (const next of graph.get(node) ?? []) walk(next, [...path, node]);
    finished.add(node);
  }
  for (const node of graph.keys()) walk(node, []);
  return cycles;
}
