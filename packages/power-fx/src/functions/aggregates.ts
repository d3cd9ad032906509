import type { Type } from "../types/type.ts";
import { isDateLike, isNumeric, types, onlyColumn } from "../types/type.ts";
import { coerces } from "../types/relations.ts";
import { compareNumbers } from "../values/compare.ts";
import { combineErrors, divisionByZero } from "../values/errors.ts";
import type { Value } from "../values/value.ts";
import { isError } from "../values/value.ts";
import type { NumberValue } from "../bind/arithmetic.ts";
import {
  add,
  applyNumbers,
  divide,
  floatOf,
  isNumberValue,
  multiply,
  nativeInteger,
  nativeNumber,
  numberTypeOf,
  subtract,
} from "../bind/arithmetic.ts";
import type { Bound, Call, FunctionDefinition } from "../bind/binder.ts";
import { error, warning } from "../bind/binder.ts";
import { coerced } from "../bind/coerce-bound.ts";
import type { Run } from "../bind/frame.ts";
import { messages } from "../bind/messages.ts";
import type { BoundCall } from "./arguments.ts";
import { bindArguments, failedCall } from "./arguments.ts";
import { bindInRow, bindSource, overRows, rowFrame } from "./row-scope.ts";

/** Makes one value of many; blanks have been left out and errors handled. Never called without values. */
type Reduce = (values: readonly Value[], numberIsFloat: boolean) => Value;

type Aggregate = {
  readonly name: string;
  readonly reduce: Reduce;
  readonly dates: boolean;
  readonly none: () => Value;
};

function defineAggregate(spec: Aggregate): FunctionDefinition {
  return {
    name: spec.name,
    group: "numbers",
    minArgs: 1,
    maxArgs: Infinity,
    bind: (call) => {
      const [first, second] = call.args;
      if (first && second && call.args.length === 2) {
        const probe = probeTable(call, first);
        if (probe) return bindFormula(call, spec);
      }
      return bindList(call, spec);
    },
  };
}

/** Whether the first argument is a table, found out without reporting anything twice. */
function probeTable(call: Call, node: Call["args"][number]): boolean {
  const count = call.binder.diagnostics.length;
  const { type } = call.binder.bind(node);
  call.binder.diagnostics.length = count;
  return type.kind === "Table" || type.kind === "Dynamic";
}

/** The type of a result: that of the first operand where it is a date, otherwise a kind of number. */
function resultType(call: Call, spec: Aggregate, operands: readonly Type[]): Type {
  const known = operands.filter((type) => type.kind !== "Blank");
  const [first] = known;
  const areDates = spec.dates && first !== undefined && isDateLike(first);
  if (areDates && call.binder.rules.v1) return first;
  if (areDates && known.every((type) => type.kind === first.kind)) return first;
  if (areDates && known.every((type) => type.kind === "Date" || type.kind === "DateTime")) return types.dateTime;
  // The first operand decides, not the widest: decimals stay exact although a double is among them.
  return numberTypeOf(call.binder, first ? [first] : operands);
}

function checkOperand(call: Call, bound: Bound): boolean {
  const { type } = bound;
  if (type.kind === "Error") return false;
  const isAggregate = type.kind === "Record" || type.kind === "Table";
  if (!isAggregate && coerces(type, types.number)) return true;
  error(call.binder, bound.node, messages.numberExpected);
  return false;
}

function bindList(call: Call, spec: Aggregate): BoundCall {
  const bound = bindArguments(call);
  const [first] = bound;
  const native = nativeNumber(call.binder);
  if (first?.type.kind === "Dynamic" && bound.length === 1) {
    error(call.binder, first.node, messages.dynamicScope);
    return failedCall(call, native);
  }
  const fits = bound.map((arg) => checkOperand(call, arg));
  if (fits.includes(false)) return failedCall(call, native);
  const type = resultType(
    call,
    spec,
    bound.map((arg) => arg.type),
  );
  const runs = bound.map((arg) => coerced(arg, type));
  return {
    type,
    run: (frame) => {
      const values = runs.map((run) => run(frame));
      return combineErrors(values) ?? reduced(spec, values, type);
    },
  };
}

function reduced(spec: Aggregate, values: readonly Value[], type: Type): Value {
  const present = values.filter((value) => value !== null);
  return present.length === 0 ? spec.none() : spec.reduce(present, type.kind === "Number");
}

