import type { Language } from "./compile.ts";
import { createLanguage } from "./compile.ts";
import { allFunctions } from "./functions/all.ts";

const language: Language = createLanguage(allFunctions);

/** Checks an expression and compiles it to a function. */
export const compile: Language["compile"] = language.compile;
/** Checks an expression: its type, what it reads, and what is wrong with it. */
export const check: Language["check"] = language.check;

export { parse } from "./syntax/parse.ts";
export { printTree as print } from "./syntax/print.ts";
export { formatDiagnostic } from "./syntax/span.ts";
export { serializeValue } from "./values/serialize.ts";
export { plainOfValue } from "./values/plain.ts";
export { conditionOf, scoreOf } from "./values/read-result.ts";
export { isError } from "./values/value.ts";
export { errorKindName } from "./values/errors.ts";
export { schemaOfSample } from "./schema.ts";
export { defaultLimits } from "./options.ts";
export { functionTable, refusedFunctions } from "./library.ts";

export type { Checked, Compiled, Evaluation, Language } from "./compile.ts";
export type { CheckOptions, CompileOptions, EvaluateOptions, Limits, Profile } from "./options.ts";
export type { Schema, SchemaName, ScopeSchema } from "./schema.ts";
export type { FunctionInfo } from "./library.ts";
export type { FunctionGroup } from "./bind/binder.ts";
export type { Diagnostic, Severity, Span } from "./syntax/span.ts";
export type { ParseResult, SyntaxLimits } from "./syntax/parser.ts";
export type { Node } from "./syntax/tree.ts";
export type { Type } from "./types/type.ts";
export type { ConditionRule, ScoreRule } from "./values/read-result.ts";
export type { Decimal } from "./values/decimal.ts";
export type { ErrorKind } from "./values/errors.ts";
export type { DateValue, ErrorDetail, ErrorValue, RecordValue, TableValue, Value } from "./values/value.ts";
