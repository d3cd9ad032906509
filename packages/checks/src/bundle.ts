import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** How a program is bundled. */
export interface BundleOptions {
  /** Where its imports are looked up from. */
  readonly folder: string;
  readonly platform: "browser" | "node";
  /** Conditions of `exports` and `imports`, beside the platform's own. */
  readonly conditions?: readonly string[];
  /** Goes before everything else. */
  readonly banner?: string;
}

/** Bundles a program with what it imports, minified, as an application would ship it. */
export async function bundle(source: string, options: BundleOptions): Promise<Uint8Array> {
  const { folder, platform, conditions, banner } = options;
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: folder, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform,
    write: false,
    logLevel: "silent",
    ...(conditions && { conditions: [...conditions] }),
    ...(banner !== undefined && { banner: { js: banner } }),
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** Bytes after gzip at the strongest level. */
export function gzipSize(content: Uint8Array): number {
  return gzipSync(content, { level: 9 }).byteLength;
}
