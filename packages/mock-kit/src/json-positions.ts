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
  const positions = new Map<string, number>();
  let at = 0;

  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    at += found?.length ?? 0;
    return found;
  }

  function takeMark(mark: string): boolean {
    take(space);
    if (text[at] !== mark) return false;
    at += 1;
    return true;
  }

  function members(close: string, member: (place: number) => boolean): boolean {
    if (takeMark(close)) return true;
    for (let place = 0; ; place += 1) {
      if (!member(place)) return false;
      if (takeMark(close)) return true;
      if (!takeMark(",")) return false;
    }
  }

  function value(path: JsonPath): boolean {
    if (path.length > deepest) return false;
    take(space);
    positions.set(keyOf(path), at);
    if (takeMark("{")) return members("}", () => namedMember(path));
    if (takeMark("[")) return members("]", (place) => value([...path, place]));
    return (take(string) ?? take(scalar)) !== undefined;
  }

  function namedMember(path: JsonPath): boolean {
    take(space);
    const name = take(string);
    if (name === undefined || !takeMark(":")) return false;
    return value([...path, String(JSON.parse(name))]);
  }

  const whole = value([]);
  take(space);
  if (!whole || at < text.length) return { kind: "broken", at };
  return { kind: "positions", of: (path) => nearest(positions, path) };
}

function keyOf(path: JsonPath): string {
  return JSON.stringify(path);
}

/** The place of a value; of the nearest that holds it when it is missing itself. */
function nearest(positions: ReadonlyMap<string, number>, path: JsonPath): number {
  return positions.get(keyOf(path)) ?? (path.length === 0 ? 0 : nearest(positions, path.slice(0, -1)));
}
