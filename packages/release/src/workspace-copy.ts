import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runProgram } from "./run-program.ts";

/** A workspace that may be changed without a trace. */
export interface WorkspaceCopy {
  readonly root: string;
  readonly remove: () => void;
}

/**
 * Copies the files of a workspace that git knows, or would know, as they are now. Installed packages are linked, not
 * copied; links between packages lead to their copies. The copy is a git repository of one commit.
 */
export async function copyWorkspace(root: string): Promise<WorkspaceCopy> {
  const copy = mkdtempSync(join(tmpdir(), "trunkline-copy-"));
  const env = process.env;
  const listed = await runProgram("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: root,
    env,
  });
  // A file that was deleted and not yet committed is still listed.
  for (const file of listed.stdout.split("\0").filter((name) => name !== "" && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file), { verbatimSymlinks: true });
  }
  linkInstalled(root, copy);
  await commitAll(copy);
  return { root: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}

/** Some tools ask git for the files, and turbo takes its time where nothing is committed. */
async function commitAll(copy: string): Promise<void> {
  const surroundings = { cwd: copy, env: process.env };
  const author = ["-c", "user.name=Copy", "-c", "user.email=copy@example.invalid", "-c", "commit.gpgSign=false"];
  await runProgram("git", ["init", "--quiet", "--initial-branch", "main"], surroundings);
  await runProgram("git", ["add", "--all"], surroundings);
  await runProgram("git", [...author, "commit", "--quiet", "--message", "Copy"], surroundings);
}

/** pnpm's links are relative: taken over as they are, they lead to other copies, and through the root to what is shared. */
function linkInstalled(root: string, copy: string): void {
  linkChildren(join(root, "node_modules"), join(copy, "node_modules"));
  for (const room of ["specs", "packages", "apps"]) {
    for (const name of readdirSync(join(copy, room))) {
      const installed = join(root, room, name, "node_modules");
      if (!existsSync(installed)) continue;
      const isCache = (path: string): boolean => path.startsWith(join(installed, ".v"));
      cpSync(installed, join(copy, room, name, "node_modules"), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (path) => !isCache(path),
      });
    }
  }
}

function linkChildren(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const isFolder = statSync(join(from, name)).isDirectory();
    symlinkSync(join(from, name), join(to, name), isFolder ? "junction" : undefined);
  }
}
