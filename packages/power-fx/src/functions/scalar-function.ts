import type { EnumType, Type } from "../types/type.ts";
import { onlyColumn, types, valueTableType } from "../types/type.ts";
import { coerces } from "../types/relations.ts";
import type { Value } from "../values/value.ts";
import { isError } from "../values/value.ts";
import { combineErrors } from "../values/errors.ts";
import { nativeInteger, nativeNumber, numberTypeOf } from "../bind/arithmetic.ts";
import type { Bound, Call, FunctionDefinition, FunctionGroup } from "../bind/binder.ts";
import { error } from "../bind/binder.ts";
import { coerced } from "../bind/coerce-bound.ts";
import type { Host, Run } from "../bind/frame.ts";
import { countStep } from "../bind/frame.ts";
import { messages } from "../bind/messages.ts";
import type { BoundCall } from "./arguments.ts";
import { bindArguments, checkArgument, failedCall } from "./arguments.ts";
import type { Compute } from "./map-columns.ts";
import { mapColumns } from "./map-columns.ts";

/**
 * What a parameter is read as. `numeric`: a number of either kind, the same for all such parameters of a call;
 * `native`: the kind of number that the profile uses.
 */
export type ParameterKind =
  | "text"
  | "boolean"
  | "float"
  | "decimal"
  | "numeric"
  | "native"
  | "date"
  | "time"
  | "datetime"
  | "guid"
  | "dynamic"
  | "enum";

/** A parameter. `blank: "result"` makes a blank argument the result; by default a function sees the blank. */
export type Parameter = {
  readonly kind: ParameterKind;
  readonly blank?: "result";
  readonly message?: string;
  readonly of?: EnumType;
};

/** A function of plain values: errors among its arguments are its result, and tables are mapped row by row. */
export type ScalarFunction = {
  readonly name: string;
  readonly group: FunctionGroup;
  readonly params: readonly Parameter[];
  /** How many arguments must be there; all by default. */
  readonly required?: number;
  /** The last parameter may be repeated. */
  readonly repeats?: true;
  /** Takes columns as well as single values, and then gives a column. True by default. */
  readonly columns?: false;
  /** Computes a call whose arguments are known, so that it may stand in a format or a regular expression. */
  readonly fold?: (args: readonly Value[]) => Value;
  readonly returns: ParameterKind;
  readonly run: (args: readonly Value[], host: Host) => Value;
};

/** Makes a definition of a function of plain values. */
export function defineScalar(spec: ScalarFunction): FunctionDefinition {
  return {
    name: spec.name,
    group: spec.group,
    minArgs: spec.required ?? spec.params.length,
    maxArgs: spec.repeats ? Infinity : spec.params.length,
    bind: (call) => bindScalar(call, spec),
  };
}

function typeOfKind(kind: ParameterKind, call: Call, numeric: Type): Type {
  switch (kind) {
    case "text":
      return types.text;
    case "boolean":
      return types.boolean;
    case "float":
      return types.number;
    case "decimal":
      return types.decimal;
    case "numeric":
      return numeric;
    case "native":
      return nativeNumber(call.binder);
    case "date":
      return types.date;
    case "time":
      return types.time;
    case "datetime":
      return types.dateTime;
    case "guid":
      return types.guid;
    case "dynamic":
      return types.dynamic;
    case "enum":
      return types.text;
  }
}

function bindScalar(call: Call, spec: ScalarFunction): BoundCall {
  const bound = bindArguments(call);
  const parameterAt = (index: number): Parameter =>
    spec.params[Math.min(index, spec.params.length - 1)] ?? { kind: "text" };
  const plainTypes = bound.map((arg) => (spec.columns === false ? arg.type : (onlyColumn(arg.type)?.type ?? arg.type)));
  const numericTypes = plainTypes.filter((_, index) => parameterAt(index).kind === "numeric");
  const numeric = numberTypeOf(call.binder, numericTypes);
  let fits = true;
  const wanted = bound.map((arg, index) => {
    const parameter = parameterAt(index);
    const type = parameter.of ?? typeOfKind(parameter.kind, call, numeric);
    if (!checkColumnOrValue(call, arg, type, parameter, spec)) fits = false;
    return type;
  });
  const result = typeOfKind(spec.returns, call, numeric);
  const isTable = spec.columns !== false && bound.some((arg) => arg.type.kind === "Table");
  if (!fits) return failedCall(call, isTable ? valueTableType(result) : result);
  const stops = bound.map((_, index) => parameterAt(index).blank === "result");
  const compute = computeWith(spec, stops, call.binder.rules.numberIsFloat);
  if (isTable) return { type: valueTableType(result), run: mapColumns(bound, wanted, compute) };
  const runs = bound.map((arg, index) => coerced(arg, wanted[index] ?? arg.type));
  const run = runScalar(runs, compute);
  const constant = spec.fold && foldCall(bound, spec.fold, call.binder.rules.numberIsFloat);
  return constant === undefined ? { type: result, run } : { type: result, run, constant };
}

function foldCall(
  bound: readonly Bound[],
  fold: (args: readonly Value[]) => Value,
  numberIsFloat: boolean,
): Value | undefined {
  const args = bound.map((arg) => arg.constant);
  if (!args.every((arg) => arg !== undefined && arg !== null)) return undefined;
  const value = fold(args);
  if (isError(value)) return undefined;
  return typeof value === "number" ? nativeInteger(value, numberIsFloat) : value;
}

function checkColumnOrValue(call: Call, arg: Bound, wanted: Type, parameter: Parameter, spec: ScalarFunction): boolean {
  if (
    wanted.kind === "Enum" &&
    !call.binder.rules.v1 &&
    coerces(arg.type, wanted.backing === "Text" ? types.text : types.number)
  )
    return true;
  if (arg.type.kind !== "Table" || spec.columns === false) return checkArgument(call, arg, wanted, parameter.message);
  const column = onlyColumn(arg.type);
  if (!column) {
    if (arg.type.open) return true;
    error(call.binder, arg.node, messages.oneColumn);
    return false;
  }
  if (coerces(column.type, wanted)) return true;
  const isText = wanted.kind === "Text";
  error(
    call.binder,
    arg.node,
    isText ? messages.columnOf("Text", column.name) : messages.argumentTypeExpected(arg.type, wanted.kind),
  );
  return false;
}

function computeWith(spec: ScalarFunction, stops: readonly boolean[], numberIsFloat: boolean): Compute {
  const { run } = spec;
  const mayStop = stops.includes(true);
  const isNative = spec.returns === "native";
  return (args, host) => {
    for (const arg of args) if (isError(arg)) return combineErrors(args) ?? null;
    if (mayStop && args.some((arg, index) => arg === null && stops[index] === true)) return null;
    const result = run(args, host);
    return isNative && typeof result === "number" ? nativeInteger(result, numberIsFloat) : result;
  };
}

function runScalar(runs: readonly Run[], compute: Compute): Run {
  const [first, second] = runs;
  if (runs.length === 1 && first) {
    return (frame) => {
      countStep(frame.host);
      return compute([first(frame)], frame.host);
    };
  }
  if (runs.length === 2 && first && second) {
    return (frame) => {
      countStep(frame.host);
      return compute([first(frame), second(frame)], frame.host);
    };
  }
  return (frame) => {
    countStep(frame.host);
    return compute(
      runs.map((run) => run(frame)),
      frame.host,
    );
  };
}
