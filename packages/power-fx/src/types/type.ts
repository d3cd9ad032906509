/** The fields of a record or the columns of a table, in the order in which they were written. */
export type Fields = ReadonlyMap<string, Type>;

/** An enumeration: what its members stand for. `backing` is the type its members turn into where that is allowed. */
export type EnumType = {
  readonly kind: "Enum";
  readonly name: string;
  readonly backing: "Decimal" | "Text";
  readonly members: ReadonlyMap<string, number | string>;
};

/** `open`: fields that are not listed may be read too; whether they are there is known only at run time. */
export type RecordType = { readonly kind: "Record"; readonly fields: Fields; readonly open?: boolean };
export type TableType = { readonly kind: "Table"; readonly fields: Fields; readonly open?: boolean };

/** Types that have no parts. `Any` is a value from outside whose type is known only at run time. */
export type SimpleKind =
  | "Boolean"
  | "Text"
  | "Decimal"
  | "Number"
  | "Date"
  | "Time"
  | "DateTime"
  | "Guid"
  | "Dynamic"
  | "Blank"
  | "Any"
  | "Error"
  | "Void";

export type SimpleType = { readonly kind: SimpleKind };

/** A static type. `Error` is the type of what did not check, `Void` that of branches that do not agree. */
export type Type = SimpleType | EnumType | RecordType | TableType;

type SimpleName =
  | "boolean"
  | "text"
  | "decimal"
  | "number"
  | "date"
  | "time"
  | "dateTime"
  | "guid"
  | "dynamic"
  | "blank"
  | "any"
  | "error"
  | "void";

/** The simple types. */
export const types: Readonly<Record<SimpleName, SimpleType>> = {
  boolean: { kind: "Boolean" },
  text: { kind: "Text" },
  decimal: { kind: "Decimal" },
  number: { kind: "Number" },
  date: { kind: "Date" },
  time: { kind: "Time" },
  dateTime: { kind: "DateTime" },
  guid: { kind: "Guid" },
  dynamic: { kind: "Dynamic" },
  blank: { kind: "Blank" },
  any: { kind: "Any" },
  error: { kind: "Error" },
  void: { kind: "Void" },
};

/** A record type. */
export function recordType(fields: Fields, open = false): RecordType {
  return open ? { kind: "Record", fields, open } : { kind: "Record", fields };
}

/** A table type. */
export function tableType(fields: Fields, open = false): TableType {
  return open ? { kind: "Table", fields, open } : { kind: "Table", fields };
}

/** A table with one column named `Value`. */
export function valueTableType(column: Type): TableType {
  return tableType(new Map([["Value", column]]));
}

/** The type of a row of a table. */
export function rowType(table: TableType): RecordType {
  return recordType(table.fields, table.open);
}

const kindNames: Partial<Record<Type["kind"], string>> = { Guid: "GUID", Any: "Unknown", Blank: "Blank" };

/** What a diagnostic calls a type. */
export function typeName(type: Type): string {
  return type.kind === "Enum" ? `Enum (${type.name})` : (kindNames[type.kind] ?? type.kind);
}

/** Whether values of a type have no parts. */
export function isScalar(type: Type): boolean {
  return type.kind !== "Record" && type.kind !== "Table" && type.kind !== "Void" && type.kind !== "Error";
}

/** Whether a type is one of the three that hold dates or times. */
export function isDateLike(type: Type): boolean {
  return type.kind === "Date" || type.kind === "Time" || type.kind === "DateTime";
}

/** Whether a type is one of the two kinds of numbers. */
export function isNumeric(type: Type): boolean {
  return type.kind === "Decimal" || type.kind === "Number";
}

/** The only column of a table with one column. */
export function onlyColumn(type: Type): { readonly name: string; readonly type: Type } | undefined {
  if (type.kind !== "Table" || type.fields.size !== 1) return undefined;
  for (const [name, column] of type.fields) return { name, type: column };
  return undefined;
}
