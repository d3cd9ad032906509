import { parseArgs } from "node:util";

/** The parts of a release, in their order. */
export const steps = ["version", "build", "check", "pack", "publish"] as const;

/** A part of a release. */
export type Step = (typeof steps)[number];

/** What a release is to do. */
export interface ReleaseArguments {
  readonly kind: "release";
  /** In the order of {@link steps}. */
  readonly steps: readonly Step[];
  /** Show what would go out, and leave everything as it is. */
  readonly dryRun: boolean;
  /** The tag, and part of the version, of a release that is only to be tried. */
  readonly snapshot?: string;
  /** Do not ask. */
  readonly yes: boolean;
}

/** The command line, understood or not. */
export type Command =
  | ReleaseArguments
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly sentence: string };

/** Reads what stands after `npm run release --`. */
export function readArguments(args: readonly string[]): Command {
  let parsed;
  try {
    parsed = parseArgs({
      // pnpm hands the `--` on that npm takes for itself.
      args: args.filter((arg) => arg !== "--"),
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h", default: false },
        "dry-run": { type: "boolean", default: false },
        snapshot: { type: "string" },
        yes: { type: "boolean", short: "y", default: false },
      },
    });
  } catch (error) {
    return { kind: "wrong", sentence: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: "help" };
  const unknown = positionals.find((name) => !isStep(name));
  if (unknown !== undefined)
    return { kind: "wrong", sentence: `There is no step "${unknown}". The steps are ${steps.join(", ")}.` };
  const { snapshot } = values;
  // npm reads a tag that looks like a version as a version, and "latest" is for releases.
  if (snapshot !== undefined && (!/^[a-z][a-z0-9-]*$/u.test(snapshot) || snapshot === "latest"))
    return {
      kind: "wrong",
      sentence: `"${snapshot}" cannot be the tag of a snapshot: use lower-case letters, digits and hyphens, begin with a letter, and leave "latest" to releases.`,
    };
  return {
    kind: "release",
    steps: positionals.length === 0 ? steps : steps.filter((step) => positionals.includes(step)),
    dryRun: values["dry-run"],
    ...(snapshot !== undefined && { snapshot }),
    yes: values.yes,
  };
}

function isStep(name: string): name is Step {
  return steps.some((step) => step === name);
}

/** What `npm run release -- --help` prints. */
export const help = `Releases the packages that have changed.

  npm run release                       version, build, check, pack and publish
  npm run release -- --dry-run          show what would go out, file by file; change and publish nothing
  npm run release -- --snapshot <tag>   publish all packages under a tag of their own, as 0.0.0-<tag>-<time>;
                                        nothing in the checkout changes
  npm run release -- <step>…            only these steps

Steps
  version   apply the changesets: versions and changelogs; keep the specs for the next comparison; commit
  build     generate and build every package
  check     manifests, licences, READMEs, names, sizes, publint and attw
  pack      tarballs of all that the registry lacks, with a bill of materials for each, into reports/release
  publish   those tarballs, each package after those it depends on, with a git tag for each

Options
  --dry-run          as above; goes with --snapshot and with steps; shows the files even when a check fails
  --snapshot <tag>   lower-case letters, digits, hyphens
  -y, --yes          do not ask before publishing (without a terminal nothing is asked)
  -h, --help         this text

The registry is the one that npm is configured with. Provenance is attached where the workflow offers an identity
(in GitHub Actions: permission id-token). A release that failed half-way goes on with what is missing when it is run
again. Exit code 0: done; 1: it could not be done; 2: wrong arguments.
`;
