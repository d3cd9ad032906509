import type { ReportView } from "../reporting/report-view.ts";
import { shellQuote } from "../reporting/shell-quote.ts";

/** Options that say which cases are run, where reports go, and for how long: a replay has its own. */
const dropped = new Set(["seed", "replay", "report", "output", "quiet", "checks", "exclude-checks"]);
const secret = new Set(["header", "bearer", "basic", "api-key"]);

/** An option of the command line as it was given. */
export interface GivenOption {
  readonly name: string;
  readonly value: string | undefined;
}

/** Command lines that repeat one case: the arguments of this run, secrets masked, with the seed and the case. */
export function replayCommands(document: string, options: readonly GivenOption[]): ReportView {
  const kept = options.filter(({ name }) => !dropped.has(name)).map(writeOption);
  const base = ["contract-tests", "run", shellQuote(document), ...kept].join(" ");
  return { replay: ({ seed, caseId }) => `${base} --seed ${seed} --replay ${shellQuote(caseId)}` };
}

function writeOption({ name, value }: GivenOption): string {
  if (value === undefined) return `--${name}`;
  return `--${name} ${shellQuote(secret.has(name) ? masked(name, value) : value)}`;
}

function masked(name: string, value: string): string {
  if (name === "header")
    return `${value.slice(0, value.indexOf(":"))}: ${maskedValue(value.slice(value.indexOf(":") + 1).trim())}`;
  return maskedValue(value);
}

/** The name of a variable tells no secret. */
function maskedValue(value: string): string {
  return /^env:\w+$/u.test(value) ? value : "***";
}
