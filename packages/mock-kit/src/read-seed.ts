import type { Validator } from "@trunkline/api-kit/validation";
import { findJsonPositions } from "./json-positions.ts";
import { parseJson } from "./parse-json.ts";

/** What a seed file may hold: for each section (an API's name) the kinds of resources, each with its row's validator. */
export type SeedSections = Readonly<Record<string, Readonly<Record<string, Validator<unknown>>>>>;

/** The rows of a seed file, by section and kind. */
export type SeedRows<Sections extends SeedSections> = {
  readonly [Section in keyof Sections]?: {
    readonly [Kind in keyof Sections[Section]]?: readonly (Sections[Section][Kind] extends Validator<infer Row>
      ? Row
      : never)[];
  };
};

/** One thing that is wrong with a seed file. */
export interface SeedProblem {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** Names the path and says what is wrong with it. */
  readonly message: string;
}

/** A seed file's rows, or what is wrong with the file. */
export type SeedReading<Sections extends SeedSections> =
  | { readonly kind: "seed"; readonly rows: SeedRows<Sections> }
  | { readonly kind: "wrong"; readonly problems: readonly [SeedProblem, ...SeedProblem[]] };

interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Levels a seed may be nested: rows as deep as a request's body, under section, kind and list. */
const depth = 67;

/**
 * Reads a seed file, `{ section: { kind: [row, …] } }`, and checks every row against the contract. What is wrong is
 * named with its line.
 */
export function readSeed<Sections extends SeedSections>(text: string, sections: Sections): SeedReading<Sections> {
  const positions = findJsonPositions(text);
  if (positions.kind === "broken")
    return { kind: "wrong", problems: [{ ...lineAt(text, positions.at), message: "This is not JSON." }] };
  const parsed = parseJson(new TextEncoder().encode(text), depth);
  const value = parsed.kind === "value" ? parsed.value : undefined;
  const faults = parsed.kind === "value" ? findFaults(value, sections) : [{ path: [], message: "is nested too deep" }];
  const [first, ...rest] = faults.map(({ path, message }) => ({
    ...lineAt(text, positions.of(path)),
    message: path.length === 0 ? `The seed ${message}.` : `${path.join(".")} ${message}.`,
  }));
  if (first !== undefined) return { kind: "wrong", problems: [first, ...rest] };
  // Every row has just passed the validator of its kind.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { kind: "seed", rows: value as SeedRows<Sections> };
}

function findFaults(value: unknown, sections: SeedSections): Fault[] {
  return membersOf(value, [], Object.keys(sections), (section, kinds) =>
    membersOf(kinds, [section], Object.keys(sections[section] ?? {}), (kind, rows) =>
      rowsOf(rows, [section, kind], sections[section]?.[kind]),
    ),
  );
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

function rowsOf(rows: unknown, path: readonly string[], validator: Validator<unknown> | undefined): Fault[] {
  if (!Array.isArray(rows)) return [{ path, message: "must be a list" }];
  return rows.flatMap((row: unknown, place) => {
    const validation = validator?.validate(row, { unknownMembers: "reject" });
    if (validation?.kind !== "invalid") return [];
    return validation.violations.map((violation) => ({
      path: [...path, place, ...violation.path],
      message: violation.message,
    }));
  });
}

function lineAt(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