function bindFormula(call: Call, spec: Aggregate): BoundCall {
  const [first, second] = call.args;
  const source = first && bindSource(call, first, "table");
  const body = source && second && bindInRow(call, source, second);
  if (!source || !body || !checkOperand(call, body)) return failedCall(call, nativeNumber(call.binder));
  const type = resultType(call, spec, [body.type]);
  const run = coerced(body, type);
  return {
    type,
    run: overRows(source.bound.run, null, (rows, frame) => {
      const values: Value[] = [];
      for (const row of rows) {
        const value = run(rowFrame(frame, row));
        if (isError(value)) return value;
        values.push(value);
      }
      return reduced(spec, values, type);
    }),
  };
}

function sum(values: readonly Value[]): Value {
  let total: Value = null;
  for (const value of values) {
    total = total === null ? value : applyNumbers(total, value, add);
    if (isError(total)) return total;
  }
  return total;
}

function average(values: readonly Value[], numberIsFloat: boolean): Value {
  return applyNumbers(sum(values), nativeInteger(values.length, numberIsFloat), divide);
}

/** The mean of the squared distances from the mean. */
function variance(values: readonly Value[], numberIsFloat: boolean): Value {
  const mean = average(values, numberIsFloat);
  if (isError(mean)) return mean;
  const squares = values.map((value) => {
    const distance = applyNumbers(value, mean, subtract);
    return isError(distance) ? distance : applyNumbers(distance, distance, multiply);
  });
  return squares.find(isError) ?? average(squares, numberIsFloat);
}

function deviation(values: readonly Value[], numberIsFloat: boolean): Value {
  const found = variance(values, numberIsFloat);
  return isNumberValue(found) ? Math.sqrt(floatOf(found)) : found;
}

function extreme(sign: 1 | -1): Reduce {
  return (values) => values.reduce((best, value) => ((compareNumbers(value, best) ?? 0) * sign > 0 ? value : best));
}

/** `Count` and `CountA`: how many values of a column are numbers, or are not blank. */
function defineCount(name: string, counts: (value: Value) => boolean, numbersOnly: boolean): FunctionDefinition {
  return {
    name,
    group: "tables",
    minArgs: 1,
    maxArgs: 1,
    bind: (call) => {
      const type = nativeNumber(call.binder);
      const [arg] = bindArguments(call);
      const column = arg && onlyColumn(arg.type);
      if (!arg || arg.type.kind === "Error" || (!column && arg.type.kind !== "Any" && arg.type.kind !== "Blank")) {
        if (arg) error(call.binder, arg.node, messages.oneColumnFirst(name));
        return failedCall(call, type);
      }
      const isNumber =
        column === undefined || isNumeric(column.type) || column.type.kind === "Blank" || column.type.kind === "Any";
      if (numbersOnly && column && !isNumber) {
        warning(call.binder, arg.node, messages.columnOf("Number", column.name));
        return failedCall(call, type);
      }
      return { type, run: countRun(arg.run, counts, nativeInteger(0, call.binder.rules.numberIsFloat)) };
    },
  };
}

function countRun(source: Run, counts: (value: Value) => boolean, zero: NumberValue): Run {
  return overRows(source, zero, (rows, frame) => {
    let count = 0;
    for (const row of rows) {
      if (isError(row)) return row;
      const [value = null] = row?.fields.values() ?? [];
      if (isError(value)) return value;
      if (counts(value)) count += 1;
    }
    return nativeInteger(count, frame.host.numberIsFloat);
  });
}

const blank = (): Value => null;

/** Functions that make one number of many. */
export const aggregateFunctions: readonly FunctionDefinition[] = [
  defineAggregate({ name: "Sum", reduce: sum, dates: false, none: blank }),
  defineAggregate({ name: "Average", reduce: average, dates: false, none: divisionByZero }),
  defineAggregate({ name: "Min", reduce: extreme(-1), dates: true, none: blank }),
  defineAggregate({ name: "Max", reduce: extreme(1), dates: true, none: blank }),
  defineAggregate({ name: "VarP", reduce: variance, dates: false, none: divisionByZero }),
  defineAggregate({ name: "StdevP", reduce: deviation, dates: false, none: divisionByZero }),
  defineCount("Count", isNumberValue, true),
  defineCount("CountA", (value) => value !== null && value !== "", false),
];
