import { classAt } from "../bump-of.ts";
import { diffSpecs } from "../diff-specs.ts";
import { readSpec, type Spec } from "../document/read-spec.ts";
import { SpecProblem } from "../document/spec-problem.ts";
import { printJson } from "../report/print-json.ts";
import { printMarkdown } from "../report/print-markdown.ts";
import { printText } from "../report/print-text.ts";
import { levelsOf } from "../report/report-options.ts";
import { isAtLeast } from "../rules/verdict.ts";
import { readArguments, UsageProblem } from "./read-arguments.ts";

const help = `Compares two OpenAPI documents and says what the changes mean.

  spec-diff <old> <new> [options]

Both are files with OpenAPI 3.0 or 3.1, as JSON or YAML; - reads one of them from standard input.

  --format text|markdown|json   for the terminal (default), a pull request, or a program
  --fail-on <class>             end with 1 when there is a change of this class or a graver one: breaking,
                                possiblyBreaking, compatible, documentation (default: nothing)
  --level wire|source|server    judge for one level of consumer: a caller that is running, a caller that compiles
                                generated code, a server that implements the contract (default: both callers)
  --today <day>                 the day of the comparison, such as 2026-01-31, for operations past their sunset
  --help                        this text

Ends with 0, with 1 as --fail-on says, or with 2 when the arguments or a document cannot be understood.
`;

/** What the command needs of its surroundings. */
export interface Surroundings {
  /** Reads a file, or standard input for `-`. Throws when it cannot. */
  readonly read: (file: string) => string;
  readonly out: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Runs the command. Answers its exit code. */
export function run(args: readonly string[], { read, out, complain }: Surroundings): number {
  try {
    const asked = readArguments(args);
    if (asked === "help") {
      out(help);
      return 0;
    }
    const { before, after, format, failOn, level, today } = asked;
    const changes = diffSpecs(specAt(before, read), specAt(after, read), today === undefined ? {} : { today });
    const options = level === undefined ? {} : { level };
    const print = { text: printText, markdown: printMarkdown, json: printJson }[format];
    out(print(changes, options));
    const fails = failOn !== undefined && changes.length > 0 && isAtLeast(classAt(changes, levelsOf(options)), failOn);
    return fails ? 1 : 0;
  } catch (problem) {
    if (!(problem instanceof UsageProblem) && !(problem instanceof SpecProblem)) throw problem;
    complain(
      problem instanceof UsageProblem
        ? `spec-diff: ${problem.message} --help says more.\n`
        : `spec-diff: ${problem.message}\n`,
    );
    return 2;
  }
}

function specAt(file: string, read: Surroundings["read"]): Spec {
  let text: string;
  try {
    text = read(file);
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    throw new SpecProblem(`${file} cannot be read: ${reason}.`);
  }
  try {
    return readSpec(text);
  } catch (problem) {
    if (problem instanceof SpecProblem) throw new SpecProblem(`${file} cannot be compared: ${problem.message}.`);
    throw problem;
  }
}
