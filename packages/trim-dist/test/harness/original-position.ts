import { decode } from "@jridgewell/sourcemap-codec";
import type { SourceMap } from "../../src/thin-map.ts";

/** Where a place, counted from 0, came from, found as debuggers and editors find it: by the nearest one before it. */
export function originalPositionFor(
  text: string,
  line: number,
  column: number,
): { readonly source: string | undefined; readonly line: number; readonly column: number } | undefined {
  const map: SourceMap = JSON.parse(text);
  const segment = decode(map.mappings)[line]?.findLast(([start]) => start <= column);
  if (segment === undefined || segment.length === 1) return undefined;
  return { source: map.sources[segment[1]], line: segment[2], column: segment[3] };
}
