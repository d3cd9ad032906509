import type { Change } from "./change.ts";
import { canonical, type JsonValue } from "./document/json.ts";
import { ruleById } from "./rules/rule-table.ts";
import { levels, worstOf, type Direction } from "./rules/verdict.ts";

/** Where something was found, and what it was. */
export interface Finding {
  readonly rule: string;
  readonly direction: Direction;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly place: string;
  readonly from?: JsonValue | undefined;
  readonly to?: JsonValue | undefined;
  /** Filled while the documents are walked: the same schema may be reached from many operations. */
  readonly operations: ReadonlySet<string>;
}

/** Takes findings in. Those whose rule does not apply to their direction are dropped. */
export type Report = (finding: Finding) => void;

/** The findings as changes: each once, with all operations that lead to it. */
export function changesOf(findings: readonly Finding[]): readonly Change[] {
  const merged = new Map<string, { finding: Finding; operations: Set<string> }>();
  for (const finding of findings) {
    const { rule, direction, before, after, from, to } = finding;
    if (!ruleById(rule).byDirection[direction]) continue;
    const key = [rule, direction, before ?? "", after ?? "", canonical(from), canonical(to)].join("\n");
    const known = merged.get(key);
    if (known) for (const operation of finding.operations) known.operations.add(operation);
    else merged.set(key, { finding, operations: new Set(finding.operations) });
  }
  return [...merged.values()].map(({ finding, operations }) => changeOf(finding, [...operations]));
}

function changeOf(finding: Finding, operations: readonly string[]): Change {
  const { rule, direction, before, after, place, from, to } = finding;
  const { what, byDirection } = ruleById(rule);
  const byLevel = byDirection[direction];
  if (!byLevel) throw new Error(`The rule ${rule} says nothing about the direction ${direction}.`);
  return {
    rule,
    class: worstOf([byLevel.wire, byLevel.source]),
    byLevel,
    hurts: levels.filter((level) => byLevel[level] === "breaking" || byLevel[level] === "possiblyBreaking"),
    direction,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    operations,
    place,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    message: `${whole(place, operations)} ${what}${values(from, to)}.`,
  };
}

/** The subject of the sentence: the place, and where it is felt. */
function whole(place: string, operations: readonly string[]): string {
  const [first, ...others] = operations;
  if (first === undefined || place === first) return place;
  return others.length === 0 ? `${place} of ${first}` : `${place} (in ${operations.length} operations)`;
}

function values(from: JsonValue | undefined, to: JsonValue | undefined): string {
  if (from === undefined && to === undefined) return "";
  if (from === undefined) return `: ${shown(to)}`;
  return to === undefined ? `: ${shown(from)}` : `: from ${shown(from)} to ${shown(to)}`;
}

const longest = 80;

function shown(value: JsonValue | undefined): string {
  const text = typeof value === "string" ? value.replaceAll(/\s+/gu, " ") : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
