/** One segment of a JSON pointer (RFC 6901), slash included: `a/b` is `/a~1b`. */
export function segment(name: string): string {
  return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Member names and indices along a JSON pointer. A pointer does not tell them apart: all digits is taken for an index. */
export function pathOf(pointer: string): (string | number)[] {
  const [, ...segments] = pointer.split("/");
  return segments.map((text) => {
    return /^\d+$/.test(text) ? Number(text) : text.replaceAll("~1", "/").replaceAll("~0", "~");
  });
}

/** The JSON pointer of a path: `/mode/kind`. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((key) => segment(String(key))).join("");
}
