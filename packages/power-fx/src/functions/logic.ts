import { types } from "../types/type.ts";
import type { Type } from "../types/type.ts";
import { coerces, intersect, unite } from "../types/relations.ts";
import { isError } from "../values/value.ts";
import type { Value } from "../values/value.ts";
import { equalValues } from "../values/compare.ts";
import { bindAnd, bindOr } from "../bind/bind-logic.ts";
import type { Bound, Call, FunctionDefinition } from "../bind/binder.ts";
import { error } from "../bind/binder.ts";
import { coerced } from "../bind/coerce-bound.ts";
import type { Run } from "../bind/frame.ts";
import { messages } from "../bind/messages.ts";
import type { BoundCall } from "./arguments.ts";
import { bindArguments, checkArgument, failedCall } from "./arguments.ts";
import { defineScalar } from "./scalar-function.ts";

/** The one type of several results, the first leading. Results that do not agree make the call void. */
export function uniteResults(call: Call, results: readonly Bound[]): Type {
  let type: Type = types.blank;
  for (const result of results) {
    if (result.type.kind === "Error") continue;
    if (result.type.kind === "Void" || type.kind === "Void") {
      type = types.void;
      continue;
    }
    const united: Type | undefined = call.binder.rules.v1 ? unite(type, result.type) : intersect(type, result.type);
    if (united) type = united;
    else {
      error(call.binder, call.node, messages.resultMismatch);
      type = types.void;
    }
  }
  return type;
}

function bindIf(call: Call): BoundCall {
  const bound = bindArguments(call);
  const lastIsElse = bound.length % 2 === 1;
  const conditions = bound.filter((_, index) => index % 2 === 0 && !(lastIsElse && index === bound.length - 1));
  const results = bound.filter((arg) => !conditions.includes(arg));
  const fits = conditions.map((condition) => checkArgument(call, condition, types.boolean));
  const type = uniteResults(call, results);
  if (fits.includes(false) || results.some((result) => result.type.kind === "Error")) return failedCall(call, type);
  const tests = conditions.map((condition) => coerced(condition, types.boolean));
  const values = results.map((result) => coerced(result, type));
  const otherwise = lastIsElse ? values.at(-1) : undefined;
  const [onlyTest, second] = tests;
  const [onlyValue] = values;
  if (onlyTest && !second && onlyValue) {
    const known = results.map((result) => (result.type.kind === type.kind ? result.constant : undefined));
    const [then, other = null] = known;
    const isPlain = then !== undefined && !known.includes(undefined);
    return {
      type,
      run: isPlain ? chooseKnown(onlyTest, then, other) : choose(onlyTest, onlyValue, otherwise ?? blank),
    };
  }
  return {
    type,
    run: (frame) => {
      for (let index = 0; index < tests.length; index += 1) {
        const test = tests[index]?.(frame) ?? null;
        if (test === true) return values[index]?.(frame) ?? null;
        if (isError(test)) return test;
      }
      return otherwise?.(frame) ?? null;
    },
  };
}

/** `If` with one condition, which is by far the most frequent. */
function choose(test: Run, then: Run, otherwise: Run): Run {
  return (frame) => {
    const held = test(frame);
    if (held === true) return then(frame);
    return isError(held) ? held : otherwise(frame);
  };
}

const blank: Run = () => null;

/** `If` with one condition between two results that are known. */
function chooseKnown(test: Run, then: Value, otherwise: Value): Run {
  return (frame) => {
    const held = test(frame);
    if (held === true) return then;
    return isError(held) ? held : otherwise;
  };
}

