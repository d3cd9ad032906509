import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** Bundles a program with what it imports, minified, as an application would ship it. */
export async function bundle(source: string, platform: "browser" | "node"): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: packageFolder, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform,
    write: false,
    logLevel: "error",
    // CommonJS dependencies of the peers ask for require; an ESM bundle for Node has to give them one.
    ...(platform === "node"
      ? { banner: { js: 'import{createRequire as r}from"node:module";const require=r(import.meta.url);' } }
      : {}),
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** Bytes after gzip at the strongest level. */
export function gzipSize(content: Uint8Array): number {
  return gzipSync(content, { level: 9 }).byteLength;
}
