import type { Node } from "../syntax/tree.ts";
import type { Type } from "../types/type.ts";
import { isScalar, recordType, tableType, types, valueTableType } from "../types/type.ts";
import { enums } from "../types/enums.ts";
import { coerces } from "../types/relations.ts";
import type { Json } from "../json/json.ts";
import { parseJson } from "../json/json.ts";
import { shapeJson } from "../json/shape-json.ts";
import { writeJson } from "../json/write-json.ts";
import { errorOf, invalidArgument } from "../values/errors.ts";
import type { Value } from "../values/value.ts";
import { isError, valueTable } from "../values/value.ts";
import type { Binder, Call, FunctionDefinition } from "../bind/binder.ts";
import { error } from "../bind/binder.ts";
import { coerced } from "../bind/coerce-bound.ts";
import { countSize } from "../bind/frame.ts";
import { messages } from "../bind/messages.ts";
import { nativeNumber } from "../bind/arithmetic.ts";
import type { BoundCall } from "./arguments.ts";
import { bindArguments, checkArgument, failedCall } from "./arguments.ts";

/** A JSON value as the language sees it: null is blank, everything else is dynamic. */
function valueOfJson(json: Json): Value {
  return json.kind === "null" ? null : { kind: "dynamic", json };
}

function bindParseJson(call: Call): BoundCall {
  const [first, second] = call.args;
  const text = first && call.binder.bind(first);
  const shape = second ? bindTypeName(call.binder, second) : types.dynamic;
  if (second && !shape) {
    const name = second.kind === "name" ? second.name : "type";
    if (second.kind === "name") error(call.binder, second, messages.unknownName(name));
    error(call.binder, call.node, messages.typeExpected(name));
    return failedCall(call);
  }
  if (!text || !shape || !checkArgument(call, text, types.text)) return failedCall(call, shape);
  const run = coerced(text, types.text);
  return {
    type: shape,
    run: (frame) => {
      const source = run(frame);
      if (isError(source)) return source;
      if (typeof source !== "string" || source === "") return null;
      countSize(frame.host, source.length);
      const json = parseJson(source);
      if (!json) return errorOf("InvalidJSON", "The text is not JSON.");
      return shape.kind === "Dynamic" ? valueOfJson(json) : shapeJson(json, shape, frame.host);
    },
  };
}

const typeNames: Readonly<Record<string, (binder: Binder) => Type>> = {
  Number: nativeNumber,
  Decimal: () => types.decimal,
  Float: () => types.number,
  Text: () => types.text,
  Boolean: () => types.boolean,
  Date: () => types.date,
  Time: () => types.time,
  DateTime: () => types.dateTime,
  GUID: () => types.guid,
  Dynamic: () => types.dynamic,
  UntypedObject: () => types.dynamic,
};

/** A type written as an argument: a name, `Type(…)`, or a record or one-item table of types. */
function bindTypeName(binder: Binder, node: Node): Type | undefined {
  if (node.kind === "name") return Object.hasOwn(typeNames, node.name) ? typeNames[node.name]?.(binder) : undefined;
  if (node.kind === "call" && node.head.name === "Type" && node.args.length === 1)
    return node.args[0] && bindTypeName(binder, node.args[0]);
  if (node.kind === "record") {
    const fields = new Map<string, Type>();
    for (const { name, value } of node.fields) {
      const type = bindTypeName(binder, value);
      if (!type) return undefined;
      fields.set(name.name, type);
    }
    return recordType(fields);
  }
  const [item] = node.kind === "table" ? node.items : [];
  const row = item && bindTypeName(binder, item);
  if (!row || (node.kind === "table" && node.items.length !== 1)) return undefined;
  return row.kind === "Record" ? tableType(row.fields) : valueTableType(row);
}

function bindJson(call: Call): BoundCall {
  const [value, format] = bindArguments(call);
  if (!value || value.type.kind === "Error") return failedCall(call, types.text);
  if (format && format.type.kind !== "Text" && !checkArgument(call, format, enums.JSONFormat))
    return failedCall(call, types.text);
  const flags = format?.run;
  const { type } = value;
  return {
    type: types.text,
    run: (frame) => {
      const subject = value.run(frame);
      const style = flags?.(frame) ?? "";
      if (isError(subject)) return subject;
      if (isError(style)) return style;
      const letters = typeof style === "string" ? style : "";
      const text = writeJson(subject, type, { indent: letters.includes("4"), flat: letters.includes("_") }, frame.host);
      if (typeof text === "string") countSize(frame.host, text.length);
      return text;
    },
  };
}

function bindColumn(call: Call): BoundCall {
  const [subject, name] = bindArguments(call);
  if (!subject || !name || !checkArgument(call, name, types.text)) return failedCall(call, types.dynamic);
  if (subject.type.kind !== "Dynamic" && subject.type.kind !== "Blank") {
    checkArgument(call, subject, types.dynamic);
    return failedCall(call, types.dynamic);
  }
  const [from, key] = [subject.run, coerced(name, types.text)];
  return {
    type: types.dynamic,
    run: (frame) => {
      const [value, column] = [from(frame), key(frame)];
      if (isError(value) || isError(column)) return isError(value) ? value : column;
      const json = jsonOf(value);
      if (json.kind === "null") return null;
      if (json.kind !== "object") return invalidArgument("The dynamic value is not an object.");
      return valueOfJson(json.members.get(typeof column === "string" ? column : "") ?? { kind: "null" });
    },
  };
}

function jsonOf(value: Value): Json {
  return typeof value === "object" && value?.kind === "dynamic" ? value.json : { kind: "null" };
}

function bindColumnNames(call: Call): BoundCall {
  const [subject] = bindArguments(call);
  const type = valueTableType(types.text);
  if (!subject || !checkArgument(call, subject, types.dynamic)) return failedCall(call, type);
  return {
    type,
    run: (frame) => {
      const value = subject.run(frame);
      if (isError(value)) return value;
      const json = jsonOf(value);
      if (json.kind === "null") return null;
      if (json.kind !== "object") return invalidArgument("The dynamic value is not an object.");
      return valueTable([...json.members.keys()]);
    },
  };
}

function bindGuid(call: Call): BoundCall {
  const [arg] = bindArguments(call);
  if (!arg) return { type: types.guid, run: (frame) => ({ kind: "guid", text: randomGuid(frame.host.random) }) };
  if (!isScalar(arg.type) || !(arg.type.kind === "Text" || coerces(arg.type, types.guid))) {
    checkArgument(call, arg, types.text);
    return failedCall(call, types.guid);
  }
  return { type: types.guid, run: coerced(arg, types.guid) };
}

/** A version 4 identifier from the host's random numbers, so that a seeded host repeats it. */
function randomGuid(random: () => number): string {
  return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replaceAll(/[xy]/g, (place) => {
    const digit = Math.floor(random() * 16);
    return (place === "x" ? digit : (digit % 4) + 8).toString(16);
  });
}

/** Functions for JSON, dynamic values and identifiers. */
export const jsonFunctions: readonly FunctionDefinition[] = [
  { name: "ParseJSON", group: "json", minArgs: 1, maxArgs: 2, needs: "json", bind: bindParseJson },
  { name: "JSON", group: "json", minArgs: 1, maxArgs: 2, needs: "json", bind: bindJson },
  { name: "Column", group: "json", minArgs: 2, maxArgs: 2, bind: bindColumn },
  { name: "ColumnNames", group: "json", minArgs: 1, maxArgs: 1, bind: bindColumnNames },
  { name: "GUID", group: "json", minArgs: 0, maxArgs: 1, bind: bindGuid },
];
