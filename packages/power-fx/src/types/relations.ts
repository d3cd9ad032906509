import type { Fields, Type } from "./type.ts";
import { isDateLike, recordType, tableType, types } from "./type.ts";

/** Whether a value of type `given` may stand where `wanted` is asked for, without being changed. */
export function accepts(wanted: Type, given: Type): boolean {
  if (given.kind === "Blank" || given.kind === "Any" || wanted.kind === "Any") return true;
  switch (wanted.kind) {
    case "DateTime":
      return given.kind === "DateTime" || given.kind === "Date" || given.kind === "Time";
    case "Enum":
      return given.kind === "Enum" && given.name === wanted.name;
    case "Record":
    case "Table":
      return given.kind === wanted.kind && acceptsFields(wanted, given);
    default:
      return wanted.kind === given.kind;
  }
}

function acceptsFields(wanted: Type & { fields: Fields }, given: Type & { fields: Fields; open?: boolean }): boolean {
  for (const [name, type] of wanted.fields) {
    const found = given.fields.get(name);
    if (!found ? !given.open : !accepts(type, found)) return false;
  }
  return true;
}

const coercions: Readonly<Record<string, readonly string[]>> = {
  Boolean: ["Text", "Decimal", "Number", "Enum"],
  Text: ["Boolean", "Decimal", "Number", "Date", "Time", "DateTime", "Guid", "Enum"],
  Decimal: ["Boolean", "Text", "Number", "Date", "Time", "DateTime", "Enum"],
  Number: ["Boolean", "Text", "Decimal", "Date", "Time", "DateTime", "Enum"],
  Date: ["Text", "Decimal", "Number", "Time", "DateTime"],
  Time: ["Text", "Decimal", "Number", "Date", "DateTime"],
  DateTime: ["Text", "Decimal", "Number", "Date", "Time"],
  Guid: [],
  Dynamic: [],
};

const fromDynamic: ReadonlySet<string> = new Set([
  "Boolean",
  "Text",
  "Decimal",
  "Number",
  "Date",
  "Time",
  "DateTime",
  "Guid",
]);

/** Whether a value of type `given` can be turned into one of type `wanted`, perhaps failing at run time. */
export function coerces(given: Type, wanted: Type): boolean {
  if (accepts(wanted, given)) return true;
  if (given.kind === "Dynamic") return fromDynamic.has(wanted.kind);
  if (given.kind === "Enum") return enumCoerces(given.backing, wanted);
  if (wanted.kind === "Record" || wanted.kind === "Table") {
    return given.kind === wanted.kind && fieldsCoerce(given.fields, wanted.fields);
  }
  return coercions[wanted.kind]?.includes(given.kind) ?? false;
}

function enumCoerces(backing: "Decimal" | "Text", wanted: Type): boolean {
  if (backing === "Text") return wanted.kind === "Text";
  return wanted.kind === "Decimal" || wanted.kind === "Number" || wanted.kind === "Text";
}

function fieldsCoerce(given: Fields, wanted: Fields): boolean {
  for (const [name, type] of wanted) {
    const found = given.get(name);
    if (found && !coerces(found, type)) return false;
  }
  return true;
}

/** The type that holds values of both, the left one leading; undefined when they cannot be brought together. */
export function unite(left: Type, right: Type): Type | undefined {
  if (left.kind === "Blank") return right;
  if (right.kind === "Blank") return left;
  if (left.kind === "Any" || right.kind === "Any") return types.any;
  if (left.kind === "Record" && right.kind === "Record") {
    const fields = uniteFields(left.fields, right.fields);
    return fields && recordType(fields, left.open === true || right.open === true);
  }
  if (left.kind === "Table" && right.kind === "Table") {
    const fields = uniteFields(left.fields, right.fields);
    return fields && tableType(fields, left.open === true || right.open === true);
  }
  return coerces(right, left) ? left : undefined;
}

/**
 * The type of results that are alternatives, by the rules before 1.0: of records and tables the columns that both
 * have, and a date and time where days and times meet.
 */
export function intersect(left: Type, right: Type): Type | undefined {
  if (left.kind === "Record" && right.kind === "Record") return recordType(commonFields(left.fields, right.fields));
  if (left.kind === "Table" && right.kind === "Table") return tableType(commonFields(left.fields, right.fields));
  if (isDateLike(left) && isDateLike(right) && left.kind !== right.kind) return types.dateTime;
  return unite(left, right);
}

function commonFields(left: Fields, right: Fields): Fields {
  const fields = new Map<string, Type>();
  for (const [name, type] of left) {
    const other = right.get(name);
    const common = other && intersect(type, other);
    if (common) fields.set(name, common);
  }
  return fields;
}

function uniteFields(left: Fields, right: Fields): Fields | undefined {
  const fields = new Map(left);
  for (const [name, type] of right) {
    const known = fields.get(name);
    const united = known ? unite(known, type) : type;
    if (!united) return undefined;
    fields.set(name, united);
  }
  return fields;
}
