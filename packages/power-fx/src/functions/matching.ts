import { enums } from "../types/enums.ts";
import type { RecordType, Type } from "../types/type.ts";
import { recordType, tableType, types, valueTableType } from "../types/type.ts";
import { accepts } from "../types/relations.ts";
import { parsePattern } from "../regex/parse-pattern.ts";
import type { PatternOptions } from "../regex/pattern.ts";
import { PatternError } from "../regex/pattern.ts";
import type { Program } from "../regex/program.ts";
import { buildProgram } from "../regex/program.ts";
import type { Found } from "../regex/run-program.ts";
import { findMatch } from "../regex/run-program.ts";
import type { RecordValue, Value } from "../values/value.ts";
import { isError, valueTable } from "../values/value.ts";
import { nativeInteger, nativeNumber } from "../bind/arithmetic.ts";
import type { Bound, Call, FunctionDefinition } from "../bind/binder.ts";
import { error } from "../bind/binder.ts";
import { coerced } from "../bind/coerce-bound.ts";
import type { Host } from "../bind/frame.ts";
import { countSize } from "../bind/frame.ts";
import type { BoundCall } from "./arguments.ts";
import { bindArguments, checkArgument, failedCall } from "./arguments.ts";

/** A pattern together with where in the text it must lie. */
type Search = { readonly program: Program; readonly numbered: boolean };

type Matching = {
  readonly name: string;
  /** Whether the whole text must match when no option says otherwise. */
  readonly complete: boolean;
  readonly typeOf: (row: RecordType) => Type;
  readonly run: (search: Search, text: string, host: Host) => Value;
  readonly ofBlank: Value;
};

function bindMatching(call: Call, matching: Matching): BoundCall {
  const [subject, pattern, options] = bindArguments(call);
  const failed = matching.typeOf(recordType(new Map()));
  if (!subject || !pattern) return failedCall(call, failed);
  const fits = checkArgument(call, subject, types.text);
  const search = readSearch(call, pattern, options, matching.complete);
  if (!fits || !search) return failedCall(call, failed);
  const run = coerced(subject, types.text);
  return {
    type: matching.typeOf(rowTypeOf(call, search)),
    run: (frame) => {
      const text = run(frame);
      if (isError(text)) return text;
      return text === null ? matching.ofBlank : matching.run(search, typeof text === "string" ? text : "", frame.host);
    },
  };
}

/** Reads the pattern, which must be known before anything is evaluated. */
function readSearch(call: Call, pattern: Bound, options: Bound | undefined, complete: boolean): Search | undefined {
  if (typeof pattern.constant !== "string") {
    error(call.binder, pattern.node, "Regular expression must be a constant value.");
    return undefined;
  }
  let letters = "";
  if (options) {
    const isOptions = accepts(enums.MatchOptions, options.type) || options.type.kind === "Text";
    if (!isOptions || typeof options.constant !== "string") {
      error(call.binder, options.node, "MatchOptions must be a constant value.");
      return undefined;
    }
    letters = options.constant;
  }
  try {
    return buildSearch(pattern.constant, letters, complete && !call.binder.rules.v1);
  } catch (problem) {
    if (!(problem instanceof PatternError)) throw problem;
    error(call.binder, pattern.node, problem.message);
    return undefined;
  }
}

function buildSearch(pattern: string, letters: string, complete: boolean): Search {
  const options: PatternOptions = {
    ignoreCase: letters.includes("i"),
    multiline: letters.includes("m"),
    dotAll: letters.includes("s"),
    freeSpacing: letters.includes("x"),
    numbered: letters.includes("N"),
  };
  const parsed = parsePattern(pattern, options);
  const isDefault = !letters.includes("c");
  const fromStart = isDefault ? complete : letters.includes("^");
  const toEnd = isDefault ? complete : letters.includes("$");
  const items = [
    ...(fromStart ? [{ kind: "assertion", assertion: "start" } as const] : []),
    parsed.body,
    ...(toEnd ? [{ kind: "assertion", assertion: "end" } as const] : []),
  ];
  return { program: buildProgram({ ...parsed, body: { kind: "sequence", items } }), numbered: options.numbered };
}

function rowTypeOf(call: Call, { program, numbered }: Search): RecordType {
  const fields = new Map<string, Type>([
    ["FullMatch", types.text],
    ["StartMatch", nativeNumber(call.binder)],
  ]);
  for (const name of program.captures) if (name !== undefined) fields.set(name, types.text);
  if (numbered) fields.set("SubMatches", valueTableType(types.text));
  return recordType(fields);
}

function recordOfMatch(found: Found, { program, numbered }: Search, text: string, host: Host): RecordValue {
  const captured = program.captures.map((_, index): string | null => {
    const [start, end] = [found.captures[index * 2], found.captures[index * 2 + 1]];
    return start === undefined || end === undefined ? null : text.slice(start, end);
  });
  countSize(host, (found.end - found.start) * 2 + captured.length + 4);
  const fields = new Map<string, Value>([
    ["FullMatch", text.slice(found.start, found.end)],
    ["StartMatch", nativeInteger(found.start + 1, host.numberIsFloat)],
  ]);
  for (const [index, name] of program.captures.entries())
    if (name !== undefined) fields.set(name, captured[index] ?? null);
  if (numbered) fields.set("SubMatches", valueTable(captured));
  return { kind: "record", fields };
}

function allMatches(search: Search, text: string, host: Host): Value {
  const rows: RecordValue[] = [];
  for (let from = 0; from <= text.length;) {
    const found = findMatch(search.program, text, from, host);
    if (!found) break;
    rows.push(recordOfMatch(found, search, text, host));
    from = found.end > found.start ? found.end : found.end + 1;
  }
  return { kind: "table", rows };
}

function firstMatch(search: Search, text: string, host: Host): Value {
  const found = findMatch(search.program, text, 0, host);
  return found ? recordOfMatch(found, search, text, host) : null;
}

function define(matching: Matching): FunctionDefinition {
  return {
    name: matching.name,
    group: "regular expressions",
    needs: "regularExpressions",
    minArgs: 2,
    maxArgs: 3,
    bind: (call) => bindMatching(call, matching),
  };
}

/** Functions that search text by regular expressions. */
export const matchingFunctions: readonly FunctionDefinition[] = [
  define({
    name: "IsMatch",
    complete: true,
    typeOf: () => types.boolean,
    run: (search, text, host) => findMatch(search.program, text, 0, host) !== undefined,
    ofBlank: false,
  }),
  define({ name: "Match", complete: false, typeOf: (row) => row, run: firstMatch, ofBlank: null }),
  define({
    name: "MatchAll",
    complete: false,
    typeOf: (row) => tableType(row.fields),
    run: allMatches,
    ofBlank: { kind: "table", rows: [] },
  }),
];
