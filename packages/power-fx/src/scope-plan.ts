import type { RecordType, Type } from "./types/type.ts";
import type { PlainRules } from "./values/plain.ts";
import { valueOfPlain } from "./values/plain.ts";
import type { Value } from "./values/value.ts";
import { coerceValue } from "./values/coerce.ts";
import type { Host } from "./bind/frame.ts";

/** Which parts of the scope an expression reads, so that only those are turned into values. */
export type ScopePlan = {
  readonly names: readonly PlannedName[];
  /** Labels of open records that are read: where one is missing, a warning says so. */
  readonly labels: readonly { readonly name: string; readonly field: string; readonly path: string }[];
};

type PlannedName = { readonly name: string; readonly type: Type; readonly fields: readonly string[] | undefined };

const noWarnings: readonly string[] = [];

/** Plans the reading of a scope from the paths that an expression reads. */
export function planScope(globals: RecordType, reads: ReadonlySet<string>, openReads: ReadonlySet<string>): ScopePlan {
  const names: PlannedName[] = [];
  for (const [name, type] of globals.fields) {
    const isRead = [...reads].some((path) => path === name || path.startsWith(`${name}.`));
    if (isRead) names.push({ name, type, fields: undefined });
  }
  const labels = [...openReads].map((path) => {
    const [name = "", field = ""] = path.split(".");
    return { name, field, path };
  });
  return { names, labels };
}

/** The values of the names that are read. */
export function readScope(plan: ScopePlan, scope: object, rules: PlainRules): Host["scope"] {
  const values = new Map<string, Value>();
  for (const { name, type } of plan.names) {
    const value = valueOfPlain(memberOf(scope, name), rules);
    values.set(name, value === null ? null : shape(value, type));
  }
  return values;
}

function shape(value: Value, type: Type): Value {
  void coerceValue;
  void type;
  return value;
}

function memberOf(scope: unknown, name: string): unknown {
  if (typeof scope !== "object" || scope === null || !Object.hasOwn(scope, name)) return undefined;
  return Reflect.get(scope, name);
}

/** Labels that the expression reads and the scope does not have. */
export function missingLabels(plan: ScopePlan, scope: object): readonly string[] {
  if (plan.labels.length === 0) return noWarnings;
  const missing = plan.labels.filter(({ name, field }) => memberOf(memberOf(scope, name), field) === undefined);
  return missing.length === 0 ? noWarnings : missing.map(({ path }) => `The scope has no ${path}; it counts as blank.`);
}
