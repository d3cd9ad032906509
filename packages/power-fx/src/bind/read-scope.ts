import type { Type } from "../types/type.ts";
import { valueOfPlain } from "../values/plain.ts";
import type { Value } from "../values/value.ts";
import { coerceResult } from "./coerce-bound.ts";
import type { Host, PlainHolder, Run } from "./frame.ts";

/** Whether a plain value has members. */
export function isHolder(value: unknown): value is PlainHolder {
  return typeof value === "object" && value !== null;
}

/** A closure that reads a global name. */
export function readGlobal(name: string, type: Type): Run {
  return ({ host }) => readMember(host.scope, name, name, type, host);
}

/** A closure that reads a field of a global name without turning the rest of it into values. */
export function readGlobalField(name: string, field: string, type: Type): Run {
  const path = `${name}.${field}`;
  return ({ host }) => {
    const holder = host.scope[name];
    return isHolder(holder) ? readMember(holder, field, path, type, host) : null;
  };
}

function readMember(holder: PlainHolder, name: string, path: string, type: Type, host: Host): Value {
  const plain = holder[name];
  if (typeof plain === "string" || typeof plain === "boolean")
    return type.kind === "Any" ? plain : coerceResult(plain, type, host);
  if (plain === undefined || plain === null) return null;
  if (typeof plain === "number") {
    const number = valueOfPlain(plain, host);
    return type.kind === "Any" ? number : coerceResult(number, type, host);
  }
  // What an object inherits is not part of the scope; only objects and functions are ever inherited from the platform.
  if (!Object.hasOwn(holder, name)) return null;
  const known = host.cache?.get(path);
  if (known !== undefined) return known;
  const value = valueOfPlain(plain, host);
  const shaped = type.kind === "Any" ? value : coerceResult(value, type, host);
  host.cache ??= new Map();
  host.cache.set(path, shaped);
  return shaped;
}
