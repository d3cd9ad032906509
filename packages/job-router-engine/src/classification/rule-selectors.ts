import type { SelectorInput } from "../state.ts";

/** How functions may spell operators, after their first letter is made small. */
const spellings: Readonly<Record<string, string>> = {
  greaterThanEqual: "greaterThanOrEqual",
  lessThanEqual: "lessThanOrEqual",
  greater: "greaterThan",
  less: "lessThan",
};

/**
 * Selectors that a rule answered: one, a list, or labels, of which each becomes an `equal` selector. A text names a
 * queue or worker by its label `Id`; published samples do so. Absent: it is none of these.
 *
 * Facts: rows `ruleEngineAnswer` and `textIsId` of the open questions
 */
export function selectorsOfAnswer(value: unknown): readonly SelectorInput[] | undefined {
  if (typeof value === "string") return [{ key: "Id", labelOperator: "equal", value }];
  if (value === null) return [];
  if (Array.isArray(value)) {
    const selectors = value.map(selectorOfAnswer);
    return selectors.every((selector) => selector !== undefined) ? selectors : undefined;
  }
  if (!isObject(value)) return undefined;
  const single = selectorOfAnswer(value);
  return single === undefined ? selectorsOfLabels(value) : [single];
}

function selectorOfAnswer(value: unknown): SelectorInput | undefined {
  if (!isObject(value)) return undefined;
  const { key, value: wanted, expiresAfterSeconds, expedite } = value;
  const operator = value["labelOperator"] ?? value["operator"];
  if (typeof key !== "string" || typeof operator !== "string") return undefined;
  const small = operator.charAt(0).toLowerCase() + operator.slice(1);
  return {
    key,
    labelOperator: spellings[small] ?? small,
    ...(wanted !== undefined && { value: wanted }),
    ...(typeof expiresAfterSeconds === "number" && { expiresAfterSeconds }),
    ...(typeof expedite === "boolean" && { expedite }),
  };
}

function selectorsOfLabels(labels: Readonly<Record<string, unknown>>): readonly SelectorInput[] | undefined {
  const entries = Object.entries(labels);
  const areLabels = entries.every(([, value]) => ["string", "number", "boolean"].includes(typeof value));
  return areLabels ? entries.map(([key, value]) => ({ key, labelOperator: "equal", value })) : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
