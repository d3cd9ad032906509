import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { announcedRooms } from "../changes/pending-changesets.ts";
import { keepReleasedSpecs } from "../changes/spec-files.ts";
import { publicPackages } from "../public-packages.ts";
import { type ReleaseContext, runTool } from "../release-context.ts";

/** Applies the changesets that wait. In a checkout the new versions are committed, so that tags can point at them. */
export async function versionPackages(context: ReleaseContext): Promise<void> {
  const { root, snapshot, isCopy, say } = context;
  if (snapshot === undefined && changesets(root).length === 0) {
    say("no changesets wait: the versions stay as they are.");
    return;
  }
  if (snapshot === undefined) {
    const released = await announcedRooms(root);
    await runTool(context, "changeset", ["version"]);
    // The next change of a contract is compared with what goes out now.
    keepReleasedSpecs(released);
  } else {
    releaseEverything(root);
    await runTool(context, "changeset", ["version", "--snapshot", snapshot]);
  }
  if (isCopy) return;
  await runTool(context, "git", ["add", "--all"]);
  await runTool(context, "git", ["commit", "--quiet", "--message", "Version packages"]);
  say("versions and changelogs are written and committed.");
}

/** Names of the changesets that wait. */
export function changesets(root: string): readonly string[] {
  return readdirSync(join(root, ".changeset")).filter((name) => name.endsWith(".md") && name !== "README.md");
}

/**
 * A snapshot's version satisfies the ranges of nothing that is published, so a package that depends on a changed one must
 * come along: all of them get a changeset, in place of those that wait.
 */
function releaseEverything(root: string): void {
  for (const name of changesets(root)) rmSync(join(root, ".changeset", name));
  const lines = publicPackages(root).map(({ name }) => `${JSON.stringify(name)}: patch`);
  writeFileSync(join(root, ".changeset", "snapshot.md"), `---\n${lines.join("\n")}\n---\n\nSnapshot.\n`);
}
