import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle as bundleIn } from "@trunkline/checks/bundle";

export { gzipSize } from "@trunkline/checks/bundle";

const folder = dirname(dirname(fileURLToPath(import.meta.url)));

/** Bundles a program that imports our packages or the peers. */
export async function bundle(source: string, platform: "browser" | "node"): Promise<Uint8Array> {
  const plain = await bundleIn(source, { folder, platform });
  if (platform === "browser" || !Buffer.from(plain).includes("Dynamic require of")) return plain;
  // CommonJS dependencies of the peers ask for require; an ESM bundle for Node has to give them one. What does not ask
  // is spared it: it takes memory and time.
  const banner = 'import{createRequire as r}from"node:module";const require=r(import.meta.url);';
  return bundleIn(source, { folder, platform, banner });
}
