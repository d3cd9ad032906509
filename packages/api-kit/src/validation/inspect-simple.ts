import { addFinding, addTypeFinding, type Findings, isPresent, type Key, shown } from "./findings.ts";

/** Finds that a boolean is none, or absent. */
export function inspectBoolean(to: Findings, key: Key, value: unknown, isRequired: boolean): void {
  if (isPresent(to, key, value, isRequired) && typeof value !== "boolean") addTypeFinding(to, key, value, "boolean");
}

/** Finds that a value is not the only one allowed, or absent. */
export function inspectLiteral(
  to: Findings,
  key: Key,
  value: unknown,
  isRequired: boolean,
  literal: string | number | boolean,
): void {
  if (isPresent(to, key, value, isRequired) && value !== literal) {
    addFinding(to, key, "const", `must be ${literal}`, literal, shown(value));
  }
}
