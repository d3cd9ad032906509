import { compile, formatDiagnostic, serializeValue } from "../src/index.ts";
import type { CompileOptions } from "../src/index.ts";

/** Everything on, and a world that stands still: noon of 15 March 2024 in universal time, and no chance. */
const stillWorld: CompileOptions = {
  json: true,
  regularExpressions: true,
  now: () => Date.UTC(2024, 2, 15, 12, 0, 0),
  random: () => 0.5,
};

/** The result of an expression as an expression; what is wrong with it where it does not check. */
export function evaluated(source: string, options: CompileOptions = {}, scope: object = {}): string {
  const compiled = compile(source, { ...stillWorld, ...options });
  if (!compiled.ok) return `Errors: ${compiled.diagnostics.map(formatDiagnostic).join("|")}`;
  return serializeValue(compiled.evaluate(scope).value);
}
