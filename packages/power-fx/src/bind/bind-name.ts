import type { NameNode } from "../syntax/tree.ts";
import type { Type } from "../types/type.ts";
import { types } from "../types/type.ts";
import { enumsByName } from "../types/enums.ts";
import type { Json } from "../json/json.ts";
import { invalidArgument } from "../values/errors.ts";
import type { Value } from "../values/value.ts";
import type { Binder, Bound, Scope } from "./binder.ts";
import { error } from "./binder.ts";
import type { Frame, Run } from "./frame.ts";
import { messages } from "./messages.ts";
import { readGlobal } from "./read-scope.ts";

/** Checks a bare name: a row scope's name, a field in one, a global name or an enumeration. */
export function bindName(binder: Binder, node: NameNode, quiet = false): Bound {
  const found = node.global ? undefined : findInScopes(binder, node);
  if (found) return found;
  const type = binder.globals.fields.get(node.name);
  if (type) {
    if (!quiet) binder.reads.add(node.name);
    return { node, type, run: readGlobal(node.name, type) };
  }
  const enumeration = enumsByName.get(node.name);
  if (enumeration) {
    if (!quiet) error(binder, node, messages.unknownName(node.name));
    return { node, type: enumeration, run: () => null };
  }
  const open = node.global ? undefined : openField(binder, node);
  if (open) return open;
  if (binder.globals.open) {
    if (!quiet) binder.reads.add(node.name);
    return { node, type: types.any, run: readGlobal(node.name, types.any) };
  }
  if (!quiet) error(binder, node, messages.unknownName(node.name));
  return { node, type: types.error, run: () => null };
}

function findInScopes(binder: Binder, node: NameNode): Bound | undefined {
  const { name } = node;
  let depth = 0;
  for (let scope: Scope | null = binder.scope; scope; scope = scope.parent) {
    const row = rowAt(depth);
    if (scope.alias === name) return { node, type: scopeRowType(scope), run: row };
    const isThis = name === "ThisRecord" && scope.alias === undefined && !scope.namesOnly;
    if (isThis) return { node, type: scopeRowType(scope), run: row };
    const type = scope.alias === undefined && !scope.dynamic ? scope.type.fields.get(name) : undefined;
    if (type) return { node, type, run: readField(row, name) };
    depth += 1;
  }
  return undefined;
}

function scopeRowType(scope: Scope): Type {
  return scope.dynamic ? types.dynamic : scope.type;
}

/** A name that nothing else explains may be a field of an open record that is in scope. */
function openField(binder: Binder, node: NameNode): Bound | undefined {
  let depth = 0;
  for (let scope: Scope | null = binder.scope; scope; scope = scope.parent) {
    if (scope.type.open && scope.alias === undefined) {
      return { node, type: types.any, run: readField(rowAt(depth), node.name) };
    }
    depth += 1;
  }
  return undefined;
}

function rowAt(depth: number): Run {
  if (depth === 0) return (frame) => frame.row;
  if (depth === 1) return (frame) => frame.parent?.row ?? null;
  return (frame) => {
    let at: Frame | null = frame;
    for (let steps = depth; steps > 0 && at; steps -= 1) at = at.parent;
    return at?.row ?? null;
  };
}

/** A closure that reads a field; a field of blank is blank, a field of an error is that error. */
export function readField(from: Run, name: string): Run {
  return (frame) => fieldOf(from(frame), name);
}

function fieldOf(value: Value, name: string): Value {
  if (value === null) return null;
  if (typeof value === "object") {
    if (value.kind === "record") return value.fields.get(name) ?? null;
    if (value.kind === "error") return value;
    if (value.kind === "dynamic") return dynamicField(value.json, name);
  }
  return invalidArgument("The value has no fields.");
}

function dynamicField(json: Json, name: string): Value {
  if (json.kind === "null") return null;
  if (json.kind !== "object") return invalidArgument("The dynamic value is not an object.");
  const member = json.members.get(name);
  return member === undefined || member.kind === "null" ? null : { kind: "dynamic", json: member };
}

/** Whether a bare name means a global one, and not something in a row scope. */
export function isGlobalName(binder: Binder, node: NameNode): boolean {
  return binder.globals.fields.has(node.name) && (node.global || !findInScopes(binder, node));
}
