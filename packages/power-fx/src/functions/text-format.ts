import { enums } from "../types/enums.ts";
import type { Type } from "../types/type.ts";
import { isDateLike, isNumeric, onlyColumn, types, valueTableType } from "../types/type.ts";
import { accepts, coerces } from "../types/relations.ts";
import type { Locale } from "../text/locale.ts";
import { localeOf } from "../text/locale.ts";
import { dateFromNumber, dateToNumber, epochMs } from "../dates/serial-date.ts";
import { writeNamedDate } from "../format/named-date.ts";
import type { Format } from "../format/parse-format.ts";
import { parseFormat } from "../format/parse-format.ts";
import { maxFractionDigits, writeDate } from "../format/write-date.ts";
import { writeNumber } from "../format/write-number.ts";
import { decimalToText } from "../values/decimal.ts";
import { toText } from "../values/coerce.ts";
import { combineErrors, errorOf, invalidArgument } from "../values/errors.ts";
import type { DateValue, Value } from "../values/value.ts";
import type { Bound, Call, FunctionDefinition } from "../bind/binder.ts";
import { error, warning } from "../bind/binder.ts";
import { nativeNumber } from "../bind/arithmetic.ts";
import { coerced, coerceResult } from "../bind/coerce-bound.ts";
import type { Host } from "../bind/frame.ts";
import { messages } from "../bind/messages.ts";
import type { BoundCall } from "./arguments.ts";
import { bindArguments, checkArgument, failedCall } from "./arguments.ts";
import { mapColumns } from "./map-columns.ts";

const badFormat = invalidArgument("The format is not valid.");
const badLanguage = errorOf("BadLanguageCode", "There is no such language.");

/** Formats that were read before. They are few in any one program; the list is emptied when it grows. */
const readFormats = new Map<string, Format | undefined>();

function formatOf(text: string): Format | undefined {
  if (readFormats.has(text)) return readFormats.get(text);
  if (readFormats.size > 500) readFormats.clear();
  const format = parseFormat(text);
  readFormats.set(text, format);
  return format;
}

function isFormattable(type: Type): boolean {
  return (
    isNumeric(type) ||
    isDateLike(type) ||
    ["Blank", "Any", "Dynamic"].includes(type.kind) ||
    (type.kind === "Enum" && type.backing === "Decimal")
  );
}

function bindText(call: Call): BoundCall {
  const bound = bindArguments(call);
  const [subject, format, language] = bound;
  if (!subject) return failedCall(call, types.text);
  const isTable = subject.type.kind === "Table";
  const given = isTable ? (onlyColumn(subject.type)?.type ?? types.error) : subject.type;
  const result = isTable ? valueTableType(types.text) : types.text;
  if (given.kind === "Error" || !coerces(given, types.text)) {
    if (subject.type.kind !== "Error")
      error(call.binder, subject.node, messages.argumentTypeExpected(subject.type, "Text"));
    return failedCall(call, result);
  }
  if (format && !checkFormat(call, given, format)) return failedCall(call, result);
  if (language && !checkArgument(call, language, types.text)) return failedCall(call, result);
  const isNamed = format !== undefined && accepts(enums.DateTimeFormat, format.type) && format.type.kind === "Enum";
  const wanted =
    given.kind === "Dynamic" && format ? (isNamed ? types.dateTime : nativeNumber(call.binder)) : types.any;
  const compute = (args: readonly Value[], host: Host): Value =>
    combineErrors(args) ??
    textOf(coerceResult(args[0] ?? null, wanted, host), args, format !== undefined, isNamed, host);
  if (isTable)
    return {
      type: result,
      run: mapColumns(
        bound,
        bound.map(() => types.any),
        compute,
      ),
    };
  const runs = bound.map((arg, index) => (index === 0 ? arg.run : coerced(arg, types.text)));
  return {
    type: types.text,
    run: (frame) =>
      compute(
        runs.map((run) => run(frame)),
        frame.host,
      ),
  };
}

