import { decode, encode, type SourceMapSegment } from "@jridgewell/sourcemap-codec";
import { posix } from "node:path";
import { readDeclarations, type DeclarationLine, type Declarations, type Name } from "./read-declarations.ts";
import type { SourceMap } from "./thin-map.ts";

/** A file of declarations, by its path in the package. */
export interface DeclarationFile {
  readonly path: string;
  readonly text: string;
  readonly map: SourceMap | undefined;
}

/** A file as it was read, with the entries that reach it. */
interface Module {
  readonly file: DeclarationFile;
  readonly parts: Declarations;
  readonly reachedFrom: readonly string[];
}

type Modules = ReadonlyMap<string, Module>;

/**
 * Puts declarations that are reached from the same entries into one file: a compiler that checks a program spends more on
 * the number of files than on their length. An entry keeps its path and its names, and the maps still lead to the sources.
 *
 * @returns Nothing where that is not possible, because two files declare the same name or say something unusual.
 */
export function rollDeclarations(
  files: readonly DeclarationFile[],
  entries: readonly string[],
): readonly DeclarationFile[] | undefined {
  const parsed = new Map<string, Omit<Module, "reachedFrom">>();
  for (const file of files) {
    const parts = readDeclarations(file.text);
    if (!parts) return undefined;
    parsed.set(file.path, { file, parts });
  }
  const reached = new Map(entries.map((entry) => [entry, reachedFrom(entry, parsed)]));
  const modules: Modules = new Map(
    [...parsed].map(([path, one]) => [
      path,
      { ...one, reachedFrom: entries.filter((entry) => reached.get(entry)?.has(path)) },
    ]),
  );
  const chunks = new Map<Module, string>();
  const rolling: Rolling = { modules, chunks, entries, given: new Map() };
  let shared = 0;
  for (const group of Map.groupBy(modules.values(), (one) => one.reachedFrom.join(" ")).values()) {
    const path = findEntryFor(rolling, group) ?? `dist/declarations${(shared += 1)}.d.ts`;
    for (const one of group) chunks.set(one, path);
  }
  const paths = new Set([...chunks.values(), ...entries]);
  const rolled = [...paths].map((path) => rollChunk(rolling, path, entries.includes(path)));
  return rolled.every((one) => one !== undefined) ? rolled : undefined;
}

interface Rolling {
  readonly modules: Modules;
  readonly chunks: ReadonlyMap<Module, string>;
  readonly entries: readonly string[];
  /** What {@link exportsOf} found already. */
  readonly given: Map<Module, ReadonlyMap<string, Home>>;
}

/**
 * The entry that may hold a group of files: the one from which alone they are reached, or one that does nothing but give
 * out all that they give.
 */
function findEntryFor(rolling: Rolling, group: readonly Module[]): string | undefined {
  const [first] = group;
  if (first?.reachedFrom.length === 1) return first.reachedFrom[0];
  return first?.reachedFrom.find((path) => {
    const entry = rolling.modules.get(path);
    if (!entry || !onlyPassesOn(entry)) return false;
    const given = exportsOf(rolling, entry);
    return group.every((one) =>
      [...exportsOf(rolling, one)].every(([name, home]) => {
        const same = given.get(name);
        return same?.place === home.place && same.name === home.name;
      }),
    );
  });
}

/** Declares nothing, and gives out nothing of other packages. */
function onlyPassesOn({ parts }: Module): boolean {
  return parts.lines.length === 0 && parts.reexports.every(({ specifier }) => specifier.startsWith("."));
}

function reachedFrom(entry: string, modules: ReadonlyMap<string, Omit<Module, "reachedFrom">>): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [entry];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const one = reached.has(path) ? undefined : modules.get(path);
    if (!one) continue;
    reached.add(path);
    for (const { specifier } of [...one.parts.imports, ...one.parts.reexports]) open.push(targetOf(path, specifier));
  }
  return reached;
}

/** The file that a specifier names; a specifier of another package stays what it is. */
function targetOf(path: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  return posix.join(posix.dirname(path), specifier.replace(/\.[jt]s$/, ".d.ts"));
}

/** Where a name is declared: in a file of ours, or in another package. */
interface Home {
  readonly place: string;
  readonly name: string;
  readonly isType: boolean;
}

