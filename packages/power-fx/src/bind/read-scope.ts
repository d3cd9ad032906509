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
  return ({ host }) => readMember(host.scope, host.scope[name], name, name, type, host);
}

/**
 * A closure that reads a field of a global name without turning the rest of it into values. `open`: the field may be
 * missing, which is noted.
 */
export function readGlobalField(name: string, field: string, type: Type, open: boolean): Run {
  const path = `${name}.${field}`;
  return ({ host }) => {
    const holder = host.scope[name];
    if (!isHolder(holder)) return open ? missing(host, path) : null;
    const plain = holder[field];
    if (plain === undefined && open) return missing(host, path);
    return readMember(holder, plain, field, path, type, host);
  };
}

function missing(host: Host, path: string): null {
  host.missing ??= [];
  if (!host.missing.includes(path)) host.missing.push(path);
  return null;
}

function readMember(holder: PlainHolder, plain: unknown, name: string, path: string, type: Type, host: Host): Value {
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
