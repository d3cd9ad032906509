import type { Validator } from "@trunkline/api-kit/validation";
import { type JsonPath, findJsonPositions } from "./json-positions.ts";
import { parseJson } from "./parse-json.ts";

/** A kind of resources in a seed: a list of rows, or rows by id; each row is checked by the validator. */
export type SeedKind = { readonly list: RowValidator<unknown> } | { readonly byId: RowValidator<unknown> };

/** The part of a validator that is needed here. */
export type RowValidator<Row> = Pick<Validator<Row>, "validate">;

/** What a seed file may hold: sections (an API's name) of kinds of resources. */
export type SeedSections = Readonly<Record<string, Readonly<Record<string, SeedKind>>>>;

/** What a seed file holds, by section and kind. */
export type SeedContent<Sections extends SeedSections> = {
  readonly [Section in keyof Sections]?: {
    readonly [Kind in keyof Sections[Section]]?: SeedRows<Sections[Section][Kind]>;
  };
};

/** The rows of one kind. */
export type SeedRows<Kind> = Kind extends { readonly list: RowValidator<infer Row> }
  ? readonly Row[]
  : Kind extends { readonly byId: RowValidator<infer Row> }
    ? Readonly<Record<string, Row>>
    : never;

/** One thing that is wrong with a seed file. */
export interface SeedProblem {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** Names the path and says what is wrong with it. */
  readonly message: string;
}

/** A seed file's content, or what is wrong with the file. */
export type SeedReading<Sections extends SeedSections> =
  | { readonly kind: "seed"; readonly content: SeedContent<Sections> }
  | { readonly kind: "wrong"; readonly problems: readonly [SeedProblem, ...SeedProblem[]] };

interface Fault {
  readonly path: JsonPath;
  readonly message: string;
}

/** Levels a seed may be nested: resources as deep as a request's body, under section, kind and id. */
const depth = 67;

/**
 * Reads a seed file, `{ section: { kind: rows } }`, and checks every row with its kind's validator. Whatever is wrong is
 * named with its line.
 */
export function readSeed<Sections extends SeedSections>(text: string, sections: Sections): SeedReading<Sections> {
  const positions = findJsonPositions(text);
  if (positions.kind === "broken") {
    return { kind: "wrong", problems: [{ ...lineAt(text, positions.at), message: "This is not JSON." }] };
  }
  const parsed = parseJson(new TextEncoder().encode(text), depth);
  const value = parsed.kind === "value" ? parsed.value : undefined;
  const faults = parsed.kind === "value" ? findFaults(value, sections) : [{ path: [], message: "is nested too deep" }];
  const [first, ...rest] = faults.map(({ path, message }) => ({
    ...lineAt(text, positions.of(path)),
    message: path.length === 0 ? `The seed ${message}.` : `${path.join(".")} ${message}.`,
  }));
  if (first !== undefined) return { kind: "wrong", problems: [first, ...rest] };
  // Every row has just passed its validator.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { kind: "seed", content: value as SeedContent<Sections> };
}

function findFaults(value: unknown, sections: SeedSections): Fault[] {
  return membersOf(value, [], Object.keys(sections), (section, kinds) =>
    membersOf(kinds, [section], Object.keys(sections[section] ?? {}), (kind, rows) =>
      rowsOf(rows, [section, kind], sections[section]?.[kind]),
    ),
  );
}

function rowsOf(rows: unknown, path: JsonPath, kind: SeedKind | undefined): Fault[] {
  if (kind === undefined) return [];
  const isList = "list" in kind;
  if (typeof rows !== "object" || rows === null || Array.isArray(rows) !== isList) {
    return [{ path, message: isList ? "must be a list" : "must be an object" }];
  }
  const validator = isList ? kind.list : kind.byId;
  return Object.entries<unknown>({ ...rows }).flatMap(([key, row]) => {
    const validation = validator.validate(row, { unknownMembers: "reject" });
    if (validation.kind === "valid") return [];
    const place = isList ? Number(key) : key;
    return validation.violations.map((violation) => ({
      path: [...path, place, ...violation.path],
      message: violation.message,
    }));
  });
}

function membersOf(
  value: unknown,
  path: readonly string[],
  known: readonly string[],
  look: (name: string, member: unknown) => Fault[],
): Fault[] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [{ path, message: "must be an object" }];
  return Object.entries(value).flatMap(([name, member]) =>
    known.includes(name)
      ? look(name, member)
      : [{ path: [...path, name], message: `is not known here; known are ${known.join(", ")}` }],
  );
}

function lineAt(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