function rollChunk(rolling: Rolling, path: string, isEntry: boolean): DeclarationFile | undefined {
  const members = [...rolling.chunks].filter(([, chunk]) => chunk === path).map(([one]) => one);
  const own = new Set<string>();
  for (const { parts } of members) {
    for (const name of parts.declared) {
      if (own.has(name)) return undefined;
      own.add(name);
    }
  }
  const entry = isEntry ? rolling.modules.get(path) : undefined;
  const given = entry ? exportsOf(rolling, entry) : new Map(members.flatMap((one) => [...exportsOf(rolling, one)]));
  const imports = importsOf(rolling, path, members, own);
  if (!imports) return undefined;
  const inPlace = givenInPlace(rolling, path, given, members);
  const lines = members.flatMap((one) =>
    one.parts.lines.map((line): PlacedLine => {
      const isGiven = line.declares !== undefined && inPlace.has(line.declares.name);
      return { ...line, of: one.file, added: isGiven ? "export " : "" };
    }),
  );
  const head = statements("import", imports);
  const tail = exportStatements(rolling, path, given, inPlace);
  // Without this, names that are not given out would be: a file of declarations gives all, unless it says what.
  if (tail.length === 0 && (own.size === 0 || own.size > inPlace.size)) tail.push("export {};");
  const text = [...head, ...lines.map((line) => line.added + line.text), ...tail];
  const map = lines.some(({ of }) => of.map) ? joinMaps(path, head.length, lines) : undefined;
  const link = map ? [`//# sourceMappingURL=${posix.basename(path)}.map`] : [];
  return { path, text: `${[...text, ...link].join("\n")}\n`, map };
}

/** A line with its file, and what it got at its beginning. */
interface PlacedLine extends DeclarationLine {
  readonly of: DeclarationFile;
  readonly added: string;
}

/** The names that a file declares and gives out under the same name, as what they are. */
function givenInPlace(
  rolling: Rolling,
  path: string,
  given: ReadonlyMap<string, Home>,
  members: readonly Module[],
): ReadonlySet<string> {
  const declared = members.flatMap(({ parts }) => parts.lines.flatMap(({ declares = [] }) => declares));
  const values = new Set(declared.filter(({ isType }) => !isType).map(({ name }) => name));
  const isHere = ([as, { place, name, isType }]: readonly [string, Home]): boolean =>
    as === name && chunkOf(rolling, place) === path && (!isType || !values.has(name));
  return new Set([...given].filter(isHere).map(([as]) => as));
}

/** Every name that a file gives out, with its home. */
function exportsOf(rolling: Rolling, one: Module): ReadonlyMap<string, Home> {
  const given = rolling.given.get(one) ?? findExports(rolling, one);
  rolling.given.set(one, given);
  return given;
}

function findExports(rolling: Rolling, { file, parts }: Module): ReadonlyMap<string, Home> {
  const given = new Map<string, Home>();
  for (const { specifier, names } of parts.reexports) {
    const target = targetOf(file.path, specifier);
    const inner = rolling.modules.get(target);
    if (names === undefined && inner) for (const [name, home] of exportsOf(rolling, inner)) given.set(name, home);
    for (const { from, as, isType } of names ?? []) given.set(as, { ...homeOf(rolling, target, from), isType });
    // Everything of another package cannot be told by name.
    if (names === undefined && !inner) given.set(`* ${specifier}`, { place: specifier, name: "*", isType: false });
  }
  for (const { from, as, isType } of parts.exported) {
    const imported = findImport(file.path, parts, from);
    const home = imported ? homeOf(rolling, imported.target, imported.name.from) : undefined;
    // A constant and a type may share a name, and are given out together.
    given.set(as, { ...(home ?? { place: file.path, name: from }), isType: isType && (given.get(as)?.isType ?? true) });
  }
  return given;
}

function findImport(path: string, { imports }: Declarations, as: string): { target: string; name: Name } | undefined {
  for (const { specifier, names } of imports) {
    const name = names.find((one) => one.as === as);
    if (name) return { target: targetOf(path, specifier), name };
  }
  return undefined;
}

function homeOf(rolling: Rolling, target: string, name: string): Home {
  const inner = rolling.modules.get(target);
  const found = inner && exportsOf(rolling, inner).get(name);
  return found ?? { place: target, name, isType: false };
}

