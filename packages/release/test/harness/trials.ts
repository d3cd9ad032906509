import type { Manager, Resolution } from "./consumer-folder.ts";
import { commands, consumers } from "./consumers.ts";
import { createMatrix } from "./matrix.ts";
import { nodePins } from "./runtimes.ts";

/** Who installs. */
export const managers: readonly Manager[] = ["npm", "pnpm"];
/** By title, the names under which they are installed. */
export const compilers = { "TypeScript 7": "typescript", "TypeScript 5.9": "typescript-5.9" } as const;
/** How programs resolve what they import. */
export const resolutions: readonly Resolution[] = ["nodenext", "bundler"];
/** What consumers install besides our packages. */
export const tools = { "@types/node": "24", typescript: "7.0.2", "typescript-5.9": "npm:typescript@5.9.3" };
/** Programs that run without Node. */
export const portable = consumers.filter(({ needsNode }) => !needsNode);

// Managers differ in where they put the files, which every Node finds alike: the oldest and the newest will do for one.
const lines = Object.keys(nodePins).map(Number);
const linesOf = { npm: lines, pnpm: [Math.min(...lines), Math.max(...lines)] } as const;
/** Every program on every Node. */
export const runs = managers.flatMap((manager) =>
  linesOf[manager].flatMap((line) => consumers.map((consumer) => ({ manager, line, ...consumer }))),
);
/** Every compiler with every resolution. */
export const compilations = managers.flatMap((manager) =>
  resolutions.flatMap((resolution) =>
    Object.entries(compilers).map(([title, compiler]) => ({ manager, resolution, title, compiler })),
  ),
);
/** Where programs run without Node. */
export const environments = { vm: "web globals, no eval", workerd: "workerd (edge)", chromium: "Chromium" } as const;
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
