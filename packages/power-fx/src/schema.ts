import type { Type } from "./types/type.ts";
import { recordType, tableType, types } from "./types/type.ts";

/** The name of a type in a schema. `number` is whatever the profile uses; `any` is known only at run time. */
export type SchemaName =
  | "any"
  | "boolean"
  | "text"
  | "number"
  | "decimal"
  | "float"
  | "date"
  | "time"
  | "datetime"
  | "guid"
  | "dynamic";

/**
 * What a value from outside is: a type's name, an object for a record, or a list with one object for a table.
 * The field `"*"` in an object says that other fields may be read too; where they are missing they are blank.
 */
export type Schema = SchemaName | { readonly [field: string]: Schema } | readonly [Schema];

/** The scope of an expression: its global names. */
export type ScopeSchema = { readonly [name: string]: Schema };

/** The type that a schema describes. */
export function typeOfSchema(schema: Schema, numberIsFloat: boolean): Type {
  if (typeof schema === "string") return namedType(schema, numberIsFloat);
  if (isList(schema)) {
    const row = typeOfSchema(schema[0], numberIsFloat);
    return row.kind === "Record" ? tableType(row.fields, row.open) : tableType(new Map([["Value", row]]));
  }
  const fields = Object.entries(schema).filter(([name]) => name !== "*");
  return recordType(new Map(fields.map(([name, field]) => [name, typeOfSchema(field, numberIsFloat)])), "*" in schema);
}

function isList(schema: Schema): schema is readonly [Schema] {
  return Array.isArray(schema);
}

function namedType(name: SchemaName, numberIsFloat: boolean): Type {
  switch (name) {
    case "number":
      return numberIsFloat ? types.number : types.decimal;
    case "float":
      return types.number;
    case "datetime":
      return types.dateTime;
    default:
      return types[name];
  }
}

/** A schema for a sample of the scope: what is there has its type, and any other field may be read too. */
export function schemaOfSample(sample: unknown): Schema {
  if (Array.isArray(sample)) {
    const [first] = sample;
    return first === undefined ? [{ "*": "any" }] : [schemaOfSample(first)];
  }
  if (sample instanceof Date) return "datetime";
  if (typeof sample === "object" && sample !== null) {
    const fields = Object.entries(sample).map(([name, field]): [string, Schema] => [name, schemaOfSample(field)]);
    return Object.fromEntries([...fields, ["*", "any"]]);
  }
  return typeof sample === "boolean"
    ? "boolean"
    : typeof sample === "string"
      ? "text"
      : typeof sample === "number"
        ? "number"
        : "any";
}
