#!/usr/bin/env node
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { highlight } from "./highlight.ts";
import { compile, schemaOfSample, serializeValue } from "./index.ts";
import type { CompileOptions, Profile, ScopeSchema } from "./index.ts";

const help = `Evaluates Power Fx expressions.

  power-fx '<expression>' [--scope '<JSON object>'] [--profile <profile>]
  power-fx                 reads expressions line by line and answers each

Options
  --scope <json>      the names an expression can read; fields that are missing count as blank
  --profile <name>    v1-decimal (default), v1-float or pre-v1-float
  --time-zone <name>  IANA or Windows name; UTC by default
  --help              this text

Exit code: 0, or 1 when the expression does not check, or 2 when the command is not understood.
`;

const profiles: readonly string[] = ["v1-decimal", "v1-float", "pre-v1-float"];

function isProfile(name: string): name is Profile {
  return profiles.includes(name);
}

function readScope(text: string): object {
  const scope: unknown = JSON.parse(text);
  if (typeof scope !== "object" || scope === null || Array.isArray(scope))
    throw new TypeError("--scope is not a JSON object");
  return scope;
}

function schemaOf(scope: object): ScopeSchema {
  return Object.fromEntries(Object.entries(scope).map(([name, value]) => [name, schemaOfSample(value)]));
}

/** Evaluates one source and prints the result, or shows what is wrong with it. Answers whether it checked. */
function answer(source: string, scope: object, options: CompileOptions): boolean {
  const compiled = compile(source, { ...options, schema: schemaOf(scope) });
  if (compiled.diagnostics.length > 0) process.stderr.write(`${highlight(source, compiled.diagnostics)}\n`);
  if (!compiled.ok) return false;
  const { value, warnings } = compiled.evaluate(scope);
  for (const warning of warnings) process.stderr.write(`Warning: ${warning}\n`);
  process.stdout.write(`${serializeValue(value)}\n`);
  return true;
}

function converse(scope: object, options: CompileOptions): void {
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: "> " });
  if (process.stdin.isTTY) lines.prompt();
  lines.on("line", (line) => {
    if (line.trim() !== "") answer(line, scope, options);
    if (process.stdin.isTTY) lines.prompt();
  });
}

function main(): number {
  const { values, positionals } = parseArgs({
    options: {
      scope: { type: "string", default: "{}" },
      profile: { type: "string", default: "v1-decimal" },
      "time-zone": { type: "string", default: "UTC" },
      help: { type: "boolean", short: "h" },
    },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  if (!isProfile(values.profile)) throw new TypeError(`there is no profile ${values.profile}`);
  const scope = readScope(values.scope);
  const options: CompileOptions = {
    profile: values.profile,
    timeZone: values["time-zone"],
    json: true,
    regularExpressions: true,
  };
  const [source] = positionals;
  if (source === undefined) {
    converse(scope, options);
    return 0;
  }
  return answer(source, scope, options) ? 0 : 1;
}

try {
  process.exitCode = main();
} catch (error) {
  process.stderr.write(`power-fx: ${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  process.exitCode = 2;
}