function bindSwitch(call: Call): BoundCall {
  const bound = bindArguments(call);
  const [subject, ...rest] = bound;
  if (!subject) return failedCall(call);
  const lastIsElse = rest.length % 2 === 1;
  const matches = rest.filter((_, index) => index % 2 === 0 && !(lastIsElse && index === rest.length - 1));
  const results = rest.filter((arg) => !matches.includes(arg));
  let fits = subject.type.kind !== "Error" && results.every((result) => result.type.kind !== "Error");
  for (const match of matches) {
    const isFree =
      subject.type.kind === "Blank" || (subject.type.kind === "Dynamic" && coerces(subject.type, match.type));
    if (!isFree && !checkArgument(call, match, subject.type)) fits = false;
  }
  const type = uniteResults(call, results);
  if (!fits) return failedCall(call, type);
  const tests = matches.map((match) =>
    subject.type.kind === "Dynamic"
      ? { subject: coerced(subject, match.type), match: match.run }
      : { subject: subject.run, match: coerced(match, subject.type) },
  );
  const values = results.map((result) => coerced(result, type));
  const otherwise = lastIsElse ? values.at(-1) : undefined;
  return {
    type,
    run: (frame) => {
      for (let index = 0; index < tests.length; index += 1) {
        const test = tests[index];
        if (!test) break;
        const wanted = test.subject(frame);
        if (isError(wanted)) return wanted;
        const value = test.match(frame);
        if (isError(value)) return value;
        if (equalValues(wanted, value)) return values[index]?.(frame) ?? null;
      }
      return otherwise?.(frame) ?? null;
    },
  };
}

function bindCoalesce(call: Call): BoundCall {
  const bound = bindArguments(call);
  let type: Type = types.blank;
  let fits = true;
  for (const arg of bound) {
    if (arg.type.kind === "Error") fits = false;
    const join = call.binder.rules.v1 ? unite : intersect;
    const united: Type | undefined = arg.type.kind === "Error" ? type : join(type, arg.type);
    if (united) type = united;
    else {
      checkArgument(call, arg, type);
      fits = false;
    }
  }
  if (!fits) return failedCall(call, type);
  const runs = bound.map((arg) => coerced(arg, type));
  return {
    type,
    run: (frame) => {
      for (const run of runs) {
        const value = run(frame);
        if (value !== null && value !== "") return value;
      }
      return null;
    },
  };
}

function isBlankValue(value: Value): boolean {
  if (value === null || value === "") return true;
  if (typeof value !== "object" || value.kind !== "dynamic") return false;
  return value.json.kind === "null" || (value.json.kind === "string" && value.json.value === "");
}

/** A function of one value of any type. */
function defineTest(name: string, test: (value: Value) => Value): FunctionDefinition {
  return {
    name,
    group: "logic",
    minArgs: 1,
    maxArgs: 1,
    bind: (call) => {
      const [arg] = bindArguments(call);
      if (!arg || arg.type.kind === "Error") return failedCall(call, types.boolean);
      const { run } = arg;
      return { type: types.boolean, run: (frame) => test(run(frame)) };
    },
  };
}

function bindJunction(call: Call, isAnd: boolean): BoundCall {
  const bound = bindArguments(call);
  const fits = bound.map((arg) => checkArgument(call, arg, types.boolean));
  if (fits.includes(false)) return failedCall(call, types.boolean);
  return { type: types.boolean, run: isAnd ? bindAnd(bound) : bindOr(bound) };
}

/** Conditions, choices and tests. */
export const logicFunctions: readonly FunctionDefinition[] = [
  { name: "If", group: "logic", minArgs: 2, maxArgs: Infinity, bind: bindIf },
  { name: "Switch", group: "logic", minArgs: 3, maxArgs: Infinity, bind: bindSwitch },
  { name: "Coalesce", group: "logic", minArgs: 1, maxArgs: Infinity, bind: bindCoalesce },
  { name: "And", group: "logic", minArgs: 1, maxArgs: Infinity, bind: (call) => bindJunction(call, true) },
  { name: "Or", group: "logic", minArgs: 1, maxArgs: Infinity, bind: (call) => bindJunction(call, false) },
  {
    name: "Blank",
    group: "logic",
    minArgs: 0,
    maxArgs: 0,
    bind: () => ({ type: types.blank, run: () => null, constant: null }),
  },
  defineTest("IsBlank", (value) => (isError(value) ? value : isBlankValue(value))),
  defineTest("IsError", (value) => isError(value)),
  defineTest("IsBlankOrError", (value) => isError(value) || isBlankValue(value)),
  defineScalar({
    name: "Not",
    group: "logic",
    params: [{ kind: "boolean" }],
    columns: false,
    returns: "boolean",
    run: ([value]) => value !== true,
  }),
  defineScalar({
    name: "Boolean",
    group: "logic",
    params: [{ kind: "boolean" }],
    returns: "boolean",
    run: ([value]) => value ?? null,
  }),
];
