import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readArguments } from "../src/read-arguments.ts";
import { nodePins } from "./harness/runtimes.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly uses?: string;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = join(import.meta.dirname, "../../..");
const folder = join(root, ".github/workflows");
const files = readdirSync(folder).filter((name) => name.endsWith(".yml"));
const texts = new Map(files.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
const workflows = new Map([...texts].map(([name, text]) => [name, parse(text) as Workflow]));
const jobs = [...workflows].flatMap(([file, { jobs: own }]) =>
  Object.entries(own).map(([name, job]) => ({ file, name, job })),
);
const steps = jobs.flatMap(({ file, name, job }) => (job.steps ?? []).map((step) => ({ file, name, step })));
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

/** The commands in a text of a shell that are ours: not those of git, gh and the shell itself. */
function commandsOf(text: string): readonly string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => /^(?:\.\/|\.ci\/|n(?:pm|px|ode)\b|pnpm\b|turbo\b|vitest\b|changeset\b)/u.test(line));
}

test("CI runs .ci/run and nothing else, on every Node that the packages claim", () => {
  const all = workflows.get("ci.yml")?.jobs["all"];
  expect(all?.steps?.flatMap(({ run }) => run ?? [])).toEqual([".ci/run"]);
  expect(all?.strategy?.matrix["node"]).toEqual(Object.keys(nodePins).map(Number));
});

test("a release waits for CI", () => {
  const { ci, ...others } = workflows.get("release.yml")?.jobs ?? {};
  expect(ci?.uses).toBe("./.github/workflows/ci.yml");
  for (const [name, job] of Object.entries(others)) expect(job, name).toMatchObject({ needs: "ci" });
});

test("whatever a workflow runs of ours is a script of the root, as in .ci/run", () => {
  const run = [readFileSync(join(root, ".ci/run"), "utf8"), ...steps.flatMap(({ step }) => step.run ?? [])];
  for (const command of run.flatMap(commandsOf)) {
    if (command === ".ci/run") continue;
    const script = /^npm (?:run )?([\w-]+)/u.exec(command)?.[1] ?? command;
    expect(scripts, command).toHaveProperty(script);
  }
  expect(existsSync(join(root, ".ci/run"))).toBe(true);
});

test("the release command understands what the workflow asks of it", () => {
  const asked = steps
    .flatMap(({ step }) => (step.run ?? "").split("\n"))
    .filter((line) => line.includes("run release"));
  expect(asked.length).toBeGreaterThan(2);
  for (const line of asked) {
    const args = line.slice(line.indexOf(" -- ") + 4).replace('"$SNAPSHOT"', "pr7");
    expect(readArguments(args.split(" ")).kind, line).toBe("release");
  }
});

test("actions are pinned by commit, with the version beside it", () => {
  const used = [...texts.values()].flatMap((text) =>
    [...text.matchAll(/^\s*-? ?uses: (.+)$/gmu)].map(([, name]) => name),
  );
  expect(used.length).toBeGreaterThan(5);
  for (const name of used) expect(name).toMatch(/^\.\/|@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
});

test("an action has one version everywhere", () => {
  const used = new Set(steps.flatMap(({ step }) => step.uses ?? []));
  const names = [...used].map((name) => name.split("@")[0]);
  expect(names).toEqual([...new Set(names)]);
});

test.each([...workflows])(
  "%s begins with no more than reading, and takes its turn",
  (_, { permissions, concurrency }) => {
    expect([{}, { contents: "read" }]).toContainEqual(permissions);
    expect(concurrency).toBeDefined();
  },
);

test("only jobs that publish may ask for an identity, and none that publishes may write elsewhere", () => {
  const rights = Object.fromEntries(jobs.map(({ file, name, job }) => [`${file} ${name}`, job.permissions ?? {}]));
  expect(rights).toEqual({
    "ci.yml all": {},
    "release.yml ci": { contents: "read" },
    "release.yml propose": { contents: "write", "pull-requests": "write" },
    "release.yml publish": { contents: "write", "id-token": "write" },
    "release.yml try": { contents: "read", "id-token": "write" },
  });
});

test("no workflow puts what others wrote into a shell", () => {
  for (const { step } of steps) expect(step.run ?? "").not.toContain("${{");
});
