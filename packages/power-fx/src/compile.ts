import type { Bound, Binder, FunctionDefinition } from "./bind/binder.ts";
import { bindNode } from "./bind/bind-node.ts";
import type { Frame, Host, PlainHolder, Run } from "./bind/frame.ts";
import { BudgetExceeded } from "./bind/frame.ts";
import type { Zone } from "./dates/zone.ts";
import { utcZone, zoneOf } from "./dates/zone.ts";
import type { CheckOptions, CompileOptions, EvaluateOptions, Limits } from "./options.ts";
import { defaultLimits } from "./options.ts";
import { typeOfSchema } from "./schema.ts";
import { isHolder } from "./bind/read-scope.ts";
import { parseSource } from "./syntax/parser.ts";
import type { Diagnostic } from "./syntax/span.ts";
import type { Node } from "./syntax/tree.ts";
import type { Locale } from "./text/locale.ts";
import { enUs, localeOf } from "./text/locale.ts";
import type { Type } from "./types/type.ts";
import { recordType } from "./types/type.ts";
import { errorOf } from "./values/errors.ts";
import type { Value } from "./values/value.ts";

/** What came of checking an expression. */
export type Checked = {
  /** False when a diagnostic is an error. */
  readonly ok: boolean;
  readonly tree: Node;
  readonly diagnostics: readonly Diagnostic[];
  readonly type: Type;
  /** Paths of the scope that are read, such as `job.Urgent`. */
  readonly reads: readonly string[];
};

/** The result of an evaluation. `warnings` names labels that were read and that the scope does not have. */
export type Evaluation = { readonly value: Value; readonly warnings: readonly string[] };

/** A compiled expression. Where `ok` is false it cannot be evaluated. */
export type Compiled =
  | (Checked & { readonly ok: false })
  | (Checked & { readonly ok: true; readonly evaluate: (scope?: object, options?: EvaluateOptions) => Evaluation });

type CheckedRun = { readonly checked: Checked; readonly run: Run };

/** The two things one can do with a source. */
export type Language = {
  /** Checks without compiling. Never throws for a bad source. */
  readonly check: (source: string, options?: CheckOptions) => Checked;
  /** Checks and compiles. Never throws for a bad source; throws RangeError for an unknown time zone or language. */
  readonly compile: (source: string, options?: CompileOptions) => Compiled;
};

/** Makes `check` and `compile` for a library of functions. */
export function createLanguage(library: readonly FunctionDefinition[]): Language {
  const functions = new Map(library.map((definition) => [definition.name, definition]));
  return {
    check: (source, options = {}) => checkSource(source, options, functions).checked,
    compile: (source, options = {}) => compileSource(source, options, functions),
  };
}

type Functions = ReadonlyMap<string, FunctionDefinition>;

function checkSource(source: string, options: CheckOptions, functions: Functions): CheckedRun {
  const limits = { ...defaultLimits, ...options.limits };
  const parsed = parseSource(source, limits);
  const numberIsFloat = (options.profile ?? "v1-decimal") !== "v1-decimal";
  const schema = Object.entries(options.schema ?? {});
  const globals = recordType(new Map(schema.map(([name, type]) => [name, typeOfSchema(type, numberIsFloat)])));
  const binder: Binder = {
    rules: { numberIsFloat, v1: options.profile !== "pre-v1-float" },
    globals,
    functions,
    enabled: { regularExpressions: options.regularExpressions === true, json: options.json === true },
    diagnostics: [...parsed.diagnostics],
    reads: new Set(),
    bind: (node): Bound => bindNode(binder, node),
    scope: null,
  };
  const bound = binder.bind(parsed.tree);
  const ok = !binder.diagnostics.some((diagnostic) => diagnostic.severity === "Error");
  const reads = [...binder.reads].sort();
  const checked: Checked = { ok, tree: parsed.tree, diagnostics: binder.diagnostics, type: bound.type, reads };
  return { checked, run: bound.run };
}

function compileSource(source: string, options: CompileOptions, functions: Functions): Compiled {
  const { checked, run } = checkSource(source, options, functions);
  if (!checked.ok) return { ...checked, ok: false };
  const limits = { ...defaultLimits, ...options.limits };
  const numberIsFloat = (options.profile ?? "v1-decimal") !== "v1-decimal";
  const usual = createEvaluator(run, hostOf(options, numberIsFloat), limits);
  return {
    ...checked,
    ok: true,
    evaluate: (scope = {}, own) => {
      const evaluate = own ? createEvaluator(run, hostOf({ ...options, ...own }, numberIsFloat), limits) : usual;
      return evaluate(scope);
    },
  };
}

/** Everything of a host that does not change from one evaluation to the next. */
type World = Pick<Host, "now" | "zone" | "locale" | "random" | "numberIsFloat">;

function hostOf(options: EvaluateOptions, numberIsFloat: boolean): World {
  return {
    now: options.now ?? Date.now,
    zone: resolveZone(options.timeZone),
    locale: resolveLocale(options.locale),
    random: options.random ?? Math.random,
    numberIsFloat,
  };
}

function resolveZone(name: string | undefined): Zone {
  const zone = name === undefined ? utcZone : zoneOf(name);
  if (!zone) throw new RangeError(`There is no time zone named ${String(name)}.`);
  return zone;
}

function resolveLocale(tag: string | undefined): Locale {
  const locale = tag === undefined || tag === enUs.tag ? enUs : localeOf(tag);
  if (!locale) throw new RangeError(`There is no language ${String(tag)}.`);
  return locale;
}

/**
 * A function that evaluates in one world. It keeps its host from one evaluation to the next; an evaluation that starts
 * while another is under way (from within a clock, say) gets a host of its own.
 */
function createEvaluator(run: Run, world: World, limits: Limits): (scope: object) => Evaluation {
  const newFrame = (): Frame => {
    const budget = { steps: 0, cells: 0 };
    return {
      host: { ...world, budget, scope: noScope, cache: undefined, missing: undefined },
      row: null,
      parent: null,
    };
  };
  const usual = newFrame();
  let busy = false;
  return (scope) => {
    const isNested = busy;
    const frame = isNested ? newFrame() : usual;
    const { host } = frame;
    host.budget.steps = limits.maxSteps;
    host.budget.cells = limits.maxSize;
    host.scope = isHolder(scope) ? scope : noScope;
    host.cache = undefined;
    host.missing = undefined;
    busy = true;
    let value: Value;
    try {
      value = run(frame);
    } catch (error) {
      busy = isNested;
      value = budgetError(error);
    }
    busy = isNested;
    return { value, warnings: warningsOf(host) };
  };
}

const noWarnings: readonly string[] = [];

function warningsOf({ missing }: Host): readonly string[] {
  return missing === undefined ? noWarnings : missing.map((path) => `The scope has no ${path}; it counts as blank.`);
}

const noScope: PlainHolder = {};

function budgetError(error: unknown): Value {
  if (!(error instanceof BudgetExceeded)) throw error;
  return error.resource === "steps"
    ? errorOf("Timeout", "The expression takes more steps than are allowed.")
    : errorOf("QuotaExceeded", "The expression makes more data than is allowed.");
}
