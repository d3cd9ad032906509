import { findWrongArrows } from "./arrows.ts";
import { findGrownBundles, updateBundleSizes } from "./bundle-sizes.ts";
import { findBuildProblems } from "./build.ts";
import { findCasts } from "./casts.ts";
import { findUnannouncedChanges } from "./changes.ts";
import { findCycles } from "./cycles.ts";
import { findUndocumented } from "./docs.ts";
import { findChangedExports, updateSnapshot } from "./exports.ts";
import type { Finding, Outcome } from "./finding.ts";
import { findUnformatted } from "./formatting.ts";
import { findStaleCode } from "./generated.ts";
import { findHosts } from "./hosts.ts";
import { findGrownInstalls, updateInstallSizes } from "./install-sizes.ts";
import { findMissingLicences } from "./licences.ts";
import { findLint } from "./linting.ts";
import { findWrongManifests } from "./manifests.ts";
import { findWrongNames } from "./names.ts";
import { findPoorPages } from "./package-pages.ts";
import { checkParity } from "./parity/parity.ts";
import { findUntestedReadmes } from "./readmes.ts";
import type { Repository } from "./repository.ts";
import { findLongCode } from "./sizes.ts";
import { findSleeps } from "./sleeps.ts";
import { findTypeErrors } from "./type-check.ts";
import { findUnused } from "./unused.ts";

/** What the command line hands to every check. */
export interface CheckOptions {
  readonly repository: Repository;
  /** Folder of official models, for `parity`. */
  readonly reference?: string;
  /** For `parity`: print rows for `deviations.md`. */
  readonly rows: boolean;
  /** For `exports`, `bundles` and `installs`: write what is there now instead of comparing it. */
  readonly update: boolean;
}

/** A rule of the house. */
export interface Check {
  readonly about: string;
  readonly run: (options: CheckOptions) => Outcome | Promise<Outcome>;
}

/** By the name that the command line knows. `all` runs them in this order: what is quick and what others rest on first. */
export const checks: Readonly<Record<string, Check>> = {
  generated: rule("generated code is what npm run generate writes", findStaleCode),
  parity: {
    about: "our contracts equal the official models, but for what deviations.md names",
    run: ({ repository, reference, rows }) =>
      checkParity({ root: repository.root, ...(reference !== undefined && { reference }), rows }),
  },
  changes: rule("every changed contract has a changeset, and one that is great enough", ({ root }) =>
    findUnannouncedChanges(root),
  ),
  arrows: rule("rooms import only what the house allows", findWrongArrows),
  cycles: rule("no files import each other, no packages depend on each other", findCycles),
  names: rule("file names are kebab-case and mean something; no export *", findWrongNames),
  sizes: rule("files, functions, handlers and index.ts stay short", findLongCode),
  casts: rule("no any; casts are few and give a reason", findCasts),
  docs: rule("every public name has a doc comment", findUndocumented),
  exports: {
    about: "the exported names equal the snapshot (--update writes it)",
    run: ({ repository, update }) => {
      if (update) updateSnapshot(repository);
      return { findings: update ? [] : findChangedExports(repository), ...(update && { note: "snapshot written" }) };
    },
  },
  bundles: {
    about: "no bundle of bundle-sizes.json has grown (--update writes the sizes)",
    run: async ({ repository, update }) => {
      if (update) await updateBundleSizes(repository);
      return { findings: update ? [] : await findGrownBundles(repository), ...(update && { note: "sizes written" }) };
    },
  },
  manifests: rule("manifests of published packages are complete", findWrongManifests),
  licences: rule("the licence travels with each published package", findMissingLicences),
  readmes: rule("each published package has a page: install, a tested example, a table of exports", (repository) => [
    ...findUntestedReadmes(repository),
    ...findPoorPages(repository),
  ]),
  hosts: rule("no paths of one machine, private hosts or registries", findHosts),
  sleeps: rule("no test waits for real time", findSleeps),
  format: rule("oxfmt and tsp format agree", findUnformatted),
  lint: rule("oxlint finds nothing, with types", ({ root }) => findLint(root)),
  types: rule("every package compiles, tests included", findTypeErrors),
  unused: rule("knip finds no unused files, exports and dependencies", ({ root }) => findUnused(root)),
  installs: {
    about: "no package of install-sizes.json installs more than it did (--update writes the sizes)",
    run: async ({ repository, update }) => {
      const broken = await findBuildProblems(repository.root);
      if (broken.length > 0) return { findings: broken };
      if (update) updateInstallSizes(repository);
      return { findings: update ? [] : findGrownInstalls(repository), ...(update && { note: "sizes written" }) };
    },
  },
  published: rule("what would be published passes publint and attw", async (repository) => {
    // It brings a compiler of its own, which the other checks need not wait for.
    const { findPublishingProblems } = await import("./published.ts");
    return findPublishingProblems(repository);
  }),
};

function rule(
  about: string,
  find: (repository: Repository) => readonly Finding[] | Promise<readonly Finding[]>,
): Check {
  return { about, run: async ({ repository }) => ({ findings: await find(repository) }) };
}
