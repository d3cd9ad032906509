import { type JsonPath, findJsonPositions } from "./json-positions.ts";
import { parseJson } from "./parse-json.ts";
import {
  type SeedFault,
  type SeedKinds,
  type SeedOf,
  describeSeedFault,
  findInMembers,
  findSeedFaults,
} from "./seed-kinds.ts";

/** What a seed file may hold: sections (an API's name) of kinds of resources. */
export type SeedSections = Readonly<Record<string, SeedKinds>>;

/** What a seed file holds, by section and kind. */
export type SeedContent<Sections extends SeedSections> = {
  readonly [Section in keyof Sections]?: SeedOf<Sections[Section]>;
};

/** A place in a text. */
export interface TextPlace {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** One thing that is wrong with a seed. */
export interface SeedProblem extends TextPlace {
  /** Names the path and says what is wrong with it. */
  readonly message: string;
}

/** A seed's content, or what is wrong with its text. */
export type SeedReading<Content> =
  | {
      readonly kind: "seed";
      readonly content: Content;
      /** Where a value stands in the text: for mistakes that show only when the seed is planted. */
      readonly placeOf: (path: JsonPath) => TextPlace;
    }
  | { readonly kind: "wrong"; readonly problems: readonly [SeedProblem, ...SeedProblem[]] };

/** Levels a seed may be nested: resources as deep as a request's body, under section, kind and id. */
export const seedDepth = 67;

/**
 * Reads a seed file, `{ section: { kind: rows } }`, and checks every row with its kind's validator. Whatever is wrong is
 * named with its line.
 */
export function readSeed<Sections extends SeedSections>(
  text: string,
  sections: Sections,
): SeedReading<SeedContent<Sections>> {
  return readText(text, (value) =>
    findInMembers(value, [], Object.keys(sections), (section, kinds) =>
      findSeedFaults(kinds, sections[section] ?? {}, [section]),
    ),
  );
}

/** As {@link readSeed}, for the seed of one API: `{ kind: rows }`. */
export function readSeedOf<Kinds extends SeedKinds>(text: string, kinds: Kinds): SeedReading<SeedOf<Kinds>> {
  return readText(text, (value) => findSeedFaults(value, kinds));
}

function readText<Content>(text: string, findFaults: (value: unknown) => SeedFault[]): SeedReading<Content> {
  const positions = findJsonPositions(text);
  if (positions.kind === "broken") {
    return { kind: "wrong", problems: [{ ...placeAt(text, positions.at), message: "This is not JSON." }] };
  }
  const placeOf = (path: JsonPath): TextPlace => placeAt(text, positions.of(path));
  const parsed = parseJson(new TextEncoder().encode(text), seedDepth);
  const value = parsed.kind === "value" ? parsed.value : undefined;
  const faults = parsed.kind === "value" ? findFaults(value) : [{ path: [], message: "is nested too deep" }];
  const [first, ...rest] = faults.map((fault) => ({ ...placeOf(fault.path), message: describeSeedFault(fault) }));
  if (first !== undefined) return { kind: "wrong", problems: [first, ...rest] };
  // Every row has just passed its validator.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { kind: "seed", content: value as Content, placeOf };
}

function placeAt(text: string, at: number): TextPlace {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
