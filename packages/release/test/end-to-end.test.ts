import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Ran, runProgram } from "../src/run-program.ts";
import {
  addPrograms,
  compilePrograms,
  type ConsumerFolder,
  createConsumer,
  type Manager,
} from "./harness/consumer-folder.ts";
import { commands, type Consumer } from "./harness/consumers.ts";
import { findChromium } from "./harness/find-chromium.ts";
import { readGeneratedPart, writeGeneratedPart } from "./harness/matrix.ts";
import { type Registry, startRegistry } from "./harness/registry.ts";
import { copyForRelease, type ReleasedWorkspace } from "./harness/released-workspace.ts";
import { bundleProgram, runInEdgeRuntime, runInVm, runInWorkerd, startBrowser } from "./harness/run-bundle.ts";
import { runByRuntime } from "./harness/run-by-runtime.ts";
import { findRuntimes, type Runtime, type Runtimes } from "./harness/runtimes.ts";
import { startServices } from "./harness/services.ts";
import {
  compilations,
  environments,
  managers,
  portable,
  runs,
  runsOfOthers,
  runtimesThatInstall,
  seen,
  tools,
} from "./harness/trials.ts";
import { findUpstream } from "./harness/upstream.ts";

// Everything is published to a registry of this process and installed from it, as strangers do.
const room = join(import.meta.dirname, "..");
const root = join(room, "../..");
const upstream = await findUpstream();
const minute = 60_000;

const shown = join(root, "docs/conformance/publishing.md");

let registry: Registry;
let workspace: ReleasedWorkspace;
let runtimes: Runtimes;
const folders = new Map<Manager, ConsumerFolder>();

function folderOf(manager: Manager): ConsumerFolder {
  const folder = folders.get(manager);
  if (!folder) throw new Error(`${manager} could not install.`);
  return folder;
}

/** Tries a program in one column of the page: it should print what it prints everywhere, and call over what is meant for there. */
async function tryIn(
  column: string,
  { name, prints, calls }: Consumer,
  run: (environment: Readonly<Record<string, string>>) => Promise<readonly string[]>,
): Promise<void> {
  const services = calls && (await startServices());
  try {
    const lines = await run(services?.urls ?? {});
    const transport = /Node \d/u.test(column) ? "Node's http" : "fetch";
    expect({ lines: prints && lines, calledBy: services?.calledBy() }).toEqual({
      lines: prints,
      calledBy: calls && transport,
    });
  } finally {
    await services?.close();
  }
  seen.programs.record(name, column);
}

/** The first release breaks off half-way, as networks do. */
let brokenOff: Ran;
async function publishInTwoGoes(): Promise<void> {
  registry.refuse("@trunkline/mock-kit");
  brokenOff = await workspace.tryRelease(["version", "build", "pack", "publish"]);
  registry.refuse(undefined);
  await workspace.release(["version", "pack", "publish"]);
}

const suite = upstream.kind === "reached" ? "published packages" : `published packages (skipped: ${upstream.reason})`;

