import type { CallNode, Node } from "../syntax/tree.ts";
import type { Diagnostic, Span } from "../syntax/span.ts";
import type { RecordType, Type } from "../types/type.ts";
import type { Value } from "../values/value.ts";
import type { Run } from "./frame.ts";

/** A checked expression: where it stands, its type and the closure that computes it. */
export type Bound = {
  readonly node: Node;
  readonly type: Type;
  readonly run: Run;
  /** The value, where it is known without evaluating. */
  readonly constant?: Value;
  /** The name of a member of an enumeration, where that is what stands here. It is what such a member is as text. */
  readonly member?: string;
};

/** Names that a row scope adds. */
export type Scope = {
  readonly type: RecordType;
  /** The name given with `As`; the fields are then reached through it only. */
  readonly alias?: string;
  /** True for scopes that only add names (`FirstError`) and are not what `ThisRecord` means. */
  readonly namesOnly?: boolean;
  /** True when the row is a dynamic value: fields are not reached by bare name. */
  readonly dynamic?: boolean;
  readonly parent: Scope | null;
};

/** The rules that differ between profiles. */
export type ProfileRules = {
  readonly numberIsFloat: boolean;
  /** The rules of Power Fx 1.0: comparisons between types that differ do not check. */
  readonly v1: boolean;
};

/** A function of the language. */
export type FunctionDefinition = {
  readonly name: string;
  readonly minArgs: number;
  readonly maxArgs: number;
  /** Which part of the library it belongs to, for the table in the README. */
  readonly group: FunctionGroup;
  /** Options that switch it on; without them it is recognised but refused. */
  readonly needs?: "regularExpressions" | "json";
  /** Wants an odd number of arguments. */
  readonly odd?: boolean;
  /** Checks a call and gives its type and closure. */
  readonly bind: (call: Call) => { readonly type: Type; readonly run: Run; readonly constant?: Value };
};

/** The parts of the function library. */
export type FunctionGroup = "logic" | "numbers" | "text" | "tables" | "dates" | "json" | "regular expressions";

/** One call, as a function's `bind` sees it. */
export type Call = { readonly binder: Binder; readonly node: CallNode; readonly args: readonly Node[] };

/** Everything the checker knows while it walks a tree. */
export type Binder = {
  readonly rules: ProfileRules;
  readonly globals: RecordType;
  readonly functions: ReadonlyMap<string, FunctionDefinition>;
  readonly enabled: { readonly regularExpressions: boolean; readonly json: boolean };
  readonly diagnostics: Diagnostic[];
  /** Paths of the global names that are read, for example `job.Urgent`. */
  readonly reads: Set<string>;
  readonly bind: (node: Node) => Bound;
  scope: Scope | null;
};

/** Notes an error. */
export function error(binder: Binder, span: Span | Node, message: string): void {
  note(binder, "Error", span, message);
}

/** Notes a warning. */
export function warning(binder: Binder, span: Span | Node, message: string): void {
  note(binder, "Warning", span, message);
}

/** Where a finding about a node is shown: at the sign of an operator, otherwise over the whole of it. */
function placeOf(span: Span | Node): Span {
  if (!("kind" in span)) return span;
  if (span.kind === "binary") return span.operatorSpan;
  if (span.kind !== "unary") return span;
  return span.operator === "%" ? { start: span.end - 1, end: span.end } : { start: span.start, end: span.start + 1 };
}

function note(binder: Binder, severity: Diagnostic["severity"], span: Span | Node, message: string): void {
  const { start, end } = placeOf(span);
  const { diagnostics } = binder;
  if (diagnostics.length >= 100) return;
  const known = diagnostics.some((other) => other.start === start && other.end === end && other.message === message);
  if (!known) diagnostics.push({ severity, start, end, message });
}

/** Runs `work` with a row scope added. */
export function withScope<T>(binder: Binder, scope: Omit<Scope, "parent">, work: () => T): T {
  const outer = binder.scope;
  binder.scope = { ...scope, parent: outer };
  try {
    return work();
  } finally {
    binder.scope = outer;
  }
}
