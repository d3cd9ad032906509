import type { Host } from "../bind/frame.ts";
import type { Type } from "../types/type.ts";
import { onlyColumn, recordType, rowType } from "../types/type.ts";
import { coerceValue } from "../values/coerce.ts";
import { invalidArgument } from "../values/errors.ts";
import type { Row, Value } from "../values/value.ts";
import { isError, rowOf } from "../values/value.ts";
import type { Json } from "./json.ts";

// A day has 24 hours here, and fractions of a second seven digits at most.
const clock = /^([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,7})?)?$/;

const wrongKind = invalidArgument("The JSON value is of another type.");

/** Reads JSON as a value of a type. A text is not read as a number here: the kinds must agree. */
export function shapeJson(json: Json, type: Type, host: Host): Value {
  if (json.kind === "null") return null;
  switch (type.kind) {
    case "Dynamic":
      return { kind: "dynamic", json };
    case "Boolean":
      return json.kind === "boolean" ? json.value : wrongKind;
    case "Decimal":
    case "Number":
      return json.kind === "number" ? coerceValue({ kind: "dynamic", json }, type, host) : wrongKind;
    case "Record":
      return json.kind === "object" ? shapeRecord(json.members, type.fields, host) : wrongKind;
    case "Table":
      return json.kind === "array" ? shapeTable(json.items, type, host) : wrongKind;
    case "Time":
      return json.kind === "string" && clock.test(json.value) ? coerceValue(json.value, type, host) : wrongKind;
    default:
      return json.kind === "string" ? coerceValue(json.value, type, host) : wrongKind;
  }
}

function shapeRecord(members: ReadonlyMap<string, Json>, fields: ReadonlyMap<string, Type>, host: Host): Value {
  const shaped = new Map<string, Value>();
  for (const [name, type] of fields) {
    const member = members.get(name);
    const value = member ? shapeJson(member, type, host) : null;
    if (isError(value)) return value;
    shaped.set(name, value);
  }
  return { kind: "record", fields: shaped };
}

function shapeTable(items: readonly Json[], type: Type & { kind: "Table" }, host: Host): Value {
  const column = onlyColumn(type);
  const rows: Row[] = [];
  for (const item of items) {
    const isPlain = column?.name === "Value" && item.kind !== "object";
    const value = isPlain
      ? shapeJson(item, column.type, host)
      : shapeJson(item, recordType(rowType(type).fields), host);
    if (isError(value)) return value;
    if (isPlain) rows.push(rowOf(value));
    else rows.push(typeof value === "object" && value?.kind === "record" ? value : null);
  }
  return { kind: "table", rows };
}
