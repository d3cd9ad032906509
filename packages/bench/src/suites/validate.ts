import { spawnSync } from "node:child_process";
import type { Validator } from "@trunkline/api-kit/validation";
import { distributionPolicyValidator, pagedDistributionPolicyValidator } from "@trunkline/job-router-validators";
import { getTrafficDistributionOutputValidator } from "@trunkline/traffic-distribution-validators";
import { bundle, gzipSize } from "../bundle.ts";
import { compareThroughput, median } from "../measure.ts";
import { kib, rate, ratio, type Table } from "../table.ts";
import { ajvAtStart, ajvStandalone } from "../validation/ajv.ts";
import { arktype, valibot, zod } from "../validation/builders.ts";
import { isPage, isPolicy, isSplit } from "../validation/by-hand.ts";
import type { Candidate, Check } from "../validation/check.ts";
import { pages, policies, splits, type Values } from "../validation/values.ts";

const types = [
  { type: "policy", values: policies, title: "a distribution policy" },
  { type: "split", values: splits, title: "a split of traffic" },
  { type: "page", values: pages, title: "a page of 100 policies" },
] as const;

/** Accepting and refusing two of the seeds' types and a page, against code by hand and the peers; and what it weighs. */
export async function run(): Promise<readonly Table[]> {
  const candidates = [ours(), byHand(), ajvAtStart(), ajvStandalone(), arktype(), valibot(), zod()];
  for (const candidate of candidates) assertAgreement(candidate);
  return [...types.map(({ type, values, title }) => throughput(candidates, type, values, title)), await sizes()];
}

function ours(): Candidate {
  const check = ({ accepts, validate }: Validator<unknown>): Check => ({
    accepts,
    findings(value) {
      const outcome = validate(value);
      return outcome.kind === "invalid" ? outcome.violations.length : 0;
    },
  });
  return {
    name: "trunkline",
    policy: check(distributionPolicyValidator),
    split: check(getTrafficDistributionOutputValidator),
    page: check(pagedDistributionPolicyValidator),
  };
}

function byHand(): Candidate {
  return { name: "by hand", policy: { accepts: isPolicy }, split: { accepts: isSplit }, page: { accepts: isPage } };
}

/** A fast wrong answer is worth nothing: all must accept the good values and refuse the bad ones. */
function assertAgreement(candidate: Candidate): void {
  for (const { type, values } of types) {
    const { accepts, findings = () => 1 } = candidate[type];
    const isRight =
      values.good.every(accepts) && !values.bad.some(accepts) && values.bad.every((bad) => findings(bad) > 0);
    if (!isRight) throw new Error(`${candidate.name} judges the ${type} wrongly; the comparison would be void.`);
  }
}

function throughput(
  candidates: readonly Candidate[],
  type: (typeof types)[number]["type"],
  values: Values,
  title: string,
): Table {
  const measured = (pick: (check: Check) => ((value: unknown) => unknown) | undefined, from: readonly unknown[]) =>
    new Map(
      compareThroughput(
        candidates.flatMap(({ name, [type]: check }) => {
          const ask = pick(check);
          return ask ? [{ name, run: inTurn(ask, from) }] : [];
        }),
      ).map((result) => [result.name, result]),
    );
  const accepting = measured(({ accepts }) => accepts, values.good);
  const refusing = measured(({ accepts }) => accepts, values.bad);
  const finding = measured(({ findings }) => findings, values.bad);
  const columns = [accepting, refusing, finding];
  return {
    title: `Validators: ${title}`,
    how: "Operations a second, candidates in turn, 9 rounds; 16 values in turn. Ratios: ours to theirs in the best rounds.",
    columns: ["validator", "accept", "ratio", "refuse", "ratio", "refuse with all findings", "ratio", "findings"],
    rows: candidates.map(({ name, [type]: { findings } }) => [
      name,
      ...columns.flatMap((column) => {
        const [own, other] = [column.get("trunkline"), column.get(name)];
        return own && other ? [rate(other.median), ratio(own.best, other.best)] : ["–", "–"];
      }),
      findings?.(values.bad[0]) ?? "–",
    ]),
  };
}

function inTurn(ask: (value: unknown) => unknown, values: readonly unknown[]): () => void {
  let next = 0;
  return () => void ask(values[next++ & (values.length - 1)]);
}

const imports = `
  import { distributionPolicyValidator as policy } from "@trunkline/job-router-validators";
  import { getTrafficDistributionOutputValidator as split } from "@trunkline/traffic-distribution-validators";`;

/** Ours with both types; of each peer what it needs to check anything at all, to which the two types would come. */
const programs = {
  "trunkline, both types with findings": `${imports} globalThis.check = (a, b) => [policy.validate(a), split.validate(b)];`,
  "trunkline, with all modes": `${imports}
    import { strict, strip, withDefaults } from "@trunkline/api-kit/validation";
    globalThis.check = (a, b) => [policy.validate(a, strict, strip, withDefaults), split.validate(b)];`,
  "Valibot, one object": `import * as v from "valibot"; const s = v.object({ id: v.string() });
    globalThis.check = (a) => v.safeParse(s, a);`,
  "Zod, one object":
    'import * as z from "zod"; const s = z.object({ id: z.string() }); globalThis.check = (a) => s.safeParse(a);',
  "ArkType, one object": 'import { type } from "arktype"; globalThis.check = type({ id: "string" });',
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
