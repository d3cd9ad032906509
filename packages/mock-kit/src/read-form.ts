import { objectOfFields, readScalar, readValues } from "./read-field.ts";
import type { FieldType, RouteField } from "./route.ts";

/** The names and texts of a form that belong to one field: what stands behind its name, as `a` and `b` in `x[a][b]`. */
type Branches = readonly { readonly steps: readonly string[]; readonly text: string }[];

/** A form as the forms of web pages are sent. Fields that the contract does not know stay text. */
export function readForm(text: string, fields: readonly RouteField[]): Record<string, unknown> {
  const pairs = [...new URLSearchParams(text)];
  const known = fields.map((field): [string, unknown] => [field.name, readField(pairs, field)]);
  const used = new Set(fields.flatMap((field) => [field.name, ...namesWithin(field)]));
  const strangers = pairs.filter(([name]) => !used.has(name.replace(/\[.*/su, "")));
  const others = [...groupsOf(strangers, ([name]) => name)].map(([name, all]): [string, unknown] => {
    return [name, readValues(all, "string", ([, value]) => value)];
  });
  return objectOfFields([...known, ...others]);
}

/** One field of a form, or parameter of a query that stands like one; `undefined` where it is absent. */
export function readField(pairs: readonly (readonly [string, string])[], { name, type, style }: RouteField): unknown {
  if (style === "deepObject") {
    const branches = pairs
      .filter(([key]) => key === name || key.startsWith(`${name}[`))
      .map(([key, text]) => ({ steps: stepsIn(key.slice(name.length)), text }));
    return branches.length === 0 ? undefined : readTree(branches, type);
  }
  if (style === "members" && typeof type === "object" && "members" in type) {
    const members = Object.entries(type.members).map(([member, inner]): [string, unknown] => {
      return [member, readField(pairs, { name: member, type: inner })];
    });
    const object = objectOfFields(members);
    return Object.keys(object).length === 0 ? undefined : object;
  }
  const values = pairs.filter(([key]) => key === name).map(([, text]) => text);
  if (values.length === 0) return undefined;
  const isJoined = style === "," || style === " " || style === "|";
  return isJoined && typeof type === "object"
    ? readJoined(
        values.flatMap((text) => text.split(style)),
        type,
      )
    : readValues(values, type, readScalar);
}

function stepsIn(key: string): readonly string[] {
  return Array.from(key.matchAll(/\[([^\]]*)\]/gu), ([, step = ""]) => step);
}

/** What members of an object that is spread over a form are called there. */
function namesWithin({ type, style }: RouteField): readonly string[] {
  return style === "members" && typeof type === "object" && "members" in type ? Object.keys(type.members) : [];
}

/** A list, or names and values of an object in turn. */
function readJoined(values: readonly string[], type: Exclude<FieldType, string>): unknown {
  if ("list" in type) return readValues(values, type, readScalar);
  const names = values.filter((_, index) => index % 2 === 0);
  return objectOfFields(
    names.map((name, index) => [name, readScalar(values[index * 2 + 1] ?? "", memberOf(type, name))]),
  );
}

function readTree(branches: Branches, type: FieldType): unknown {
  const inner = branches.filter(({ steps }) => steps.length > 0);
  if (inner.length === 0 || typeof type === "string") return readScalar(branches.at(-1)?.text ?? "", type);
  // `x[]` again and again: each is an item of its own.
  const groups = groupsOf(inner, ({ steps: [step] }, index) => step || String(index));
  const deeper = [...groups].map(([step, all]): [string, unknown] => {
    const rest = all.map(({ steps, text }) => ({ steps: steps.slice(1), text }));
    return [step, readTree(rest, memberOf(type, step))];
  });
  if (!("list" in type)) return objectOfFields(deeper);
  return deeper.toSorted(([one], [other]) => Number(one) - Number(other)).map(([, value]) => value);
}

function groupsOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item, index: number) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item, index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function memberOf(type: Exclude<FieldType, string>, name: string): FieldType {
  if ("list" in type) return type.list;
  if ("values" in type) return type.values;
  return (Object.hasOwn(type.members, name) ? type.members[name] : undefined) ?? "string";
}
