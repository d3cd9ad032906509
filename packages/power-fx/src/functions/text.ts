import type { Value } from "../values/value.ts";
import { errorOf, invalidArgument } from "../values/errors.ts";
import { countSize } from "../bind/frame.ts";
import type { FunctionDefinition } from "../bind/binder.ts";
import { plainText } from "../text/plain-text.ts";
import { foldCase } from "../text/fold-case.ts";
import type { ScalarFunction } from "./scalar-function.ts";
import { defineScalar } from "./scalar-function.ts";
import { floatAt, textAt } from "./arguments.ts";

function defineText(spec: Omit<ScalarFunction, "group">): FunctionDefinition {
  return defineScalar({ ...spec, group: "text" });
}

function left(args: readonly Value[]): Value {
  const count = floatAt(args, 1);
  return count < 0
    ? invalidArgument("The number of characters is negative.")
    : textAt(args, 0).slice(0, Math.trunc(count));
}

function right(args: readonly Value[]): Value {
  const count = Math.trunc(floatAt(args, 1));
  if (floatAt(args, 1) < 0) return invalidArgument("The number of characters is negative.");
  return count === 0 ? "" : textAt(args, 0).slice(-count);
}

function mid(args: readonly Value[]): Value {
  const start = Math.trunc(floatAt(args, 1));
  const count = args.length > 2 ? floatAt(args, 2) : Infinity;
  if (start < 1 || count < 0)
    return invalidArgument("The start is before the text or the number of characters is negative.");
  return textAt(args, 0).slice(start - 1, start - 1 + Math.trunc(count));
}

function find(args: readonly Value[]): Value {
  const [part, whole] = [textAt(args, 0), textAt(args, 1)];
  const start = args.length > 2 ? Math.trunc(floatAt(args, 2)) : 1;
  if (start < 1 || start > whole.length + 1) return invalidArgument("The start is outside the text.");
  const at = whole.indexOf(part, start - 1);
  return at < 0 ? null : at + 1;
}

function replace(args: readonly Value[]): Value {
  const [text, start, count, put] = [textAt(args, 0), Math.trunc(floatAt(args, 1)), floatAt(args, 2), textAt(args, 3)];
  if (start < 1 || count < 0)
    return invalidArgument("The start is before the text or the number of characters is negative.");
  if (start > text.length) return text + put;
  return text.slice(0, start - 1) + put + text.slice(start - 1 + Math.trunc(count));
}

const substitute: ScalarFunction["run"] = (args, host) => {
  const [text, old, put] = [textAt(args, 0), textAt(args, 1), textAt(args, 2)];
  const occurrence = args.length > 3 ? Math.trunc(floatAt(args, 3)) : undefined;
  if (occurrence !== undefined && occurrence < 1) return invalidArgument("Occurrences count from 1.");
  if (old === "") return text;
  if (occurrence === undefined) {
    const pieces = text.split(old);
    countSize(host, text.length + (pieces.length - 1) * put.length);
    return pieces.join(put);
  }
  let at = -old.length;
  for (let found = 0; found < occurrence; found += 1) {
    at = text.indexOf(old, at + old.length);
    if (at < 0) return text;
  }
  return text.slice(0, at) + put + text.slice(at + old.length);
};

/** Capital first letters, small others. A word is a run of characters between spaces. */
function proper(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/(^|[^\p{L}\p{M}'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function charOf(args: readonly Value[]): Value {
  const whole = Math.trunc(floatAt(args, 0));
  if (whole < 1 || whole > 255) return invalidArgument("The code of a character lies between 1 and 255.");
  return String.fromCodePoint(whole);
}

function uniCharOf(args: readonly Value[]): Value {
  const whole = Math.trunc(floatAt(args, 0));
  if (whole < 1 || whole > 0x10ffff) return invalidArgument("There is no such character.");
  if (whole >= 0xd800 && whole <= 0xdfff) return errorOf("NotApplicable", "Half of a character is none.");
  return String.fromCodePoint(whole);
}

const htmlEntities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function encodeUrl(text: string): Value {
  try {
    return encodeURIComponent(text).replaceAll(
      /[!'()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  } catch {
    return errorOf("InvalidArgument", "The text has half of a character.");
  }
}

const text = { kind: "text" } as const;
const count = { kind: "float" } as const;

/** Functions that read and change text. */
export const textFunctions: readonly FunctionDefinition[] = [
  defineText({ name: "Left", params: [text, count], returns: "text", run: left }),
  defineText({ name: "Right", params: [text, count], returns: "text", run: right }),
  defineText({ name: "Mid", params: [text, count, count], required: 2, returns: "text", run: mid }),
  defineText({ name: "Len", params: [text], returns: "native", run: (args) => textAt(args, 0).length }),
  defineText({ name: "Find", params: [text, text, count], required: 2, returns: "native", run: find }),
  defineText({ name: "Replace", params: [text, count, count, text], returns: "text", run: replace }),
  defineText({ name: "Substitute", params: [text, text, text, count], required: 3, returns: "text", run: substitute }),
  defineText({
    name: "Concatenate",
    params: [text],
    repeats: true,
    returns: "text",
    fold: (args) => args.map((_, index) => textAt(args, index)).join(""),
    run: (args, host) => {
      countSize(
        host,
        args.reduce<number>((sum, _, index) => sum + textAt(args, index).length, 0),
      );
      return args.map((_, index) => textAt(args, index)).join("");
    },
  }),
  defineText({
    name: "StartsWith",
    params: [text, text],
    columns: false,
    returns: "boolean",
    run: (args) => foldCase(textAt(args, 0)).startsWith(foldCase(textAt(args, 1))),
  }),
  defineText({
    name: "EndsWith",
    params: [text, text],
    columns: false,
    returns: "boolean",
    run: (args) => foldCase(textAt(args, 0)).endsWith(foldCase(textAt(args, 1))),
  }),
  defineText({ name: "Lower", params: [text], returns: "text", run: (args) => textAt(args, 0).toLowerCase() }),
  defineText({ name: "Upper", params: [text], returns: "text", run: (args) => textAt(args, 0).toUpperCase() }),
  defineText({ name: "Proper", params: [text], returns: "text", run: (args) => proper(textAt(args, 0)) }),
  defineText({
    name: "Trim",
    params: [text],
    returns: "text",
    run: (args) => textAt(args, 0).replaceAll(/ +/g, " ").replaceAll(/^ | $/g, ""),
  }),
  defineText({ name: "TrimEnds", params: [text], returns: "text", run: (args) => textAt(args, 0).trim() }),
  defineText({ name: "Char", params: [count], returns: "text", run: charOf, fold: charOf }),
  defineText({ name: "UniChar", params: [count], returns: "text", run: uniCharOf, fold: uniCharOf }),
  defineText({
    name: "EncodeUrl",
    params: [text],
    columns: false,
    returns: "text",
    run: (args) => encodeUrl(textAt(args, 0)),
  }),
  defineText({
    name: "EncodeHTML",
    params: [text],
    columns: false,
    returns: "text",
    run: (args) =>
      textAt(args, 0).replaceAll(/[&<>"'\u00A0-\u00FF]/g, (sign) => htmlEntities[sign] ?? `&#${sign.charCodeAt(0)};`),
  }),
  defineText({
    name: "PlainText",
    params: [text],
    columns: false,
    returns: "text",
    run: (args) => plainText(textAt(args, 0)),
  }),
];
