import type { RuleAnswer, Tools } from "@trunkline/job-router-engine";
import { type Instant, seededRandom } from "@trunkline/mock-kit";
import {
  type Compiled,
  type ScopeSchema,
  check,
  compile,
  formatDiagnostic,
  isError,
  plainOfValue,
} from "@trunkline/power-fx";

// Facts: docs/facts/job-router/router-rule.md, "Expressions"

/** Labels are not known beforehand: any may be read, and one that is absent is blank. */
const schemas: Readonly<Record<ExpressionPlace, ScopeSchema>> = {
  classification: { job: { "*": "any" } },
  scoring: {
    job: { "*": "any" },
    worker: { "*": "any" },
    selectors: [{ key: "text", operator: "text", value: "any", "*": "any" }],
    workers: [{ "*": "any" }],
  },
};

/** Labels are doubles, and `blank = true` is false rather than a mistake. */
const profile = "v1-float";

/** Where an expression stands, and so what it sees. */
export type ExpressionPlace = "classification" | "scoring";

/** What is wrong with an expression, or undefined. Row `badExpression` of the open questions. */
export function findMistake(expression: string, place: ExpressionPlace): string | undefined {
  const { ok, diagnostics } = check(expression, { profile, schema: schemas[place] });
  return ok ? undefined : diagnostics.map((diagnostic) => formatDiagnostic(diagnostic)).join(" ");
}

/** How many compiled expressions are kept. */
const capacity = 1000;

/**
 * Computes expressions for the router. A pure function of expression, scope and time, so that a log replays: chance, too,
 * is made of them.
 */
export function createEvaluator(now: () => Instant): NonNullable<Tools["evaluate"]> {
  const compiled = new Map<string, Compiled>();

  function compiledOf(expression: string, place: ExpressionPlace): Compiled {
    const key = `${place} ${expression}`;
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const made = compile(expression, { profile, schema: schemas[place] });
    if (compiled.size >= capacity) compiled.clear();
    compiled.set(key, made);
    return made;
  }

  return (expression, scope) => {
    const rule = compiledOf(expression, "worker" in scope || "workers" in scope ? "scoring" : "classification");
    if (!rule.ok) return { ok: false, message: rule.diagnostics.map((one) => formatDiagnostic(one)).join(" ") };
    const random = lazyRandom(() => `${now()} ${expression} ${JSON.stringify(scope)}`);
    return answerOf(rule.evaluate(scope, { now, random }).value);
  };
}

function answerOf(value: Parameters<typeof isError>[0]): RuleAnswer {
  if (!isError(value)) return { ok: true, value: plainOfValue(value) };
  const [first] = value.errors;
  return { ok: false, message: first?.message ?? "The expression ends in an error." };
}

/** Few expressions draw, and making a source costs more than most of them. */
function lazyRandom(seed: () => string): () => number {
  let source: ReturnType<typeof seededRandom> | undefined;
  return () => (source ??= seededRandom(seed())).next();
}
