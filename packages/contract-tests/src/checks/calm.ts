import type { Context } from "../context.ts";
import { isObject } from "../document/json.ts";

/** A value without the members that move by themselves. */
export function calm({ restless }: Pick<Context, "restless">, value: unknown): unknown {
  if (restless.size === 0) return value;
  if (Array.isArray(value)) return value.map((each) => calm({ restless }, each));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => !restless.has(name));
  return Object.fromEntries(kept.map(([name, each]) => [name, calm({ restless }, each)]));
}
