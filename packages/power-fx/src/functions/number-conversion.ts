import { types } from "../types/type.ts";
import type { Type } from "../types/type.ts";
import { coerces } from "../types/relations.ts";
import { onlyColumn, valueTableType } from "../types/type.ts";
import { localeOf } from "../text/locale.ts";
import { toDecimal, toFloat } from "../values/coerce.ts";
import { errorOf } from "../values/errors.ts";
import type { Value } from "../values/value.ts";
import { nativeNumber } from "../bind/arithmetic.ts";
import type { Call, FunctionDefinition } from "../bind/binder.ts";
import { error } from "../bind/binder.ts";
import type { Host } from "../bind/frame.ts";
import { messages } from "../bind/messages.ts";
import type { BoundCall } from "./arguments.ts";
import { bindArguments, failedCall } from "./arguments.ts";
import { mapColumns } from "./map-columns.ts";
import { combineErrors } from "../values/errors.ts";
import { hexFunctions } from "./hex.ts";
import { defineScalar } from "./scalar-function.ts";

/** `Value`, `Decimal` and `Float`: a number from anything that can be read as one, in a language if one is named. */
function defineConversion(
  name: string,
  typeOf: (call: Call) => Type,
  convert: (value: Value, host: Host) => Value,
): FunctionDefinition {
  return {
    name,
    group: "numbers",
    minArgs: 1,
    maxArgs: 2,
    bind: (call) => bindConversion(call, typeOf(call), convert),
  };
}

function bindConversion(call: Call, type: Type, convert: (value: Value, host: Host) => Value): BoundCall {
  const bound = bindArguments(call);
  const [subject] = bound;
  const isTable = subject?.type.kind === "Table";
  const given = isTable ? onlyColumn(subject.type)?.type : subject?.type;
  let fits = bound.every((arg) => arg.type.kind !== "Error");
  if (subject && (!given || given.kind === "Error" || !coerces(given, types.number))) {
    error(call.binder, subject.node, messages.textOrNumberExpected);
    fits = false;
  }
  const language = bound[1];
  if (language && !coerces(language.type, types.text)) fits = false;
  if (!fits || !subject) return failedCall(call, type);
  const compute = (args: readonly Value[], host: Host): Value => {
    const failed = combineErrors(args);
    if (failed) return failed;
    return convertIn(args[0] ?? null, args[1] ?? null, host, convert);
  };
  if (isTable)
    return {
      type: valueTableType(type),
      run: mapColumns(
        bound,
        bound.map(() => types.any),
        compute,
      ),
    };
  const runs = bound.map((arg) => arg.run);
  return {
    type,
    run: (frame) =>
      compute(
        runs.map((run) => run(frame)),
        frame.host,
      ),
  };
}

function convertIn(value: Value, language: Value, host: Host, convert: (value: Value, host: Host) => Value): Value {
  if (value === null) return null;
  if (typeof language !== "string" || language === "") return convert(value, host);
  const locale = localeOf(language);
  return locale ? convert(value, { ...host, locale }) : errorOf("BadLanguageCode", "There is no such language.");
}

/** Functions that read numbers. */
export const conversionFunctions: readonly FunctionDefinition[] = [
  defineConversion(
    "Value",
    ({ binder }) => nativeNumber(binder),
    (value, host) => (host.numberIsFloat ? toFloat(value, host) : toDecimal(value, host)),
  ),
  defineConversion("Decimal", () => types.decimal, toDecimal),
  defineConversion("Float", () => types.number, toFloat),
  {
    name: "IsNumeric",
    group: "numbers",
    minArgs: 1,
    maxArgs: 1,
    bind: (call) => {
      const [arg] = bindArguments(call);
      if (!arg || arg.type.kind === "Error") return failedCall(call, types.boolean);
      const { run } = arg;
      return { type: types.boolean, run: (frame) => isNumeric(run(frame), frame.host) };
    },
  },
  ...hexFunctions.map(defineScalar),
];

function isNumeric(value: Value, host: Host): Value {
  if (typeof value === "object" && value?.kind === "error") return value;
  if (value === null || value === "" || typeof value === "boolean") return false;
  const number = toFloat(value, host);
  return typeof number === "number";
}
