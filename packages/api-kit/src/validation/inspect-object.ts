import {
  addFinding,
  addTypeFinding,
  type Inspect,
  type Findings,
  here,
  isPresent,
  type Key,
  prefixFindings,
} from "./findings.ts";
import { type Members, membersOf } from "./members.ts";

/**
 * The members to look at; that the value is no object is a finding, and then there are none. With `known`, each other
 * member is a finding too where the caller asked for that.
 */
export function inspectObject(to: Findings, value: unknown, known?: readonly string[]): Members | undefined {
  const members = membersOf(value);
  if (members === undefined) {
    addTypeFinding(to, here, value, "object");
  } else if (to.rejectUnknown && known !== undefined) {
    for (const name of Object.keys(members)) {
      if (!known.includes(name)) addFinding(to, name, "unknownMember", "is not a known member");
    }
  }
  return members;
}

/** Looks into a member whose type has a walk of its own. */
export function inspectMember(to: Findings, key: Key, value: unknown, isRequired: boolean, inspect: Inspect): void {
  if (!isPresent(to, key, value, isRequired)) return;
  const from = to.list.length;
  inspect(to, value);
  if (key !== undefined) prefixFindings(to, from, key);
}
