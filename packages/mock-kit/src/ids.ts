import type { RandomSource } from "./random.ts";

/** Where a mock gets new identifiers. */
export interface IdSource {
  /**
   * A lower-case UUID. `kind` says what it is for; a source that counts keeps one count per kind, so that ids of
   * requests do not shift those of resources.
   */
  uuid(kind?: string): string;
  /** As that of a {@link RandomSource}: goes back, so that the same ids come again. Absent where they never do. */
  readonly mark?: () => () => void;
}

/** Random UUIDs (version 4): from the platform's cryptography, or from a seeded source to have them repeat. */
export function randomIds(random?: RandomSource): IdSource {
  if (random === undefined) return { uuid: () => crypto.randomUUID() };
  const { mark } = random;
  return {
    ...(mark !== undefined && { mark }),
    uuid() {
      const digits = Array.from({ length: 32 }, () => Math.floor(random.next() * 16).toString(16)).join("");
      const variant = "89ab".charAt(Math.floor(random.next() * 4));
      return dashed(`${digits.slice(0, 12)}4${digits.slice(13, 16)}${variant}${digits.slice(17)}`);
    },
  };
}

/** UUIDs that count from 1, for tests: the last group counts, the first tells kinds apart in the order they first appear. */
export function sequentialIds(): IdSource {
  let kinds = new Map<string, { readonly group: number; readonly count: number }>([["", { group: 0, count: 0 }]]);
  return {
    mark: () => {
      const place = new Map(kinds);
      return () => void (kinds = new Map(place));
    },
    uuid(kind = "") {
      const { group, count } = kinds.get(kind) ?? { group: kinds.size, count: 0 };
      kinds.set(kind, { group, count: count + 1 });
      return dashed(`${hex(group, 8)}000040008000${hex(count + 1, 12)}`);
    },
  };
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}

function dashed(digits: string): string {
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join(
    "-",
  );
}
