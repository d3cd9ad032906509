/** Members and indices from the root of a JSON value. */
export type JsonPath = readonly (string | number)[];

/** Where the values of a JSON text stand, or where it stops being JSON. Counts characters from 0. */
export type JsonPositions =
  | { readonly kind: "positions"; readonly of: (path: JsonPath) => number }
  | { readonly kind: "broken"; readonly at: number };

const space = /[ \t\r\n]*/y;
// oxlint-disable-next-line no-control-regex -- JSON forbids exactly these in strings.
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Text nested deeper counts as broken there: the search must not run out of stack. */
const deepest = 500;

/** Finds where each value of a JSON text begins. `JSON.parse` keeps no places, and names none in most of its errors. */
export function findJsonPositions(text: string): JsonPositions {
  const reader = createReader(text);
  const positions = new Map<string, number>();

  function value(path: JsonPath): boolean {
    if (path.length > deepest) return false;
    reader.take(space);
    positions.set(keyOf(path), reader.at());
    if (reader.takeMark("{")) return members("}", () => namedMember(path));
    if (reader.takeMark("[")) return members("]", (place) => value([...path, place]));
    return (reader.take(string) ?? reader.take(scalar)) !== undefined;
  }

  function members(close: string, member: (place: number) => boolean): boolean {
    if (reader.takeMark(close)) return true;
    for (let place = 0; ; place += 1) {
      if (!member(place)) return false;
      if (reader.takeMark(close)) return true;
      if (!reader.takeMark(",")) return false;
    }
  }

  function namedMember(path: JsonPath): boolean {
    reader.take(space);
    const name = reader.take(string);
    if (name === undefined || !reader.takeMark(":")) return false;
    return value([...path, String(JSON.parse(name))]);
  }

  const whole = value([]);
  reader.take(space);
  if (!whole || reader.at() < text.length) return { kind: "broken", at: reader.at() };
  return { kind: "positions", of: (path) => nearest(positions, path) };
}

/** A place in a text that moves on over what it takes. */
interface Reader {
  at(): number;
  take(pattern: RegExp): string | undefined;
  /** Takes one character, and the space before it in any case. */
  takeMark(mark: string): boolean;
}

function createReader(text: string): Reader {
  let at = 0;
  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    at += found?.length ?? 0;
    return found;
  }
  return {
    at: () => at,
    take,
    takeMark(mark) {
      take(space);
      if (text[at] !== mark) return false;
      at += 1;
      return true;
    },
  };
}

function keyOf(path: JsonPath): string {
  return JSON.stringify(path);
}

/** The place of a value; of the nearest that holds it when it is missing itself. */
function nearest(positions: ReadonlyMap<string, number>, path: JsonPath): number {
  return positions.get(keyOf(path)) ?? (path.length === 0 ? 0 : nearest(positions, path.slice(0, -1)));
}
