import { spawnSync } from "node:child_process";
import { bundle, gzipSize } from "../bundle.ts";
import { median } from "../measure.ts";
import { kib, rate, type Table } from "../table.ts";
import { candidates } from "../validation/candidates.ts";
import { compare, race, type Result, type Task } from "../validation/race.ts";

const types = [
  { type: "policy", title: "a distribution policy" },
  { type: "split", title: "a split of traffic" },
  { type: "page", title: "a page of 100 policies" },
] as const;

/** Accepting and refusing two of the seeds' types and a page, against code by hand and the peers; and what it weighs. */
export async function run(): Promise<readonly Table[]> {
  const tables: Table[] = [];
  for (const { type, title } of types) tables.push(throughput(title, await race(Object.keys(candidates), type)));
  return [...tables, await sizes()];
}

function throughput(title: string, results: readonly Result[]): Table {
  const own = results.find(({ name }) => name === "trunkline");
  const cells = (task: Task, { rounds }: Result): readonly string[] => {
    const { median: middle, best } = compare(own?.rounds[task] ?? [], rounds[task]);
    return [rate(median(rounds[task])), `${middle.toFixed(2)}×`, `${best.toFixed(2)}×`];
  };
  return {
    title: `Validators: ${title}`,
    how:
      "Operations a second, each candidate in a process of its own, in turn, 41 rounds; 16 values in turn. " +
      "Ratios: ours to theirs, the median of the rounds, and in the quietest. By hand: members that objects inherit count.",
    columns: [
      "validator",
      "uses eval",
      ...["accept", "refuse", "refuse with all findings"].flatMap((task) => [task, "ratio", "quietest"]),
      "findings",
    ],
    rows: results.map((result) => [
      result.name,
      candidates[result.name]?.usesEval ?? "–",
      ...cells("accept", result),
      ...cells("refuse", result),
      ...cells("findings", result),
      result.findings,
    ]),
  };
}

const imports = `
  import { distributionPolicyValidator as policy } from "@trunkline/job-router-validators";
  import { getTrafficDistributionOutputValidator as split } from "@trunkline/traffic-distribution-validators";`;

/** Ours with both types; of each peer what it needs to check anything at all, to which the two types would come. */
const programs = {
  "trunkline, both types with findings": `${imports} globalThis.check = (a, b) => [policy.validate(a), split.validate(b)];`,
  "trunkline, with all modes": `${imports}
    import { strict, strip, withDefaults } from "@trunkline/validator-kit";
    globalThis.check = (a, b) => [policy.validate(a, strict, strip, withDefaults), split.validate(b)];`,
  "Valibot, one object": `import * as v from "valibot"; const s = v.object({ id: v.string() });
    globalThis.check = (a) => v.safeParse(s, a);`,
  "Zod, one object":
    'import * as z from "zod"; const s = z.object({ id: z.string() }); globalThis.check = (a) => s.safeParse(a);',
  "ArkType, one object": 'import { type } from "arktype"; globalThis.check = type({ id: "string" });',
  "TypeBox, one object": `import Type from "typebox"; import { Compile } from "typebox/compile";
    const c = Compile(Type.Object({ id: Type.String() })); globalThis.check = (a) => c.Check(a) || c.Errors(a);`,
  "Ajv, one object": `import { Ajv2020 } from "ajv/dist/2020.js";
    globalThis.check = new Ajv2020().compile({ type: "object", properties: { id: { type: "string" } } });`,
} as const;

async function sizes(): Promise<Table> {
  const rows = await Promise.all(
    Object.entries(programs).map(async ([name, source]) => {
      const content = await bundle(source, "browser");
      const program = `${Buffer.from(await bundle(source, "node")).toString()};globalThis.check({});`;
      return [name, kib(content.byteLength), kib(gzipSize(content)), loadTime(program)] as const;
    }),
  );
  return {
    title: "Validators: size and start",
    how: "Browser, min+gzip, exact. Start: loading the bundle in Node and a first check, median of 5 processes.",
    columns: ["program", "min KiB", "gzip KiB", "load and first check, ms"],
    rows,
  };
}

/** Milliseconds that a module takes, measured inside a fresh process. */
function loadTime(program: string): string {
  const url = JSON.stringify(`data:text/javascript;base64,${Buffer.from(program).toString("base64")}`);
  const script = `const start = performance.now(); await import(${url}); console.log(performance.now() - start);`;
  const times = Array.from({ length: 5 }, () => {
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-"], { input: script, encoding: "utf8" });
    return Number(stdout);
  });
  return median(times).toFixed(1);
}
