import type { ErrorDetail, ErrorValue, Value } from "./value.ts";
import { isError } from "./value.ts";

/** The kinds of run-time errors and their numbers, as the language's enumeration `ErrorKind` has them. */
export const errorKinds = {
  None: 0,
  Sync: 1,
  MissingRequired: 2,
  CreatePermission: 3,
  EditPermissions: 4,
  DeletePermissions: 5,
  Conflict: 6,
  NotFound: 7,
  ConstraintViolated: 8,
  GeneratedValue: 9,
  ReadOnlyValue: 10,
  Validation: 11,
  Unknown: 12,
  Div0: 13,
  BadLanguageCode: 14,
  BadRegex: 15,
  InvalidFunctionUsage: 16,
  FileNotFound: 17,
  AnalysisError: 18,
  ReadPermission: 19,
  NotSupported: 20,
  InsufficientMemory: 21,
  QuotaExceeded: 22,
  Network: 23,
  Numeric: 24,
  InvalidArgument: 25,
  Internal: 26,
  NotApplicable: 27,
  Timeout: 28,
  ServiceUnavailable: 29,
  InvalidJSON: 30,
  Custom: 1000,
} as const;

/** The name of a kind of run-time error. */
export type ErrorKind = keyof typeof errorKinds;

const names = new Map<number, ErrorKind>();
let known: ErrorKind;
for (known in errorKinds) names.set(errorKinds[known], known);

/** The name of an error code, if the language has one. */
export function errorKindName(code: number): string | undefined {
  return names.get(code);
}

/** What an error says when the expression that raised it does not, in the language's own words. */
const defaultMessages: Readonly<Partial<Record<ErrorKind, string>>> = {
  None: "System no error",
  CreatePermission: "Create record permission denied",
  EditPermissions: "Update record permission denied",
  DeletePermissions: "Delete record permission denied",
  Conflict: "Record update conflict, refresh record and reapply your change",
  NotFound: "Record not found",
  ConstraintViolated: "Validation error",
  Validation: "Validation error",
  Div0: "Division by zero",
  BadLanguageCode: "Bad language code or invalid value",
  BadRegex: "Invalid regular expression",
  InvalidFunctionUsage: "Invalid function usage",
  FileNotFound: "File not found",
  AnalysisError: "System analysis error",
  ReadPermission: "Read record permission denied",
  NotSupported: "Not supported",
  InsufficientMemory: "Insufficient memory or device storage",
  QuotaExceeded: "Quota exceeded",
  Network: "Network error",
  Numeric: "Numeric error",
  InvalidArgument: "Invalid argument",
  NotApplicable: "Not applicable",
  Timeout: "Timeout error",
  ServiceUnavailable: "Online service connection not available",
  InvalidJSON: "Invalid JSON",
  Custom: "Custom error",
};

/** The message of an error that was raised without one. */
export function defaultMessage(code: number): string {
  const name = names.get(code);
  if (name !== undefined) return defaultMessages[name] ?? "System error";
  return code > errorKinds.Custom ? `Custom error (${code})` : `Reserved error (${code})`;
}

/** An error with one cause. */
export function errorOf(kind: ErrorKind, message: string): ErrorValue {
  return { kind: "error", errors: [{ code: errorKinds[kind], message }] };
}

/** An error of the kind InvalidArgument. */
export function invalidArgument(message: string): ErrorValue {
  return errorOf("InvalidArgument", message);
}

/** An error of the kind Numeric: the result is not a number that can be represented. */
export function numericError(): ErrorValue {
  return errorOf("Numeric", "The result is not a number that can be represented.");
}

/** Division by zero. */
export function divisionByZero(): ErrorValue {
  return errorOf("Div0", "Invalid operation: division by zero.");
}

/** The run-time types do not fit; the checker could not see it because a value came from outside. */
export function typeMismatch(wanted: string): ErrorValue {
  return invalidArgument(`The value is not ${wanted} and cannot be read as one.`);
}

/** One error that holds every cause of the errors among `values`, in order; undefined when there are none. */
export function combineErrors(values: readonly Value[]): ErrorValue | undefined {
  let found: ErrorDetail[] | undefined;
  let only: ErrorValue | undefined;
  for (const value of values) {
    if (!isError(value)) continue;
    only = found ? undefined : value;
    found = found ? [...found, ...value.errors] : [...value.errors];
  }
  if (only) return only;
  const [first, ...rest] = found ?? [];
  return first && { kind: "error", errors: [first, ...rest] };
}
