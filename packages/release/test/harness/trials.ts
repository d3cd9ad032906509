import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publicPackages } from "../../src/public-packages.ts";
import type { Resolution } from "./consumer-folder.ts";
import { commands, consumers } from "./consumers.ts";
import { createMatrix } from "./matrix.ts";
import { nodePins } from "./runtimes.ts";

/** Who installs for Node. */
export const managers = ["npm", "pnpm"] as const;
/** Who runs what it installed. */
export const runtimesThatInstall = ["deno", "bun"] as const;
/** Every program on each of them. Packages that need Node claim nothing there, but the mocks and tools do work. */
export const runsOfOthers = runtimesThatInstall.flatMap((manager) =>
  consumers.map((consumer) => ({ manager, ...consumer })),
);
/** By title, the names under which they are installed. */
const compilers = { "TypeScript 7": "typescript", "TypeScript 5.9": "typescript-5.9" } as const;
/** How programs resolve what they import. */
const resolutions: readonly Resolution[] = ["nodenext", "bundler"];
/** What consumers install besides our packages. */
export const tools = { "@types/node": "24", typescript: "7.0.2", "typescript-5.9": "npm:typescript@5.9.3" };
/** Programs that run without Node. */
export const portable = consumers.filter(({ needsNode }) => !needsNode);

// Managers differ in where they put the files, which every Node finds alike: the oldest and the newest will do for one.
const lines = Object.keys(nodePins).map(Number);
const linesOf = { npm: lines, pnpm: [Math.min(...lines), Math.max(...lines)] } as const;
/** Every program on every Node that the packages in it claim. */
export const runs = managers.flatMap((manager) =>
  linesOf[manager].flatMap((line) =>
    consumers.filter(({ name }) => line >= oldestNode(name)).map((consumer) => ({ manager, line, ...consumer })),
  ),
);

/** The line of the oldest Node that all packages which a program imports claim to run on. */
function oldestNode(program: string): number {
  const room = join(import.meta.dirname, "../..");
  const text = readFileSync(join(room, "consumers", `${program}.ts`), "utf8");
  const used = publicPackages(join(room, "../..")).filter(({ name }) =>
    new RegExp(`from "${name}["/]`, "u").test(text),
  );
  const claims = used.map(({ name, manifest }) => {
    const line = /^>=(\d+)$/u.exec(manifest.engines?.node ?? "")?.[1];
    if (line === undefined) throw new Error(`${name} should say which Node it needs in the form >=20.`);
    return Number(line);
  });
  return Math.max(...claims);
}
/** Every compiler with every resolution. */
export const compilations = managers.flatMap((manager) =>
  resolutions.flatMap((resolution) =>
    Object.entries(compilers).map(([title, compiler]) => ({ manager, resolution, title, compiler })),
  ),
);
/** Where programs run besides Node. */
export const environments = {
  deno: "Deno",
  bun: "Bun",
  vm: "web globals, no eval",
  workerd: "workerd (edge)",
  edgeRuntime: "edge-runtime",
  chromium: "Chromium",
} as const;
/** What worked, for the page on publishing. */
export const seen = {
  programs: createMatrix(
    consumers.map(({ name }) => name),
    [...new Set(runs.map(({ manager, line }) => `${manager}, Node ${line}`)), ...Object.values(environments)],
  ),
  compilers: createMatrix(
    managers.flatMap((manager) => resolutions.map((resolution) => `${manager}, ${resolution}`)),
    Object.keys(compilers),
  ),
  commands: createMatrix(
    commands.map(({ command }) => command),
    managers,
  ),
};
