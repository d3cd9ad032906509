import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseObject, textOf, type JsonObject } from "./json.ts";

/** The files that the rules are about, and the packages among them. */
export interface Repository {
  readonly root: string;
  /** Sorted, from the root, with forward slashes. What git ignores is not among them. */
  readonly files: readonly string[];
  readonly read: (file: string) => string;
  /** In the order of their folders. */
  readonly packages: readonly Package[];
}

/** A workspace package. */
export interface Package {
  /** From the root, for example `packages/api-kit`. */
  readonly folder: string;
  readonly name: string;
  readonly manifest: JsonObject;
  /** Published to a registry. */
  readonly isPublic: boolean;
}

/** The repository at this folder: tracked files, and new ones that git does not ignore. */
export function openRepository(root: string): Repository {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const files = listed.split("\0").filter((file) => file !== "" && isFile(join(root, file)));
  return repositoryOf(root, files, (file) => readFileSync(join(root, file), "utf8"));
}

/** A repository of these files, wherever they are. */
export function repositoryOf(root: string, files: readonly string[], read: (file: string) => string): Repository {
  const sorted = [...new Set(files)].toSorted();
  const manifests = sorted.filter((file) => /^(?:specs|packages|apps)\/[^/]+\/package\.json$/u.test(file));
  return { root, files: sorted, read, packages: manifests.map((file) => readPackage(file, read(file))) };
}

function readPackage(file: string, text: string): Package {
  const manifest = parseObject(text);
  return {
    folder: file.slice(0, -"/package.json".length),
    name: textOf(manifest.name),
    manifest,
    isPublic: manifest.private !== true,
  };
}

/** The package that holds a file. */
export function packageOf({ packages }: Repository, file: string): Package | undefined {
  return packages.find(({ folder }) => file.startsWith(`${folder}/`));
}

/** Deleted files stay in git's list until the deletion is staged. */
function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
