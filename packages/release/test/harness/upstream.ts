import { tmpdir } from "node:os";
import { tryProgram } from "../../src/run-program.ts";
import { cleanEnvironment } from "./clean-environment.ts";

/** The registry that npm is configured with, or why it is of no use now. */
export type Upstream =
  | { readonly kind: "reached"; readonly url: string }
  | { readonly kind: "none"; readonly reason: string };

/** Asks npm for its registry, and the registry, once and briefly, whether it is there. */
export async function findUpstream(): Promise<Upstream> {
  const { code, stdout } = await tryProgram("npm", ["config", "get", "registry"], {
    cwd: tmpdir(),
    env: cleanEnvironment(),
  });
  const url = stdout.trim();
  if (code !== 0 || !URL.canParse(url)) return { kind: "none", reason: "npm does not say which registry it uses" };
  try {
    await fetch(new URL("reflect-metadata", url.endsWith("/") ? url : `${url}/`), {
      method: "HEAD",
      signal: AbortSignal.timeout(8_000),
    });
    return { kind: "reached", url };
  } catch {
    return { kind: "none", reason: "the registry that npm is configured with cannot be reached" };
  }
}
