import { bundle, gzipSize } from "../bundle.ts";
import { programs } from "../programs.ts";
import { kib, ratio, type Table } from "../table.ts";

/** Bundle size of one call, in a browser. */
export async function run(): Promise<Table> {
  const sizes = await Promise.all(
    programs
      .filter(({ nodeOnly }) => !nodeOnly)
      .map(async ({ name, call, source }) => {
        const content = await bundle(source, "browser");
        return { name, call, raw: content.byteLength, gzip: gzipSize(content) };
      }),
  );
  return {
    title: "Bundle size of one call",
    how: "esbuild, browser, ESM, minified, then gzip at level 9. Exact, not timed. The ratio is against ours for the same call.",
    columns: ["program", "call", "min KiB", "gzip KiB", "× ours"],
    rows: sizes.map(({ name, call, raw, gzip }) => {
      const ours = sizes.find((size) => size.call === call)?.gzip ?? gzip;
      return [name, call, kib(raw), kib(gzip), ratio(gzip, ours)];
    }),
  };
}
