import { inspectMember } from "./inspect-object.ts";
import {
  addFinding,
  addTypeFinding,
  counted,
  type Inspect,
  type Findings,
  here,
  type Key,
  required,
} from "./findings.ts";
import { type Members, membersOf } from "./members.ts";

/** How many items an array may have. */
export interface ItemRules {
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** How many members an object may have. */
export interface MemberRules {
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** Looks at an array and at each of its items. */
export function inspectItems(
  to: Findings,
  key: Key,
  value: unknown,
  isRequired: boolean,
  inspect: Inspect,
  { minItems = 0, maxItems = Infinity }: ItemRules = {},
): void {
  inspectMember(to, key, value, isRequired, () => {
    if (!Array.isArray(value)) return addTypeFinding(to, here, value, "array");
    const count = value.length;
    if (count < minItems)
      addFinding(to, here, "minItems", `must have at least ${counted(minItems, "item")}`, minItems, count);
    if (count > maxItems)
      addFinding(to, here, "maxItems", `must have at most ${counted(maxItems, "item")}`, maxItems, count);
    for (let index = 0; index < count; index++) inspectMember(to, index, value[index], required, inspect);
  });
}

/** Looks at an object with names of the caller's choice, and at each of its values. */
export function inspectMap(
  to: Findings,
  key: Key,
  value: unknown,
  isRequired: boolean,
  inspect: Inspect,
  rules: MemberRules = {},
  inspectName?: Inspect,
): void {
  inspectMember(to, key, value, isRequired, () => {
    const members = membersOf(value);
    if (members === undefined) return addTypeFinding(to, here, value, "object");
    inspectMemberCount(to, members, rules);
    for (const name of Object.keys(members)) {
      inspectMember(to, name, members[name], false, inspect);
      if (inspectName !== undefined) inspectNameRule(to, name, inspectName);
    }
  });
}

/** Finds that an object has too few or too many members. Those that are `undefined` do not count. */
export function inspectMemberCount(to: Findings, members: Members, rules: MemberRules): void {
  const { minProperties = 0, maxProperties = Infinity } = rules;
  const count = Object.values(members).filter((member) => member !== undefined).length;
  if (count < minProperties) {
    addFinding(
      to,
      here,
      "minProperties",
      `must have at least ${counted(minProperties, "member")}`,
      minProperties,
      count,
    );
  } else if (count > maxProperties) {
    addFinding(
      to,
      here,
      "maxProperties",
      `must have at most ${counted(maxProperties, "member")}`,
      maxProperties,
      count,
    );
  }
}

/** A name that breaks its rules is one finding, on the member that bears it. */
function inspectNameRule(to: Findings, name: string, inspectName: Inspect): void {
  const findings: Findings = { ...to, list: [] };
  inspectName(findings, name);
  const [finding] = findings.list;
  if (finding === undefined) return;
  addFinding(to, name, "propertyName", `has a name that ${finding.message}`, finding.allowed, finding.received);
}
