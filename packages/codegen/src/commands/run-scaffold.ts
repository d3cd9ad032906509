import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CommandProblem } from "../command-problem.ts";
import { kinds } from "../kinds.ts";
import { scaffold } from "../scaffold.ts";
import { findRepositoryRoot } from "../workspace.ts";

/**
 * Creates the spec and the packages of a new API, and answers what to do next.
 *
 * @param install Takes the new packages into the lockfile, without which nothing else runs; false when that failed.
 * @throws CommandProblem when the name will not do or a folder of the API exists; then nothing is written.
 */
export function runScaffold(folder: string, api: string, install: (root: string) => boolean): string {
  const root = findRepositoryRoot(folder);
  checkName(api);
  const folders = [`specs/${api}`, ...kinds.map((kind) => `packages/${api}-${kind}`)];
  const taken = folders.find((one) => existsSync(join(root, one)));
  if (taken !== undefined) {
    throw new CommandProblem("failure", `${taken} exists already. Take another name, or remove the folder first.`);
  }
  for (const { path, content } of [...scaffold(api), ...licences(root, api)]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return `Created ${folders.join(", ")}.\n${nextSteps(api, install(root))}`;
}

function checkName(api: string): void {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(api)) {
    throw new CommandProblem("usage", `"${api}" will not do as a name: small letters, digits and single hyphens only.`);
  }
  const kind = kinds.find((one) => api === one || api.endsWith(`-${one}`));
  if (kind !== undefined) {
    throw new CommandProblem("usage", `"${api}" ends like a package of the kind ${kind}. Name the API alone.`);
  }
}

/** The licence travels with each published package, in the words of the root's. */
function licences(root: string, api: string): readonly { readonly path: string; readonly content: string }[] {
  const licence = join(root, "LICENSE");
  if (!existsSync(licence)) return [];
  const content = readFileSync(licence, "utf8");
  return kinds.map((kind) => ({ path: `packages/${api}-${kind}/LICENSE`, content }));
}

function nextSteps(api: string, installed: boolean): string {
  const steps = [
    ...(installed
      ? []
      : [["pnpm install --no-frozen-lockfile", "take the new packages into the lockfile: pnpm failed here"]]),
    [`edit specs/${api}/*.tsp`, "say what the API is; thing.tsp shows the form"],
    ["npm run generate", "write the packages from it"],
    ["npm test", "run their examples"],
    ["edit .changeset/config.json", `add ["@trunkline/${api}-*", "!@trunkline/${api}-spec"] to "fixed"`],
  ];
  const width = Math.max(...steps.map(([step = ""]) => step.length));
  return ["Next:", ...steps.map(([step = "", why = ""]) => `  ${step.padEnd(width)}   ${why}`)].join("\n");
}