describe.skipIf(upstream.kind === "none")(suite, () => {
  // Whatever fails here leaves nothing to be tested.
  beforeAll(async () => {
    if (upstream.kind === "none") return;
    const finding = findRuntimes(root);
    registry = await startRegistry(upstream.url);
    workspace = await copyForRelease(root, registry.url);
    await publishInTwoGoes();
    runtimes = await finding;
    const ours = Object.fromEntries(workspace.packages().map(({ name, version }) => [name, `^${version}`]));
    await Promise.all(
      managers.map(async (manager) => {
        const folder = await createConsumer(manager, registry.url, { ...ours, ...tools });
        // Both managers install the same files: one check of all declarations will do.
        addPrograms(folder, join(room, "consumers"), { checkDeclarations: manager === "npm" });
        await compilePrograms(folder, { compiler: "typescript", resolution: "nodenext", emit: true });
        folders.set(manager, folder);
      }),
    );
    await Promise.all(
      runtimesThatInstall.map(async (manager) => {
        const runtime = runtimes[manager];
        if (runtime.kind === "none") return;
        const folder = await createConsumer(manager, registry.url, ours, runtime.path);
        addPrograms(folder, join(room, "consumers"), { checkDeclarations: false });
        folders.set(manager, folder);
      }),
    );
  }, 5 * minute);

  afterAll(async () => {
    for (const folder of folders.values()) folder.remove();
    workspace?.remove();
    await registry?.close();
  }, minute);

  test("a release that breaks off says what to do, and goes on with what is missing", () => {
    expect(brokenOff.code).toBe(1);
    expect(brokenOff.stderr).toContain("run the same command again");
    const taken = registry.sent.filter((name) => name !== "@trunkline/mock-kit");
    expect(taken.toSorted()).toEqual([...new Set(taken)].toSorted());
    expect(new Set(registry.sent)).toEqual(new Set(workspace.packages().map(({ name }) => name)));
  });

  test("packages go out after those that they depend on", () => {
    for (const { name, manifest } of workspace.packages()) {
      const needed = Object.keys(manifest.dependencies ?? {}).filter((other) => registry.sent.includes(other));
      for (const other of needed) {
        expect(registry.sent.lastIndexOf(other), `${name} needs ${other}`).toBeLessThan(
          registry.sent.lastIndexOf(name),
        );
      }
    }
  });

  test("a published manifest holds ranges that others can resolve", async () => {
    const answer = await fetch(new URL("@trunkline%2fjob-router-client", registry.url));
    expect(JSON.stringify(await answer.json())).not.toMatch(/"(?:workspace|catalog):/u);
  });

  test("every tarball has its bill of materials", () => {
    const found = readdirSync(join(workspace.root, "reports/release/sbom"));
    expect(found.length).toBeGreaterThan(0);
    for (const file of found) {
      const bill: unknown = JSON.parse(readFileSync(join(workspace.root, "reports/release/sbom", file), "utf8"));
      expect(bill).toMatchObject({ bomFormat: "CycloneDX", metadata: { component: { type: "library" } } });
    }
  });

  test("tags stand at the commit of the versions", async () => {
    const { stdout } = await workspace.run("git", ["tag", "--points-at", "HEAD"]);
    const tags = workspace.packages().map(({ name, version }) => `${name}@${version}`);
    expect(stdout.trim().split("\n").toSorted()).toEqual(tags.toSorted());
  });

  test.for([...managers, ...runtimesThatInstall])(
    "%s installs every public package in the version that was released",
    (manager, { skip }) => {
      if (manager === "deno" || manager === "bun") skip(runtimes[manager].kind === "none", reasonOf(runtimes[manager]));
      for (const { name, version } of workspace.packages()) {
        expect(folderOf(manager).versionOf(name), name).toBe(version);
      }
    },
  );

  test.concurrent.each(compilations)(
    "installed by $manager, the programs compile with $title and $resolution",
    { timeout: 2 * minute },
    async ({ manager, title, ...options }) => {
      await compilePrograms(folderOf(manager), options);
      seen.compilers.record(`${manager}, ${options.resolution}`, title);
    },
  );

  test.concurrent.for(runs)(
    "installed by $manager, $name runs on Node $line",
    { timeout: minute },
    async ({ manager, line, ...consumer }, { skip }) => {
      const node = runtimes.node[line];
      if (node?.kind !== "found") return skip(node?.reason);
      await tryIn(`${manager}, Node ${line}`, consumer, (environment) =>
        runByRuntime("node", node.path, folderOf(manager), consumer, environment),
      );
    },
  );

  test.concurrent.for(runsOfOthers)(
    "installed by $manager, $name runs on it",
    { timeout: minute },
    async ({ manager, ...consumer }, { skip }) => {
      const runtime = runtimes[manager];
      if (runtime.kind === "none") return skip(runtime.reason);
      await tryIn(environments[manager], consumer, (environment) =>
        runByRuntime(manager, runtime.path, folderOf(manager), consumer, environment),
      );
    },
  );

  test.each(managers.flatMap((manager) => commands.map((one) => ({ manager, ...one }))))(
    "installed by $manager, $command can be called",
    { timeout: minute },
    async ({ manager, command, args, says }) => {
      const { root: cwd, env } = folderOf(manager);
      const call = manager === "npm" ? ["npx", "--no", "--"] : ["pnpm", "exec"];
      const { stdout } = await runProgram(call[0] ?? "", [...call.slice(1), command, ...args], { cwd, env });
      expect(stdout).toMatch(says);
      seen.commands.record(command, manager);
    },
  );

  test.concurrent.for(portable)("$name runs with web globals only and without eval", async (consumer) => {
    await tryIn(environments.vm, consumer, async (environment) =>
      runInVm(await bundleProgram(folderOf("npm").root, consumer.name, environment)),
    );
  });

  test.concurrent.for(portable)("$name runs in edge-runtime, at the edge", async (consumer) => {
    await tryIn(environments.edgeRuntime, consumer, async (environment) =>
      runInEdgeRuntime(await bundleProgram(folderOf("npm").root, consumer.name, environment)),
    );
  });

  test.concurrent.for(portable)("$name runs in workerd, at the edge", async (consumer, { skip }) => {
    const { workerd } = runtimes;
    if (workerd.kind === "none") return skip(workerd.reason);
    const { root: cwd } = folderOf("npm");
    await tryIn(environments.workerd, consumer, async (environment) =>
      runInWorkerd(workerd.path, cwd, consumer.name, await bundleProgram(cwd, consumer.name, environment)),
    );
  });

  test("the programs run in Chromium", { timeout: 2 * minute }, async ({ skip }) => {
    const chromium = findChromium();
    if (chromium === undefined) return skip("Chromium is not installed; CHROMIUM_PATH names one elsewhere");
    const browser = await startBrowser(chromium);
    try {
      for (const consumer of portable) {
        await tryIn(environments.chromium, consumer, async (environment) =>
          browser.run(await bundleProgram(folderOf("npm").root, consumer.name, environment)),
        );
      }
    } finally {
      await browser.close();
    }
  });

  // UPDATE_MATRIX=1 writes the page from what was seen.
  test("the page on publishing shows what was seen here", ({ skip }) => {
    const { node, ...others } = runtimes;
    const all = [...Object.values(node), ...Object.values(others)];
    if (findChromium() === undefined || all.some(({ kind }) => kind === "none")) {
      return skip("not everything that the page shows could be tried here");
    }
    const tables = [
      seen.programs.print("Program"),
      seen.compilers.print("Installed by"),
      seen.commands.print("Command"),
    ];
    const text = tables.join("\n\n");
    if (process.env["UPDATE_MATRIX"] !== undefined) writeGeneratedPart(shown, "matrix", text);
    expect(shortTables(readGeneratedPart(shown, "matrix"))).toEqual(shortTables(text));
  });

  // From here on, packages are released over those that the consumers have.
  test("a dry run shows what would go out, file by file, and leaves no trace", { timeout: 2 * minute }, async () => {
    const sent = registry.sent.length;
    await workspace.change(["@trunkline/power-fx", "--bump", "patch", "--message", "Say it better."]);
    const before = await workspace.run("git", ["status", "--porcelain"]);
    const { stdout } = await workspace.release(["--dry-run", "version", "build", "pack"]);
    const { version = "" } = workspace.packages().find(({ name }) => name === "@trunkline/power-fx") ?? {};
    expect(stdout).toContain(`@trunkline/power-fx ${version} → ${nextOf(version, "patch")} (latest)`);
    expect(stdout).toMatch(/^ +[\d.]+ k?B {2}dist\/index\.js$/mu);
    expect(stdout).toMatch(/^1 packages?, /mu);
    expect(await workspace.run("git", ["status", "--porcelain"])).toEqual(before);
    expect(registry.sent.length).toBe(sent);
  });

  test("a snapshot is found under its tag alone", { timeout: 2 * minute }, async () => {
    const { stdout: before } = await workspace.run("git", ["status", "--porcelain"]);
    // What is in it was built and tried above.
    await workspace.release(["--snapshot", "pr7", "version", "pack", "publish"]);
    for (const { name, version } of workspace.packages()) {
      const page: unknown = await (await fetch(new URL(encodeURIComponent(name), registry.url))).json();
      expect(page, name).toMatchObject({
        "dist-tags": { latest: version, pr7: expect.stringMatching(/^0\.0\.0-pr7-\d+$/u) },
      });
    }
    expect((await workspace.run("git", ["status", "--porcelain"])).stdout).toBe(before);
  });

  test(
    "a compatible change of a contract gives a minor, a breaking one a major, and a caret range takes the first only",
    { timeout: 3 * minute },
    async () => {
      const [kept, broken] = ["@trunkline/job-router-client", "@trunkline/traffic-distribution-client"] as const;
      const before = versionsOf(workspace);
      const ranges = Object.fromEntries([kept, broken].map((name) => [name, `^${before[name]}`]));
      const installed = await Promise.all(managers.map((manager) => createConsumer(manager, registry.url, ranges)));

      workspace.edit(
        "specs/job-router/distribution-policy.tsp",
        "  /** For people. */",
        "  /** Whom to ask about it. */\n  contact?: string;\n\n  /** For people. */",
      );
      workspace.edit("specs/traffic-distribution/phone-number.tsp", "@maxLength(500)", "@maxLength(50)");
      await workspace.run("node_modules/.bin/turbo", ["run", "generate", "--filter=./specs/*"]);
      await workspace.change(["--yes"]);
      await workspace.commit();
      await workspace.release(["version", "build", "pack", "publish"]);

      const after = versionsOf(workspace);
      expect(after[kept]).toBe(nextOf(before[kept] ?? "", "minor"));
      expect(after[broken]).toBe(nextOf(before[broken] ?? "", "major"));
      expect(changelogOf(workspace, kept)).toMatch(/### Minor Changes[\s\S]*contact/u);
      expect(changelogOf(workspace, broken)).toMatch(/### Major Changes[\s\S]*50/u);
      for (const consumer of installed) {
        await consumer.install();
        expect(consumer.versionOf(kept)).toBe(after[kept]);
        expect(consumer.versionOf(broken)).toBe(before[broken]);
        consumer.remove();
      }
    },
  );
});

/** Why a test is skipped. */
function reasonOf(runtime: Runtime): string {
  return runtime.kind === "none" ? runtime.reason : "";
}

function versionsOf({ packages }: ReleasedWorkspace): Readonly<Record<string, string>> {
  return Object.fromEntries(packages().map(({ name, version }) => [name, version]));
}

function changelogOf({ packages }: ReleasedWorkspace, wanted: string): string {
  const folder = packages().find(({ name }) => name === wanted)?.folder ?? "";
  const [, latest = ""] = readFileSync(join(folder, "CHANGELOG.md"), "utf8").split(/^## /mu);
  return latest;
}

/** Tables without what the formatter adds to line columns up. */
function shortTables(text: string): readonly string[] {
  return text.split("\n").map((line) => line.replaceAll(/ *\| */gu, "|").replaceAll(/-+/gu, "-"));
}

/** The version after this one. */
function nextOf(version: string, step: "major" | "minor" | "patch"): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (step === "major") return `${major + 1}.0.0`;
  return step === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
