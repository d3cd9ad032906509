import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Finding } from "./finding.ts";
import type { JsonObject } from "./json.ts";
import { openRepository, repositoryOf, type Repository } from "./repository.ts";
import { home } from "./run-tool.ts";

type Files = Readonly<Record<string, string | JsonObject>>;

/** A repository that exists only in memory, for rules that only read. */
export function memoryRepository(files: Files): Repository {
  return repositoryOf("", Object.keys(files), (file) => textOf(files[file] ?? ""));
}

/** A repository in a temporary folder, with git, for rules that run tools. It finds the tools' packages as we do. */
export function temporaryRepository(files: Files): Repository {
  const root = mkdtempSync(join(tmpdir(), "checks-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, content] of Object.entries({ ".gitignore": "node_modules\n", ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), textOf(content));
  }
  symlinkSync(join(home, "node_modules"), join(root, "node_modules"));
  git(root, "init", "--quiet");
  return openRepository(root);
}

/** Commits all that is there. */
export function commitAll(root: string): void {
  git(root, "add", "--all");
  git(root, "-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", "All");
}

/** The manifest of a package, named for its folder and published unless it says otherwise. */
export function manifest(name: string, more: JsonObject = {}): JsonObject {
  return { name: `@trunkline/${name}`, ...more };
}

/** `file:line what`, for comparing. */
export function shortly(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ file, line, what }) => `${file}${line === undefined ? "" : `:${line}`} ${what}`);
}

function textOf(content: string | JsonObject): string {
  return typeof content === "string" ? content : `${JSON.stringify(content, undefined, 2)}\n`;
}

function git(root: string, ...args: readonly string[]): void {
  execFileSync("git", args, { cwd: root, stdio: "ignore" });
}
