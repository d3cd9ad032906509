import type { Labels } from "./rows.ts";

// Facts: docs/facts/job-router/labels-and-selectors.md

/** A condition on labels, of a worker or of a queue. */
export interface Condition {
  readonly key: string;
  readonly labelOperator: string;
  readonly value?: unknown;
}

/**
 * Whether labels satisfy a condition. A missing label satisfies `notEqual` and nothing else; values of different types
 * are not equal and have no order; texts are compared by their code units; booleans have no order. An operator that
 * nobody knows matches nothing.
 *
 * Facts: rows `orderedOperators` and `labelCase` of the open questions
 */
export function satisfies(labels: Labels, { key, labelOperator, value }: Condition): boolean {
  const label = Object.hasOwn(labels, key) ? labels[key] : undefined;
  switch (labelOperator) {
    case "equal":
      return label !== undefined && label === value;
    case "notEqual":
      return label !== value;
    default:
      return label !== undefined && isOrdered(label, labelOperator, value);
  }
}

function isOrdered(label: unknown, operator: string, value: unknown): boolean {
  const areNumbers = typeof label === "number" && typeof value === "number";
  const areTexts = typeof label === "string" && typeof value === "string";
  if (!areNumbers && !areTexts) return false;
  switch (operator) {
    case "lessThan":
      return label < value;
    case "lessThanOrEqual":
      return label <= value;
    case "greaterThan":
      return label > value;
    case "greaterThanOrEqual":
      return label >= value;
    default:
      return false;
  }
}

/** Labels with the automatic label `Id`, which a caller cannot change. */
export function withIdLabel(labels: Labels, id: string): Labels {
  return { ...labels, Id: id };
}
