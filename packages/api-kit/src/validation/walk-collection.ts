import { checkConstraints, type Constraint } from "./constraint.ts";
import { isObject, type Members } from "./members.ts";
import { addFinding, addTypeFinding, finding, here, type Visit, type Walk } from "./walk.ts";
import { visitAt } from "./walk-object.ts";

/** Looks at an array and at each of its items. */
export function itemsOf(visit: Visit, constraints?: readonly Constraint<readonly unknown[]>[]): Visit {
  return (walk, value) => {
    if (!Array.isArray(value)) return addTypeFinding(walk, here, value, "array");
    checkConstraints<readonly unknown[]>(walk, here, value, constraints);
    const copy: unknown[] = [];
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      copy.push(visitAt(walk, index, item, visit) ?? item);
    }
    return copy;
  };
}

/**
 * Looks at an object with names of the caller's choice, and at each of its values.
 *
 * @param visitName Looks at the names.
 */
export function mapOf(visit: Visit, constraints?: readonly Constraint<Members>[], visitName?: Visit): Visit {
  return (walk, value) => {
    if (!isObject(value)) return addTypeFinding(walk, here, value, "object");
    checkConstraints(walk, here, value, constraints);
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    if (visitName !== undefined) for (const [name] of members) checkName(walk, name, visitName);
    return Object.fromEntries(members.map(([name, member]) => [name, visitAt(walk, name, member, visit) ?? member]));
  };
}

/** Null, or a value to look at. */
export function nullOr(visit: Visit): Visit {
  return (walk, value) => (value === null ? undefined : visit(walk, value));
}

/** A name that breaks its rules is one finding, on the member that bears it. */
function checkName(walk: Walk, name: string, visitName: Visit): void {
  const onName: Walk = { ...walk, findings: [] };
  visitName(onName, name);
  const [found] = onName.findings;
  if (found === undefined) return;
  const { message, allowed, received } = found;
  addFinding(walk, name, finding("propertyName", `has a name that ${message}`, allowed, received));
}
