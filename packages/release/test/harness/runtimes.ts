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
const denoPin = "2.9.6";
const bunPin = "1.4.5";

/** A program that others run on, or why there is none. */
export type Runtime =
  | { readonly kind: "found"; readonly path: string }
  | { readonly kind: "none"; readonly reason: string };

/** What the consumers run on. */
export interface Runtimes {
  readonly node: Readonly<Record<number, Runtime>>;
  readonly workerd: Runtime;
  readonly deno: Runtime;
  readonly bun: Runtime;
}

/**
 * Finds a Node of each line (this process's, and those on the path), and fetches the rest from the registry: other Nodes,
 * workerd, Deno and Bun, in packages that hold one program each. They are kept in the toolchain folder of the checkout.
 */
export async function findRuntimes(root: string): Promise<Runtimes> {
  const folder = join(root, ".toolchain", "runtimes");
  const here = await nodesHere();
  const nodes = Object.entries(nodePins).filter(([line]) => !here.has(Number(line)));
  const wanted = [...nodes.map(([, pin]) => nodeFor(pin)), ...programsFor(process.platform, process.arch)];
  const fetched = await fetchMissing(folder, wanted);
  const lines = Object.keys(nodePins).map(Number);
  const nodeOf = (line: number): Runtime => {
    const path = here.get(line);
    return path === undefined
      ? (fetched.get(`node-${nodePins[line]}`) ?? missing(`Node ${line}`))
      : { kind: "found", path };
  };
  return {
    node: Object.fromEntries(lines.map((line) => [line, nodeOf(line)])),
    workerd: fetched.get(`workerd-${workerdPin}`) ?? missing("workerd"),
    deno: fetched.get(`deno-${denoPin}`) ?? missing("Deno"),
    bun: fetched.get(`bun-${bunPin}`) ?? missing("Bun"),
  };
}

function nodeFor(pin: string): Wanted {
  const platform = process.platform === "win32" ? "win" : process.platform;
  return { alias: `node-${pin}`, spec: `node-${platform}-${process.arch}@${pin}`, file: "bin/node" };
}

/** Where the other runtimes are: each names platforms and processors in its own way. */
function programsFor(platform: string, arch: string): readonly Wanted[] {
  const system = platform === "win32" ? "windows" : platform;
  const workerd = `@cloudflare/workerd-${system}-${arch === "x64" ? "64" : arch}`;
  const deno = `@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}`;
  const bun = `@oven/bun-${system}-${arch === "arm64" ? "aarch64" : arch}`;
  return [
    { alias: `workerd-${workerdPin}`, spec: `${workerd}@${workerdPin}`, file: "bin/workerd" },
    { alias: `deno-${denoPin}`, spec: `${deno}@${denoPin}`, file: "deno" },
    { alias: `bun-${bunPin}`, spec: `${bun}@${bunPin}`, file: "bin/bun" },
  ];
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
  /** The program in the package, without the ending that Windows wants. */
  readonly file: string;
}

/** Each in a folder of its own: npm removes what an install does not name, and one that is missing must not cost the rest. */
async function fetchMissing(folder: string, wanted: readonly Wanted[]): Promise<ReadonlyMap<string, Runtime>> {
  const pathOf = ({ alias, file }: Wanted): string =>
    join(folder, alias, "node_modules", alias, process.platform === "win32" ? `${file}.exe` : file);
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
