import { parseArgs } from "node:util";
import type { ChangeClass, Level } from "../rules/verdict.ts";

/** What the command line asks for. */
export interface Arguments {
  readonly before: string;
  readonly after: string;
  readonly format: "text" | "markdown" | "json";
  /** Fail when a change is this grave or graver. */
  readonly failOn?: ChangeClass;
  readonly level?: Level;
  readonly today?: string;
}

/** A mistake on the command line, in a sentence. */
export class UsageProblem extends Error {
  override readonly name = "UsageProblem";
}

const classes: Readonly<Record<string, ChangeClass>> = {
  breaking: "breaking",
  possiblyBreaking: "possiblyBreaking",
  "possibly-breaking": "possiblyBreaking",
  compatible: "compatible",
  documentation: "documentation",
};
const formats = { text: "text", markdown: "markdown", json: "json" } as const;
const levels = { wire: "wire", source: "source", server: "server" } as const;

/**
 * Reads the command line; `help` when it asks for that.
 *
 * @throws UsageProblem
 */
export function readArguments(args: readonly string[]): Arguments | "help" {
  const { values, positionals } = parsed(args);
  if (values.help) return "help";
  const [before, after, ...more] = positionals;
  if (before === undefined || after === undefined || more.length > 0) {
    throw new UsageProblem(
      `Two documents are compared, the old one and the new one; ${positionals.length} were given.`,
    );
  }
  const failOn = values["fail-on"];
  if (values.today !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(values.today)) {
    throw new UsageProblem(`--today is a day such as 2026-01-31, not ${values.today}.`);
  }
  return {
    before,
    after,
    format: oneOf("--format", values.format, formats),
    ...(failOn !== undefined && failOn !== "nothing" && { failOn: oneOf("--fail-on", failOn, classes) }),
    ...(values.level !== undefined && { level: oneOf("--level", values.level, levels) }),
    ...(values.today !== undefined && { today: values.today }),
  };
}

function parsed(args: readonly string[]): {
  readonly values: { help?: boolean; format: string; "fail-on"?: string; level?: string; today?: string };
  readonly positionals: readonly string[];
} {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        format: { type: "string", short: "f", default: "text" },
        "fail-on": { type: "string" },
        level: { type: "string" },
        today: { type: "string" },
      },
    });
  } catch (problem) {
    throw new UsageProblem(problem instanceof Error ? problem.message : String(problem));
  }
}

function oneOf<T>(option: string, value: string, choices: Readonly<Record<string, T>>): T {
  const choice = Object.hasOwn(choices, value) ? choices[value] : undefined;
  if (choice === undefined)
    throw new UsageProblem(`${option} is one of ${Object.keys(choices).join(", ")}, not ${value}.`);
  return choice;
}
