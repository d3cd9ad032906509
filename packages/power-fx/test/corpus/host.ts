import { compile as compileExpression } from "../../src/index.ts";
import type { Compiled } from "../../src/compile.ts";
import type { Profile } from "../../src/options.ts";
import type { Decimal } from "../../src/values/decimal.ts";
import { decimalOfText, normalise } from "../../src/values/decimal.ts";
import { serializeValue } from "../../src/values/serialize.ts";
import type { CorpusCase } from "./cases.ts";

export { formatDiagnostic } from "../../src/syntax/span.ts";

const profiles: Readonly<Record<string, Profile>> = {
  V1_Decimal: "v1-decimal",
  V1_Float: "v1-float",
  Canvas_Float_PFxV1: "v1-float",
  Canvas_Float: "pre-v1-float",
};

/** A file may ask for more than its configuration gives: the rules of 1.0, or decimals. */
function profileOf(setup: readonly string[], configuration: string): Profile {
  const profile = profiles[configuration] ?? "v1-decimal";
  if (profile === "pre-v1-float" && setup.some((flag) => /^(PowerFxV1|StronglyTyped)/.test(flag))) return "v1-float";
  return profile;
}

/** Compiles a case the way its configuration and its flags ask for. */
export function compile(found: CorpusCase, configuration: string): Compiled {
  const setup = found.setup ?? [];
  const zone = setup.map((flag) => /^TimeZoneInfo\("(.+)"\)$/.exec(flag)?.[1]).find((name) => name !== undefined);
  return compileExpression(found.expr, {
    profile: profileOf(setup, configuration),
    json: true,
    regularExpressions: setup.includes("RegEx"),
    // Some cases are far longer than a rule may be by default.
    limits: { maxLength: 100_000 },
    ...(zone === undefined ? {} : { timeZone: zone }),
  });
}

/** Evaluates and writes the result as an expression. */
export function evaluateText(compiled: Compiled & { ok: true }): string {
  return serializeValue(compiled.evaluate().value);
}

/** A number of the expected text as a decimal, for exact comparison. */
export function parseDecimal(text: string): Decimal | undefined {
  const parsed = decimalOfText(text);
  return parsed && normalise(parsed);
}
