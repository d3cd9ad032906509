import { existsSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { tryProgram } from "../../src/run-program.ts";
import { cleanEnvironment } from "./clean-environment.ts";

/** The Node of each line that is fetched where the machine has none: the newest that npm ships. */
export const nodePins: Readonly<Record<number, string>> = {
  20: "20.20.2",
  22: "22.23.3",
  24: "24.21.0",
  26: "26.10.0",
};

const workerdPin = "1.20261117.1";

/** A program that others run on, or why there is none. */
export type Runtime =
  | { readonly kind: "found"; readonly path: string }
  | { readonly kind: "none"; readonly reason: string };

/** What the consumers run on. */
export interface Runtimes {
  readonly node: Readonly<Record<number, Runtime>>;
  readonly workerd: Runtime;
}

/**
 * Finds a Node of each line and workerd: this process's, those on the path, and for the rest packages from the registry,
 * which are kept in the toolchain folder of the checkout.
 */
export async function findRuntimes(root: string): Promise<Runtimes> {
  const folder = join(root, ".toolchain", "runtimes");
  const platform = `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const here = await nodesHere();
  const wanted = Object.entries(nodePins)
    .filter(([line]) => !here.has(Number(line)))
    .map(([, pin]) => ({ alias: `node-${pin}`, spec: `node-${platform}@${pin}`, bin: "node" }));
  const workerdPlatform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch === "x64" ? "64" : process.arch}`;
  const workerd = {
    alias: `workerd-${workerdPin}`,
    spec: `@cloudflare/workerd-${workerdPlatform}@${workerdPin}`,
    bin: "workerd",
  };
  const fetched = await fetchMissing(folder, [...wanted, workerd]);
  const lines = Object.keys(nodePins).map(Number);
  const nodeOf = (line: number): Runtime => {
    const path = here.get(line);
    return path === undefined
      ? (fetched.get(`node-${nodePins[line]}`) ?? missing(`Node ${line}`))
      : { kind: "found", path };
  };
  return {
    node: Object.fromEntries(lines.map((line) => [line, nodeOf(line)])),
    workerd: fetched.get(workerd.alias) ?? missing("workerd"),
  };
}

function missing(name: string): Runtime {
  return { kind: "none", reason: `the registry has no ${name} for this machine` };
}

/** By line: this process's Node, and the first of each other line on the path. */
async function nodesHere(): Promise<ReadonlyMap<number, string>> {
  const found = new Map([[Number(process.versions.node.split(".")[0]), process.execPath]]);
  const file = process.platform === "win32" ? "node.exe" : "node";
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    const { stdout } = await tryProgram(path, ["--version"], { cwd: folder, env: cleanEnvironment() });
    const line = Number(/^v(\d+)/u.exec(stdout)?.[1]);
    if (!found.has(line)) found.set(line, path);
  }
  return found;
}

interface Wanted {
  /** Under which it is kept. */
  readonly alias: string;
  readonly spec: string;
  readonly bin: string;
}

/** Each in a folder of its own: npm removes what an install does not name, and one that is missing must not cost the rest. */
async function fetchMissing(folder: string, wanted: readonly Wanted[]): Promise<ReadonlyMap<string, Runtime>> {
  const pathOf = ({ alias, bin }: Wanted): string =>
    join(folder, alias, "node_modules", alias, "bin", process.platform === "win32" ? `${bin}.exe` : bin);
  const found = new Map<string, Runtime>();
  await Promise.all(
    wanted.map(async (one) => {
      if (!existsSync(pathOf(one))) await install(join(folder, one.alias), one);
      if (existsSync(pathOf(one))) found.set(one.alias, { kind: "found", path: pathOf(one) });
    }),
  );
  return found;
}

async function install(folder: string, { alias, spec }: Wanted): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const quiet = ["--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  const args = ["install", "--prefix", folder, ...quiet, `${alias}@npm:${spec}`];
  // With the registry that npm is configured with, wherever that is said.
  await tryProgram("npm", args, { cwd: folder, env: process.env });
}
