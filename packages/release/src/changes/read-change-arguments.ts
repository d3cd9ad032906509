import { parseArgs } from "node:util";

/** A version step that can be asked for. */
export type WishedBump = "major" | "minor" | "patch";

/** What the command line asks for. */
export interface ChangeArguments {
  readonly kind: "write" | "check";
  readonly dryRun: boolean;
  /** Ask nothing: without a changed contract there is nothing to do. */
  readonly yes: boolean;
  /** Write a changeset that releases nothing. */
  readonly empty: boolean;
  readonly json: boolean;
  readonly bump?: WishedBump;
  readonly message?: string;
  /** Packages that changed without their contract. */
  readonly packages: readonly string[];
}

/** The command line, understood or not. */
export type ChangeCommand =
  | ChangeArguments
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly sentence: string };

/** What `npm run change -- --help` prints. */
export const changeHelp = `Says what changed for whoever uses the packages, as changesets for the next release.

  npm run change                            compare the contracts with the last release, write the changesets they need;
                                            when no contract changed, ask which packages did
  npm run change -- <package>… --bump <step> --message <text>
                                            write a changeset for these packages without asking
  npm run change -- --check                 fail when a changed contract has no changeset, or one below what it demands

Options
  --dry-run          show what would be written
  --bump <step>      major, minor or patch: at least this step; one below what a contract demands is refused
  --message <text>   a sentence for the changelog, in front of the reasons
  --empty            write a changeset that releases nothing
  -y, --yes          ask nothing
  --json             with --check: findings as JSON
  -h, --help         this text

Exit code 0: done, or nothing to do; 1: --check found something, or the step asked for is too small; 2: wrong arguments.
`;

/** Reads what stands after `npm run change --`. */
export function readChangeArguments(args: readonly string[]): ChangeCommand {
  let parsed;
  try {
    parsed = parseArgs({
      // pnpm hands the `--` on that npm takes for itself.
      args: args.filter((arg) => arg !== "--"),
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h", default: false },
        check: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
        yes: { type: "boolean", short: "y", default: false },
        empty: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        bump: { type: "string" },
        message: { type: "string", short: "m" },
      },
    });
  } catch (problem) {
    return { kind: "wrong", sentence: problem instanceof Error ? problem.message : String(problem) };
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: "help" };
  const { bump, message } = values;
  if (bump !== undefined && !isBump(bump)) {
    return { kind: "wrong", sentence: `--bump is major, minor or patch, not ${bump}.` };
  }
  if (positionals.length > 0 && (bump === undefined || message === undefined)) {
    return { kind: "wrong", sentence: "Packages need a --bump and a --message." };
  }
  return {
    kind: values.check ? "check" : "write",
    dryRun: values["dry-run"],
    yes: values.yes,
    empty: values.empty,
    json: values.json,
    ...(bump !== undefined && { bump }),
    ...(message !== undefined && { message }),
    packages: positionals,
  };
}

function isBump(text: string): text is WishedBump {
  return ["major", "minor", "patch"].includes(text);
}
