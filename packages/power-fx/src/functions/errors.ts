import { enums } from "../types/enums.ts";
import type { RecordType, Type } from "../types/type.ts";
import { recordType, tableType, types } from "../types/type.ts";
import { accepts, coerces } from "../types/relations.ts";
import { defaultMessage, errorKinds } from "../values/errors.ts";
import type { ErrorDetail, ErrorValue, RecordValue, Value } from "../values/value.ts";
import { isError, recordOf } from "../values/value.ts";
import { nativeInteger } from "../bind/arithmetic.ts";
import type { Bound, Call, FunctionDefinition } from "../bind/binder.ts";
import { error, withScope } from "../bind/binder.ts";
import { coerced, coerceResult } from "../bind/coerce-bound.ts";
import type { Frame, Host, Run } from "../bind/frame.ts";
import { messages } from "../bind/messages.ts";
import type { BoundCall } from "./arguments.ts";
import { bindArguments, failedCall } from "./arguments.ts";
import { uniteResults } from "./logic.ts";

const detailType: RecordType = recordType(
  new Map<string, Type>([
    ["Kind", enums.ErrorKind],
    ["Message", types.text],
    ["Source", types.text],
    ["Observed", types.text],
    [
      "Details",
      recordType(
        new Map<string, Type>([
          ["HttpStatusCode", types.number],
          ["HttpResponse", types.text],
        ]),
      ),
    ],
  ]),
);

const scopeType: RecordType = recordType(
  new Map<string, Type>([
    ["FirstError", detailType],
    ["AllErrors", tableType(detailType.fields)],
  ]),
);

function detailRecord(detail: ErrorDetail, host: Host): RecordValue {
  return recordOf([
    ["Kind", nativeInteger(detail.code, host.numberIsFloat)],
    ["Message", detail.message],
    ["Source", null],
    ["Observed", null],
    ["Details", null],
  ]);
}

/** The frame of a fallback: it sees what went wrong as `FirstError` and `AllErrors`. */
function fallbackFrame(frame: Frame, failure: ErrorValue): Frame {
  const details = failure.errors.map((detail) => detailRecord(detail, frame.host));
  const row = recordOf([
    ["FirstError", details[0] ?? null],
    ["AllErrors", { kind: "table", rows: details }],
  ]);
  return { host: frame.host, row, parent: frame };
}

function bindIfError(call: Call): BoundCall {
  const { binder, args } = call;
  const hasDefault = args.length % 2 === 1 && args.length > 1;
  const bound = args.map((arg, index): Bound => {
    const isFallback = index % 2 === 1;
    return isFallback
      ? withScope(binder, { type: scopeType, namesOnly: true }, () => binder.bind(arg))
      : binder.bind(arg);
  });
  const last = bound.at(-1);
  const values = bound.filter((_, index) => index % 2 === 0);
  const fallbacks = bound.filter((_, index) => index % 2 === 1);
  const result = hasDefault ? last : values.at(-1);
  if (!result) return failedCall(call);
  const type = uniteResults(call, [result, ...fallbacks]);
  if (bound.some((arg) => arg.type.kind === "Error")) return failedCall(call, type);
  const tests = hasDefault ? values.slice(0, -1) : values;
  const runs = tests.map((test) => (test === result ? coerced(test, type) : test.run));
  const repairs = fallbacks.map((fallback) => coerced(fallback, type));
  return { type, run: firstFailure(runs, repairs, coerced(result, type), hasDefault) };
}

function firstFailure(tests: readonly Run[], repairs: readonly Run[], result: Run, hasDefault: boolean): Run {
  return (frame) => {
    let value: Value = null;
    for (let index = 0; index < tests.length; index += 1) {
      value = tests[index]?.(frame) ?? null;
      if (isError(value)) {
        const repair = repairs[index];
        return repair ? repair(fallbackFrame(frame, value)) : value;
      }
    }
    return hasDefault ? result(frame) : value;
  };
}

const wantedType: RecordType = recordType(
  new Map<string, Type>([
    ["Kind", types.any],
    ["Message", types.text],
  ]),
);

function bindError(call: Call): BoundCall {
  const [arg] = bindArguments(call);
  if (!arg || arg.type.kind === "Error") return failedCall(call);
  const { type } = arg;
  if (coerces(type, types.text) && type.kind !== "Any") {
    const run = coerced(arg, types.text);
    return { type: types.blank, run: (frame) => customError(run(frame)) };
  }
  const fields = type.kind === "Record" || type.kind === "Table" ? type.fields : undefined;
  const kind = fields?.get("Kind");
  const fits = kind !== undefined && (accepts(enums.ErrorKind, kind) || coerces(kind, types.number));
  if (!fits && type.kind !== "Any") {
    error(call.binder, arg.node, messages.argumentTypeExpected(type, "Record"));
    return failedCall(call);
  }
  return { type: types.blank, run: (frame) => raised(arg.run(frame), frame.host) };
}

function customError(value: Value): Value {
  if (isError(value)) return value;
  return { kind: "error", errors: [{ code: errorKinds.Custom, message: typeof value === "string" ? value : "" }] };
}

/** The error that a record (or a table of them) describes. */
function raised(value: Value, host: Host): Value {
  if (value === null || isError(value)) return value;
  if (typeof value === "string") return customError(value);
  const records = typeof value === "object" && value.kind === "table" ? value.rows : [value];
  const details: ErrorDetail[] = [];
  for (const record of records) {
    const detail = detailOf(record, host);
    if ("errors" in detail) return detail;
    details.push(detail.detail);
  }
  const [first, ...rest] = details;
  return first ? { kind: "error", errors: [first, ...rest] } : null;
}

function detailOf(record: Value, host: Host): { readonly detail: ErrorDetail } | ErrorValue {
  if (isError(record)) return record;
  const fields = coerceResult(record, wantedType, host);
  if (isError(fields)) return fields;
  const read = (name: string): Value =>
    typeof fields === "object" && fields?.kind === "record" ? (fields.fields.get(name) ?? null) : null;
  const code = coerceResult(read("Kind"), types.number, host);
  const message = read("Message");
  if (isError(code)) return code;
  if (isError(message)) return message;
  const number = typeof code === "number" ? Math.trunc(code) : 0;
  return { detail: { code: number, message: typeof message === "string" ? message : defaultMessage(number) } };
}

/** Functions that make and handle errors. */
export const errorFunctions: readonly FunctionDefinition[] = [
  { name: "IfError", group: "logic", minArgs: 2, maxArgs: Infinity, bind: bindIfError },
  { name: "Error", group: "logic", minArgs: 1, maxArgs: 1, bind: bindError },
];
