import type { Node } from "../syntax/tree.ts";
import type { Type } from "../types/type.ts";
import { types, typeName } from "../types/type.ts";
import { coerces } from "../types/relations.ts";
import type { Decimal } from "../values/decimal.ts";
import { decimalToFloat } from "../values/decimal.ts";
import type { DateValue, Value } from "../values/value.ts";
import type { Bound, Call, FunctionDefinition } from "../bind/binder.ts";
import { error } from "../bind/binder.ts";
import { messages } from "../bind/messages.ts";

/** What a function's `bind` gives back. */
export type BoundCall = ReturnType<FunctionDefinition["bind"]>;

/** A call that did not check; the reasons are already reported. */
export function failedCall(call: Call, type: Type = types.error): BoundCall {
  error(call.binder, call.node.head, messages.invalidArguments(call.node.head.name));
  return { type, run: () => null };
}

/** Checks the arguments from left to right, without a row scope. */
export function bindArguments(call: Call): Bound[] {
  return call.args.map((arg) => call.binder.bind(arg));
}

/** Whether an argument can be read as a type; says so at the argument if not. */
export function checkArgument(call: Call, bound: Bound, wanted: Type, message?: string): boolean {
  if (bound.type.kind === "Error") return false;
  if (coerces(bound.type, wanted)) return true;
  error(call.binder, bound.node, message ?? messages.argumentTypeExpected(bound.type, typeName(wanted)));
  return false;
}

/** An argument that must be a name, such as a column: a bare name, or a text under the older rules. */
export function columnName(call: Call, arg: Node): string | undefined {
  if (arg.kind === "name") return arg.name;
  if (arg.kind === "text") return arg.value;
  error(call.binder, arg, messages.identifierExpected);
  return undefined;
}

/** The text at a position; empty for blank. */
export function textAt(args: readonly Value[], index: number): string {
  const value = args[index];
  return typeof value === "string" ? value : "";
}

/** The number at a position as a double; zero for blank. */
export function floatAt(args: readonly Value[], index: number): number {
  const value = args[index];
  if (typeof value === "number") return value;
  return typeof value === "object" && value?.kind === "decimal" ? decimalToFloat(value) : 0;
}

/** The number at a position; undefined for blank. */
export function numberAt(args: readonly Value[], index: number): number | Decimal | undefined {
  const value = args[index];
  if (typeof value === "number") return value;
  return typeof value === "object" && value?.kind === "decimal" ? value : undefined;
}

/** The date at a position; undefined for blank. */
export function dateAt(args: readonly Value[], index: number): DateValue | undefined {
  const value = args[index];
  if (typeof value !== "object" || value === null) return undefined;
  return value.kind === "date" || value.kind === "time" || value.kind === "datetime" ? value : undefined;
}
