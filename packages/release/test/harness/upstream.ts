import { tmpdir } from "node:os";
import { tryProgram } from "../../src/run-program.ts";

/** The registry that npm is configured with, or why it is of no use now. */
export type Upstream =
  | { readonly kind: "reached"; readonly url: string }
  | { readonly kind: "none"; readonly reason: string };

/** Asks npm for its registry, and the registry, once and briefly, whether it is there. */
export async function findUpstream(): Promise<Upstream> {
  const { code, stdout } = await tryProgram("npm", ["config", "get", "registry"], {
    cwd: tmpdir(),
    env: process.env,
  });
  const url = stdout.trim();
  if (code !== 0 || !URL.canParse(url)) return { kind: "none", reason: "npm does not say which registry it uses" };
  const probe = new URL("reflect-metadata", url.endsWith("/") ? url : `${url}/`);
  try {
    const { ok, status } = await fetch(probe, { method: "HEAD", signal: AbortSignal.timeout(8_000) });
    return ok
      ? { kind: "reached", url }
      : { kind: "none", reason: `the registry that npm is configured with answers ${status}` };
  } catch {
    return { kind: "none", reason: "the registry that npm is configured with cannot be reached" };
  }
}
