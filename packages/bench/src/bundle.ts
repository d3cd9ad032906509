import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle as bundleIn } from "@trunkline/checks/bundle";

export { gzipSize } from "@trunkline/checks/bundle";

const folder = dirname(dirname(fileURLToPath(import.meta.url)));

/** Bundles a program that imports our packages or the peers. */
export function bundle(source: string, platform: "browser" | "node"): Promise<Uint8Array> {
  // CommonJS dependencies of the peers ask for require; an ESM bundle for Node has to give them one.
  const banner = 'import{createRequire as r}from"node:module";const require=r(import.meta.url);';
  return bundleIn(source, { folder, platform, ...(platform === "node" && { banner }) });
}
