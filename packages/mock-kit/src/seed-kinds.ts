import { pathOf, strict, type Validator } from "@trunkline/validator-kit";
import type { JsonPath } from "./json-positions.ts";

/** A kind of resources in a seed: a list of rows, or rows by id; each row is checked by the validator. */
export type SeedKind = { readonly list: RowValidator<unknown> } | { readonly byId: RowValidator<unknown> };

/** The part of a validator that is needed here. */
export type RowValidator<Row> = Pick<Validator<Row>, "validate">;

/** The kinds of resources that an API's seeds may hold, by name. */
export type SeedKinds = Readonly<Record<string, SeedKind>>;

/** What a seed of these kinds holds. */
export type SeedOf<Kinds extends SeedKinds> = { readonly [Kind in keyof Kinds]?: SeedRows<Kinds[Kind]> };

/** The rows of one kind. */
export type SeedRows<Kind> = Kind extends { readonly list: RowValidator<infer Row> }
  ? readonly Row[]
  : Kind extends { readonly byId: RowValidator<infer Row> }
    ? Readonly<Record<string, Row>>
    : never;

/** One mistake in a seed. */
export interface SeedFault {
  readonly path: JsonPath;
  /** To be read after the path: `must be a list`. */
  readonly message: string;
}

/** What is wrong with a value that should be a seed of these kinds. */
export function findSeedFaults(value: unknown, kinds: SeedKinds, path: JsonPath = []): SeedFault[] {
  return findInMembers(value, path, Object.keys(kinds), (kind, rows) => findInRows(rows, [...path, kind], kinds[kind]));
}

/** What is wrong with an object that has only these members. */
export function findInMembers(
  value: unknown,
  path: JsonPath,
  known: readonly string[],
  look: (name: string, member: unknown) => SeedFault[],
): SeedFault[] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [{ path, message: "must be an object" }];
  return Object.entries(value).flatMap(([name, member]) =>
    known.includes(name)
      ? look(name, member)
      : [{ path: [...path, name], message: `is not known here; known are ${known.join(", ")}` }],
  );
}

function findInRows(rows: unknown, path: JsonPath, kind: SeedKind | undefined): SeedFault[] {
  // Members of seeds that are written in code may be there and undefined.
  if (kind === undefined || rows === undefined) return [];
  const isList = "list" in kind;
  if (typeof rows !== "object" || rows === null || Array.isArray(rows) !== isList) {
    return [{ path, message: isList ? "must be a list" : "must be an object" }];
  }
  const validator = isList ? kind.list : kind.byId;
  return Object.entries<unknown>({ ...rows }).flatMap(([key, row]) => {
    const validation = validator.validate(row, strict);
    if (validation.kind === "valid") return [];
    const place = isList ? Number(key) : key;
    return validation.violations.map((violation) => ({
      path: [...path, place, ...pathOf(violation.pointer)],
      message: violation.message,
    }));
  });
}

/** A fault as a sentence: `groups.0.Name must be a string.` */
export function describeSeedFault({ path, message }: SeedFault): string {
  return path.length === 0 ? `The seed ${message}.` : `${path.join(".")} ${message}.`;
}
