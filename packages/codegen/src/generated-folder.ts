import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { GeneratedFile } from "./generated-file.ts";

/** How a folder differs from what should be in it. Paths are relative to the folder. */
export interface FolderDifference {
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly stale: readonly string[];
}

/** Compares a folder with the files that should be in it. */
export function compareFolder(folder: string, files: readonly GeneratedFile[]): FolderDifference {
  const wanted = new Map(files.map(({ path, content }) => [path, content]));
  const present = new Set(listFiles(folder));
  return {
    changed: [...present].filter((path) => wanted.has(path) && read(folder, path) !== wanted.get(path)),
    missing: [...wanted.keys()].filter((path) => !present.has(path)),
    stale: [...present].filter((path) => !wanted.has(path)),
  };
}

/** Makes the folder hold exactly these files. Files that are right already keep their time stamps. */
export function writeFolder(folder: string, files: readonly GeneratedFile[]): FolderDifference {
  const difference = compareFolder(folder, files);
  const names = new Set([...difference.changed, ...difference.missing]);
  const outdated = files.filter(({ path }) => names.has(path));
  for (const path of difference.stale) rmSync(join(folder, path));
  for (const inner of new Set(outdated.map(({ path }) => dirname(path)))) {
    mkdirSync(join(folder, inner), { recursive: true });
  }
  for (const { path, content } of outdated) writeFileSync(join(folder, path), content);
  removeEmptyFolders(folder);
  return difference;
}

export function isSame({ changed, missing, stale }: FolderDifference): boolean {
  return changed.length + missing.length + stale.length === 0;
}

function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, "/"),
    )
    .sort();
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

function removeEmptyFolders(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const path = join(folder, entry.name);
    removeEmptyFolders(path);
    if (readdirSync(path).length === 0) rmSync(path, { recursive: true });
  }
}
