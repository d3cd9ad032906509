import type { Type } from "../types/type.ts";
import { typeName } from "../types/type.ts";

const names = (kinds: readonly Type[]): string => kinds.map(typeName).join(", ");

/** What the checker says, in the language's own words, so that messages can be compared with other hosts. */
export const messages = {
  unknownName: (name: string): string => `Name isn't valid. '${name}' isn't recognized.`,
  unknownFunction: (name: string): string => `'${name}' is an unknown or unsupported function.`,
  notSupported: (name: string): string => `'${name}' is a recognized but not supported function.`,
  invalidArguments: (name: string): string => `The function '${name}' has some invalid arguments.`,
  argumentCount: (received: number, expected: number): string =>
    `Invalid number of arguments: received ${received}, expected ${expected}.`,
  argumentCountOdd: (received: number): string =>
    `Invalid number of arguments: received ${received}, expected an odd number.`,
  argumentCountAtLeast: (received: number, expected: number): string =>
    `Invalid number of arguments: received ${received}, expected ${expected} or more.`,
  argumentCountBetween: (received: number, least: number, most: number): string =>
    `Invalid number of arguments: received ${received}, expected ${least}-${most}.`,
  argumentType: "Invalid argument type.",
  argumentTypeExpected: (given: Type, wanted: string): string =>
    `Invalid argument type (${typeName(given)}). Expecting a ${wanted} value instead.`,
  argumentOneOf: (wanted: string): string => `Invalid argument type. Expecting one of the following: ${wanted}.`,
  cannotUse: (type: Type): string => `Invalid argument type. Cannot use ${typeName(type)} values in this context.`,
  otherSchema: (type: Type): string =>
    `Invalid argument type. Expecting a ${typeName(type)} value, but of a different schema.`,
  comparison: (left: Type, right: Type): string =>
    `Incompatible types for comparison. These types can't be compared: ${names([left, right])}.`,
  operation: (left: Type, right: Type): string => `This operation isn't valid on these types: ${names([left, right])}.`,
  operator: (operator: string, type: Type): string =>
    `The '${operator}' operator cannot be used on ${typeName(type)} values.`,
  resultMismatch:
    "Argument type mismatch. The types of all result arguments must agree with or be coercible to the first result argument.",
  tableItem:
    "Incompatible type. The item you are trying to put into a table has a type that is not compatible with the table.",
  columnMismatch: (name: string, wanted: string, given: string): string =>
    `Incompatible type. The '${name}' column in the data source you're updating expects a '${wanted}' type and you're using a '${given}' type.`,
  numberTooLarge: "Numeric value is too large.",
  textOrNumberExpected: "Expected text or number. We expect text or a number at this point in the formula.",
  textExpected: "Expected text. We expect text at this point in the formula.",
  numberExpected: "Expected number. We expect a number at this point in the formula.",
  booleanExpected: "Expected boolean. We expect a boolean (true/false) at this point in the formula.",
  oneColumn: "Invalid schema, expected a one-column table.",
  oneColumnFirst: (name: string): string => `The first argument of '${name}' should be a one-column table.`,
  columnOf: (type: string, column: string): string =>
    `Invalid schema, expected a column of ${type} values for '${column}'.`,
  rowsOnly: "Only record or table values can be used in this context.",
  columnExists: (name: string): string => `A column named '${name}' already exists.`,
  columnConflict: (name: string): string => `Column name conflict for '${name}'.`,
  columnMissing: (name: string, similar: string | undefined): string =>
    `The specified column '${name}' does not exist.` +
    (similar === undefined ? "" : ` The column with the most similar name is '${similar}'.`),
  identifierExpected: "Expected identifier name",
  useAnd: "Use the And operator to combine multiple predicates into the second argument.",
  interpolation:
    "Expressions which appear inside an interpolated string must evaluate to a Text value or to a compatible type.",
  dynamicScope: "Untyped objects cannot be used as the first argument to functions which support record scopes.",
  format: (name: string): string => `Incorrect format specifier for '${name}'.`,
  formatValue: (name: string): string =>
    `The second argument of the '${name}' function is only supported for numeric and date/time values.`,
  typeExpected: (name: string): string =>
    `Invalid argument '${name}'. Expected valid type name or inline type expression.`,
} as const;
