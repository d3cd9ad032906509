import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "./finding.ts";
import { entriesOf, isObject, listOf, objectOf, parseObject, textOf, type Json } from "./json.ts";
import { entriesOfPackage, publicNames } from "./public-names.ts";
import type { Repository } from "./repository.ts";

const snapshotFile = "packages/checks/exports.snapshot.json";

/** Package, entry, names: `type` goes before those that vanish when compiled. */
type Snapshot = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Names that were added to, or taken from, what the packages export, since the snapshot was last written. */
export function findChangedExports(repository: Repository): readonly Finding[] {
  const now = takeSnapshot(repository);
  const known = repository.files.includes(snapshotFile) ? readSnapshot(repository.read(snapshotFile)) : {};
  const entries = new Set(
    [now, known].flatMap((snapshot) =>
      Object.entries(snapshot).flatMap(([name, one]) => Object.keys(one).map((entry) => `${name} ${entry}`)),
    ),
  );
  return [...entries].flatMap((place) => {
    const [name = "", entry = ""] = place.split(" ");
    const before = known[name]?.[entry] ?? [];
    const after = now[name]?.[entry] ?? [];
    const added = after.filter((one) => !before.includes(one)).map((one) => `exports ${one}, which the snapshot lacks`);
    const gone = before.filter((one) => !after.includes(one)).map((one) => `no longer exports ${one}`);
    return [...added, ...gone].map((what) => ({
      file: snapshotFile,
      what: `${name}${entry.slice(1)} ${what}`,
      fix: "If that is meant: node packages/checks/src/bin.ts exports --update, and a changeset",
    }));
  });
}

/** Writes the snapshot: from now on, these names are the public ones. */
export function updateSnapshot(repository: Repository): void {
  writeFileSync(join(repository.root, snapshotFile), `${JSON.stringify(takeSnapshot(repository), undefined, 2)}\n`);
}

function takeSnapshot(repository: Repository): Snapshot {
  const published = repository.packages.filter(({ isPublic }) => isPublic);
  return Object.fromEntries(
    published.map((one) => {
      const entries = [...entriesOfPackage(one)].map(([entry, file]) => [entry, namesOf(repository, file)] as const);
      return [one.name, Object.fromEntries(entries)];
    }),
  );
}

function namesOf(repository: Repository, file: string): readonly string[] {
  return [...new Set(publicNames(repository, file).map(({ name, isType }) => (isType ? `type ${name}` : name)))];
}

function readSnapshot(text: string): Snapshot {
  const strings = (value: Json): readonly string[] => listOf(value).map(textOf);
  return Object.fromEntries(
    entriesOf(parseObject(text)).map(([name, entries]) => [
      name,
      Object.fromEntries(
        entriesOf(isObject(entries) ? entries : objectOf(undefined)).map(([entry, names]) => [entry, strings(names)]),
      ),
    ]),
  );
}