/** A format needs a number or a date to work on, and where it is known it must be valid. */
function checkFormat(call: Call, given: Type, format: Bound): boolean {
  const name = call.node.head.name;
  if (format.type.kind === "Error") return false;
  if (!call.binder.rules.v1) return checkOldFormat(call, format);
  if (format.type.kind === "Enum" && format.type.name === "DateTimeFormat")
    return isFormattable(given) || reportFormat(call, format, messages.formatValue(name));
  if (!isFormattable(given)) return reportFormat(call, format, messages.formatValue(name));
  if (!checkArgument(call, format, types.text)) return false;
  const known = format.constant;
  return (
    typeof known !== "string" || formatOf(known) !== undefined || reportFormat(call, format, messages.format(name))
  );
}

/** Before 1.0 only a mixture of digits and letters of dates, quoted or not, was found before the format was used. */
function checkOldFormat(call: Call, format: Bound): boolean {
  const known = typeof format.constant === "string" && format.type.kind === "Text" ? format.constant : "";
  const mixes = /[0#]/.test(known.replaceAll(/s\.?0+/gi, "s")) && /[mdyhsap]/i.test(known);
  if (mixes) return reportFormat(call, format, messages.format(call.node.head.name));
  return checkArgument(call, format, types.text);
}

function reportFormat(call: Call, format: Bound, message: string): false {
  warning(call.binder, format.node, message);
  return false;
}

function textOf(value: Value, args: readonly Value[], hasFormat: boolean, isNamed: boolean, host: Host): Value {
  const tag = args[2];
  if (tag === null && hasFormat) return "";
  const locale = typeof tag === "string" && tag !== "" ? localeOf(tag) : host.locale;
  if (!locale) return badLanguage;
  const format = args[1];
  if (!hasFormat) return value === null ? null : toText(value, { ...host, locale });
  if (typeof format !== "string" || format === "") return "";
  if (isNamed) return writeNamed(value, format, locale, host);
  const read = formatOf(format);
  if (!read) return badFormat;
  return read.kind === "number" ? formatNumber(value, read, locale, host) : formatDate(value, read, locale);
}

function dateOf(value: Value): DateValue | undefined {
  if (value === null) return { kind: "datetime", ms: epochMs };
  if (typeof value === "number") return dateFromNumber(value);
  if (typeof value !== "object") return undefined;
  if (value.kind === "decimal") return dateFromNumber(Number(decimalToText(value)));
  return value.kind === "date" || value.kind === "time" || value.kind === "datetime" ? value : undefined;
}

function writeNamed(value: Value, format: string, locale: Locale, host: Host): Value {
  const date = dateOf(value);
  return date ? writeNamedDate(date.ms, format, locale, host) : invalidArgument("The value is not a date.");
}

/** The digits a number is written with. Doubles count 15 digits, so that what lies behind them does not show. */
function digitsText(value: Value, host: Host): string | undefined {
  if (value === null) return "0";
  if (typeof value === "number") return value.toPrecision(15);
  if (typeof value !== "object") return undefined;
  if (value.kind === "decimal") return decimalToText(value);
  if (value.kind === "date" || value.kind === "time" || value.kind === "datetime")
    return dateToNumber(value).toPrecision(15);
  const number = coerceResult(value, types.number, host);
  return typeof number === "number" ? number.toPrecision(15) : undefined;
}

function formatNumber(value: Value, format: Format & { kind: "number" }, locale: Locale, host: Host): Value {
  const digits = digitsText(value, host);
  return digits === undefined
    ? invalidArgument("The value is not a number.")
    : writeNumber(digits, format.sections, locale);
}

function formatDate(value: Value, format: Format & { kind: "date" }, locale: Locale): Value {
  const date = dateOf(value);
  if (!date) return invalidArgument("The value is not a date.");
  const { sections } = format;
  const chosen = date.ms === epochMs && sections.length > 2 ? 2 : date.ms < epochMs && sections.length > 1 ? 1 : 0;
  const items = sections[chosen] ?? [];
  const tooFine = items.some((item) => item.kind === "fraction" && item.digits > maxFractionDigits);
  return tooFine ? badFormat : writeDate(date.ms, items, locale);
}

/** `Text`: a value as text, in a format and a language if they are named. */
export const formatFunctions: readonly FunctionDefinition[] = [
  { name: "Text", group: "text", minArgs: 1, maxArgs: 3, bind: bindText },
];
