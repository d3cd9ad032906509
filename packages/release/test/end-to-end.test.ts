import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runProgram, tryProgram } from "../src/run-program.ts";
import {
  addPrograms,
  compilePrograms,
  type ConsumerFolder,
  createConsumer,
  type Manager,
  type Resolution,
} from "./harness/consumer-folder.ts";
import { commands, consumers } from "./harness/consumers.ts";
import { findChromium } from "./harness/find-chromium.ts";
import { type Registry, startRegistry } from "./harness/registry.ts";
import { copyForRelease, type ReleasedWorkspace } from "./harness/released-workspace.ts";
import { bundleProgram, runInBrowser, runInVm, runInWorkerd } from "./harness/run-bundle.ts";
import { findRuntimes, nodePins, type Runtimes } from "./harness/runtimes.ts";
import { findUpstream } from "./harness/upstream.ts";

// Everything is published to a registry of this process and installed from it, as strangers do.
const room = join(import.meta.dirname, "..");
const root = join(room, "../..");
const upstream = await findUpstream();
const minute = 60_000;

const managers: readonly Manager[] = ["npm", "pnpm"];
const compilers = { "TypeScript 7": "typescript", "TypeScript 5.9": "typescript-5.9" } as const;
const resolutions: readonly Resolution[] = ["nodenext", "bundler"];
const tools = { "@types/node": "24", typescript: "7.0.2", "typescript-5.9": "npm:typescript@5.9.3" };
const portable = consumers.filter(({ needsNode }) => !needsNode);

let registry: Registry;
let workspace: ReleasedWorkspace;
let runtimes: Runtimes;
const folders = new Map<Manager, ConsumerFolder>();

function folderOf(manager: Manager): ConsumerFolder {
  const folder = folders.get(manager);
  if (!folder) throw new Error(`${manager} could not install.`);
  return folder;
}

const title = upstream.kind === "reached" ? "published packages" : `published packages (skipped: ${upstream.reason})`;

describe.skipIf(upstream.kind === "none")(title, () => {
  // Whatever fails here leaves nothing to be tested.
  beforeAll(async () => {
    if (upstream.kind === "none") return;
    [registry, runtimes] = await Promise.all([startRegistry(upstream.url), findRuntimes(root)]);
    workspace = await copyForRelease(root, registry.url);
    await workspace.release(["version", "build", "pack", "publish"]);
    const ours = Object.fromEntries(workspace.packages().map(({ name, version }) => [name, `^${version}`]));
    await Promise.all(
      managers.map(async (manager) => {
        const folder = await createConsumer(manager, registry.url, { ...ours, ...tools });
        addPrograms(folder, join(room, "consumers"));
        await compilePrograms(folder, { compiler: "typescript", resolution: "nodenext", emit: true });
        folders.set(manager, folder);
      }),
    );
  }, 5 * minute);

  afterAll(async () => {
    for (const folder of folders.values()) folder.remove();
    workspace?.remove();
    await registry?.close();
  });

  test.each(managers)("%s installs every public package in the version that was released", (manager) => {
    for (const { name, version } of workspace.packages()) expect(folderOf(manager).versionOf(name), name).toBe(version);
  });

  const compilations = managers.flatMap((manager) =>
    resolutions.flatMap((resolution) =>
      Object.entries(compilers).map(([title, compiler]) => ({ manager, resolution, title, compiler })),
    ),
  );
  test.concurrent.each(compilations)(
    "installed by $manager, the programs compile with $title and $resolution",
    { timeout: 2 * minute },
    ({ manager, ...options }) => compilePrograms(folderOf(manager), options),
  );

  const runs = managers.flatMap((manager) =>
    Object.keys(nodePins).flatMap((line) =>
      consumers.map((consumer) => ({ manager, line: Number(line), ...consumer })),
    ),
  );
  test.concurrent.for(runs)(
    "installed by $manager, $name runs on Node $line",
    async ({ manager, line, name, prints }, { skip }) => {
      const node = runtimes.node[line];
      if (node?.kind !== "found") return skip(node?.reason);
      const { root: cwd, env } = folderOf(manager);
      const { code, stdout, stderr } = await tryProgram(node.path, [join("js", `${name}.js`)], { cwd, env });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      if (prints) expect(stdout.trim().split("\n")).toEqual(prints);
    },
  );

  test.each(managers.flatMap((manager) => commands.map((one) => ({ manager, ...one }))))(
    "installed by $manager, $command can be called",
    async ({ manager, command, args, says }) => {
      const { root: cwd, env } = folderOf(manager);
      const call = manager === "npm" ? ["npx", "--no", "--"] : ["pnpm", "exec"];
      const { stdout } = await runProgram(call[0] ?? "", [...call.slice(1), command, ...args], { cwd, env });
      expect(stdout).toMatch(says);
    },
  );

  test.each(portable)("$name runs with web globals only and without eval", async ({ name, prints }) => {
    expect(await runInVm(await bundleProgram(folderOf("npm").root, name))).toEqual(prints);
  });

  test.for(portable)("$name runs in workerd, at the edge", async ({ name, prints }, { skip }) => {
    const { workerd } = runtimes;
    if (workerd.kind === "none") return skip(workerd.reason);
    const { root: cwd } = folderOf("npm");
    expect(await runInWorkerd(workerd.path, cwd, name, await bundleProgram(cwd, name))).toEqual(prints);
  });

  test("the programs run in Chromium", async ({ skip }) => {
    const chromium = findChromium();
    if (chromium === undefined) return skip("Chromium is not installed; CHROMIUM_PATH names one elsewhere");
    const bundles = portable.map(async ({ name }) => [name, await bundleProgram(folderOf("npm").root, name)] as const);
    const printed = await runInBrowser(chromium, Object.fromEntries(await Promise.all(bundles)));
    expect(printed).toEqual(Object.fromEntries(portable.map(({ name, prints }) => [name, prints])));
  });
});
