import { pointerOf, strict, type Violation } from "@trunkline/validator-kit";
import type { RowValidator } from "./seed-kinds.ts";

/** How each member of a row is checked: those that must be there, and those that may be missing. */
export type RowMembers<Row> = {
  readonly [Member in keyof Row]-?: object extends Pick<Row, Member>
    ? { readonly optional: RowValidator<NonNullable<Row[Member]>> }
    : { readonly required: RowValidator<Row[Member]> };
};

/** Checks rows that no contract describes, member by member. Members that are not listed are mistakes. */
export function rowValidator<Row extends object>(members: RowMembers<Row>): RowValidator<Row> {
  const known = Object.entries<
    { readonly required: RowValidator<unknown> } | { readonly optional: RowValidator<unknown> }
  >(members);
  function findIn(row: object): Violation[] {
    const given: Readonly<Record<string, unknown>> = { ...row };
    const strangers = Object.keys(given).filter((name) => !Object.hasOwn(members, name));
    return [
      ...known.flatMap(([name, member]) => {
        const value = Object.hasOwn(given, name) ? given[name] : undefined;
        if (value === undefined) return "required" in member ? [violation([name], "required", "is required")] : [];
        return within(name, "required" in member ? member.required : member.optional, value);
      }),
      ...strangers.map((name) =>
        violation([name], "additionalProperties", `is not known here; known are ${Object.keys(members).join(", ")}`),
      ),
    ];
  }
  return judge(
    (value): value is Row => typeof value === "object" && value !== null && !Array.isArray(value),
    "must be an object",
    findIn,
  );
}

/** Checks lists, item by item. */
export function listValidator<Item>(item: RowValidator<Item>): RowValidator<readonly Item[]> {
  return judge(
    (value): value is readonly Item[] => Array.isArray(value),
    "must be a list",
    (list) => list.flatMap((value, place) => within(place, item, value)),
  );
}

/** Checks single values. `message` says what one must be: "must be twelve digits". */
export function valueValidator<Value>(
  message: string,
  accepts: (value: unknown) => value is Value,
): RowValidator<Value> {
  return judge(accepts, message, () => []);
}

function judge<Value>(
  isOne: (value: unknown) => value is Value,
  message: string,
  findIn: (value: Value) => readonly Violation[],
): RowValidator<Value> {
  return {
    validate(value) {
      if (!isOne(value)) return { kind: "invalid", violations: [violation([], "type", message)] };
      const [first, ...rest] = findIn(value);
      return first === undefined ? { kind: "valid", value } : { kind: "invalid", violations: [first, ...rest] };
    },
  };
}

function within(place: string | number, validator: RowValidator<unknown>, value: unknown): Violation[] {
  const validation = validator.validate(value, strict);
  if (validation.kind === "valid") return [];
  return validation.violations.map((found) => ({ ...found, pointer: pointerOf([place]) + found.pointer }));
}

function violation(path: readonly string[], keyword: Violation["keyword"], message: string): Violation {
  return { pointer: pointerOf(path), keyword, message };
}
