import type { KindDiff, MemberChange, RowsDiff } from "./diff-rows.ts";
import { maskMembers, maskedText } from "./mask.ts";
import type { StateRow } from "./state.ts";

/** A diff without the values of the named members. That one of them changed stays visible. */
export function maskDiff(diff: RowsDiff, secrets: ReadonlySet<string>): RowsDiff {
  if (secrets.size === 0) return diff;
  return Object.fromEntries(Object.entries(diff).map(([kind, changes]) => [kind, maskKind(changes, secrets)]));
}

function maskKind({ added, removed, changed }: KindDiff, secrets: ReadonlySet<string>): KindDiff {
  const maskRow = ({ id, row }: StateRow): StateRow => ({ id, row: maskMembers(row, secrets) });
  return {
    added: added.map(maskRow),
    removed: removed.map(maskRow),
    changed: changed.map(({ id, members }) => ({ id, members: members.map((member) => maskChange(member, secrets)) })),
  };
}

function maskChange(change: MemberChange, secrets: ReadonlySet<string>): MemberChange {
  const isSecret = change.path.some((name) => secrets.has(String(name)));
  const mask = (value: unknown): unknown => (isSecret ? maskedText : maskMembers(value, secrets));
  return {
    path: change.path,
    ...("before" in change && { before: mask(change.before) }),
    ...("after" in change && { after: mask(change.after) }),
  };
}
