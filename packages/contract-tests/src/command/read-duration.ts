import { usageError } from "./command-error.ts";

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, "": 1000 };

/** Milliseconds from `500ms`, `90s`, `2m`, `1h`; a bare number is seconds. */
export function readDuration(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/u.exec(value) ?? [];
  const milliseconds = Math.round(Number(number) * (units[unit] ?? Number.NaN));
  // Longer times than this do not fit into the timers of any runtime.
  if (!(milliseconds >= 1 && milliseconds < 2 ** 31)) {
    usageError(`${option} must be a time like 500ms, 90s or 2m, not "${value}".`);
  }
  return milliseconds;
}
