import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { publicPackages } from "../public-packages.ts";
import { type ReleaseContext, runTool } from "../release-context.ts";
import { planFile, type PublishPlan, readPlan, releasesOf } from "../publish-plan.ts";

/**
 * Packs every package whose version the registry does not have, in the form in which it is published, and writes a bill
 * of materials for each. Answers what is to be published.
 */
export async function packPackages(context: ReleaseContext): Promise<PublishPlan> {
  const { output, snapshot, say } = context;
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const wanted = join(output, "wanted.json");
  await runTool(context, "changeset", ["publish-plan", "--output", wanted]);
  if (snapshot !== undefined) tagAll(wanted, snapshot);
  const released = releasesOf(readPlan(wanted));
  if (released.length > 0) {
    await runTool(context, "changeset", ["pack", "--from-publish-plan", wanted, "--out-dir", output]);
    await writeBillsOfMaterials(
      context,
      released.map(({ name }) => name),
    );
    say(`${released.length} of ${publicPackages(context.root).length} packages are new to the registry, and packed.`);
  } else {
    writeFileSync(join(output, planFile), readFileSync(wanted));
    say("the registry has every package in its present version.");
  }
  rmSync(wanted);
  return readPlan(join(output, planFile));
}

/** Changesets takes the tag of a snapshot only for what it packs itself; from tarballs it publishes as the plan says. */
function tagAll(file: string, tag: string): void {
  const { version, plan } = readPlan(file);
  const tagged = plan.map((group) => group.map((entry) => ({ ...entry, tag })));
  writeFileSync(file, `${JSON.stringify({ version, plan: tagged }, undefined, 2)}\n`);
}

/** CycloneDX, from the lockfile: what the package depends on, down to the last, with licences and digests. */
async function writeBillsOfMaterials(context: ReleaseContext, names: readonly string[]): Promise<void> {
  const { root, output } = context;
  const folders = publicPackages(root)
    .filter(({ name }) => names.includes(name))
    .map(({ folder }) => relative(root, folder));
  const filters = folders.flatMap((folder) => ["--filter", `{./${folder.split(sep).join(posix.sep)}}`]);
  const form = ["--sbom-format", "cyclonedx", "--sbom-spec-version", "1.6", "--prod", "--split"];
  await runTool(context, "pnpm", ["sbom", ...form, ...filters, "--out", join(output, "sbom", "%s-%v.cdx.json")]);
}