/** What the declarations of one file need from elsewhere, by specifier; nothing when two need different things of one name. */
function importsOf(
  rolling: Rolling,
  path: string,
  members: readonly Module[],
  own: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> | undefined {
  const bySpecifier = new Map<string, Set<string>>();
  const homes = new Map<string, string>();
  for (const { file, parts } of members) {
    for (const { specifier, names } of parts.imports) {
      for (const { from, as } of names) {
        const { place, name } = homeOf(rolling, targetOf(file.path, specifier), from);
        const isHere = chunkOf(rolling, place) === path;
        const home = `${place} ${name}`;
        if ((isHere && as !== name) || (!isHere && own.has(as)) || (homes.get(as) ?? home) !== home) return undefined;
        homes.set(as, home);
        if (isHere) continue;
        const source = specifierOf(rolling, path, place);
        bySpecifier.set(source, (bySpecifier.get(source) ?? new Set()).add(as === name ? as : `${name} as ${as}`));
      }
    }
  }
  return bySpecifier;
}

function chunkOf({ modules, chunks }: Rolling, place: string): string | undefined {
  const one = modules.get(place);
  return one && chunks.get(one);
}

function specifierOf(rolling: Rolling, from: string, place: string): string {
  const chunk = chunkOf(rolling, place);
  if (chunk === undefined) return place;
  const path = posix.relative(posix.dirname(from), chunk).replace(/\.d\.ts$/, ".js");
  return path.startsWith(".") ? path : `./${path}`;
}

/** The names that a file gives out elsewhere than where they are declared: its own in one list, others by where they come from. */
function exportStatements(
  rolling: Rolling,
  path: string,
  given: ReadonlyMap<string, Home>,
  inPlace: ReadonlySet<string>,
): string[] {
  const bySpecifier = new Map<string, Set<string>>();
  for (const [as, { place, name, isType }] of given) {
    if (inPlace.has(as)) continue;
    const chunk = chunkOf(rolling, place);
    const source = chunk === path ? "" : specifierOf(rolling, path, place);
    if (chunk !== undefined && chunk !== path && isAllOf(rolling, chunk, given)) {
      bySpecifier.set(source, new Set(["*"]));
      continue;
    }
    const text = name === "*" ? name : `${isType ? "type " : ""}${as === name ? as : `${name} as ${as}`}`;
    bySpecifier.set(source, (bySpecifier.get(source) ?? new Set()).add(text));
  }
  return statements("export", bySpecifier);
}

/** Whether a file gives out every name of an entry, be it that some of them are others: these go before `export *`. */
function isAllOf(rolling: Rolling, path: string, given: ReadonlyMap<string, Home>): boolean {
  const entry = rolling.entries.includes(path) ? rolling.modules.get(path) : undefined;
  return entry !== undefined && [...exportsOf(rolling, entry).keys()].every((name) => given.has(name));
}

function statements(verb: "import" | "export", bySpecifier: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...bySpecifier].map(([specifier, names]) => {
    const source = specifier === "" ? "" : ` from "${specifier}"`;
    if (names.has("*")) return `${verb} *${source};`;
    return `${verb} {${names.size === 0 ? "" : ` ${[...names].sort().join(", ")} `}}${source};`;
  });
}

/** The map of a file from those of its parts: lines move, and lose and get something at their beginning. */
function joinMaps(path: string, before: number, lines: readonly PlacedLine[]): SourceMap {
  const sources: string[] = [];
  const decoded = new Map<DeclarationFile, readonly (readonly SourceMapSegment[])[]>();
  const indexOf = (of: DeclarationFile, index: number): number => {
    const absolute = posix.join(posix.dirname(of.path), of.map?.sources[index] ?? "");
    const source = posix.relative(posix.dirname(path), absolute);
    return sources.includes(source) ? sources.indexOf(source) : sources.push(source) - 1;
  };
  const mappings = lines.map(({ line, cut, of, added }) => {
    const all = decoded.get(of) ?? decode(of.map?.mappings ?? "");
    decoded.set(of, all);
    return (all[line] ?? []).flatMap((segment): SourceMapSegment[] =>
      segment.length === 1 || segment[0] < cut
        ? []
        : [[segment[0] - cut + added.length, indexOf(of, segment[1]), segment[2], segment[3]]],
    );
  });
  const empty: SourceMapSegment[][] = Array.from({ length: before }, () => []);
  return { version: 3, file: posix.basename(path), sources, names: [], mappings: encode([...empty, ...mappings]) };
}
