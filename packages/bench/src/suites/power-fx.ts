import { compile } from "@trunkline/power-fx";
import { bundle, gzipSize } from "../bundle.ts";
import { compareThroughput } from "../measure.ts";
import { kib, rate, ratio, type Table } from "../table.ts";

/** A rule, the same rule written by hand, and a scope to evaluate both in. */
interface Rule {
  readonly source: string;
  readonly byHand: (scope: Scope) => unknown;
  readonly scope: Scope;
}

interface Scope {
  readonly job?: Readonly<Record<string, string | boolean>>;
  readonly worker?: Readonly<Record<string, string | boolean>>;
}

/** The rules of the samples that accompany the real service. */
const rules: readonly Rule[] = [
  {
    source: "If(job.Urgent = true, 10, 5)",
    byHand: ({ job }) => (job?.["Urgent"] === true ? 10 : 5),
    scope: { job: { Urgent: true } },
  },
  {
    source: "If(job.Hardware_VIP = true, 10, 1)",
    byHand: ({ job }) => (job?.["Hardware_VIP"] === true ? 10 : 1),
    scope: { job: { Hardware_VIP: false } },
  },
  {
    source: 'If(job.Product = "O365", true, false)',
    byHand: ({ job }) => job?.["Product"] === "O365",
    scope: { job: { Product: "O365" } },
  },
  {
    source: 'job.Region = "NA"',
    byHand: ({ job }) => job?.["Region"] === "NA",
    scope: { job: { Region: "EU" } },
  },
  {
    source: 'If(job.Region = "NA", "XBOX_NA_QUEUE", "XBOX_DEFAULT_QUEUE")',
    byHand: ({ job }) => (job?.["Region"] === "NA" ? "XBOX_NA_QUEUE" : "XBOX_DEFAULT_QUEUE"),
    scope: { job: { Region: "NA" } },
  },
  {
    source: 'If(job.Location = "United States", true, false)',
    byHand: ({ job }) => job?.["Location"] === "United States",
    scope: { job: { Location: "Chile" } },
  },
  {
    source: 'If(job.Escalated = true, "XBOX_Queue", "XBOX_Escalation_Queue")',
    byHand: ({ job }) => (job?.["Escalated"] === true ? "XBOX_Queue" : "XBOX_Escalation_Queue"),
    scope: { job: { Escalated: true } },
  },
  {
    source: "If(worker.HandleEscalation = true, 100, 1)",
    byHand: ({ worker }) => (worker?.["HandleEscalation"] === true ? 100 : 1),
    scope: { worker: { HandleEscalation: true } },
  },
];

const schema = { job: { "*": "any" }, worker: { "*": "any" } } as const;

/** Somewhere to put results, so that computing them cannot be left out. */
let sink: unknown;

/** Compiling and evaluating router rules, against the same rules as JavaScript, and the size of the package. */
export async function run(): Promise<readonly Table[]> {
  return [speed(), await sizes()];
}

function speed(): Table {
  return {
    title: "Power Fx: the eight sample rules",
    how: "Median over rounds; a compilation parses and checks, an evaluation reads the scope. By hand: the same rule as a JavaScript function.",
    columns: ["rule", "compile", "evaluate", "by hand", "by hand / evaluate"],
    rows: rules.map(speedOf),
  };
}

function speedOf({ source, byHand, scope }: Rule): readonly string[] {
  const compiled = compile(source, { schema });
  if (!compiled.ok) throw new Error(`${source} does not compile`);
  const [compiling, evaluating, written] = compareThroughput(
    [
      { name: "compile", run: () => (sink = compile(source, { schema })) },
      { name: "evaluate", run: () => (sink = compiled.evaluate(scope)) },
      { name: "by hand", run: () => (sink = byHand(scope)) },
    ],
    5,
    60,
  );
  const [a, b, c] = [compiling?.median ?? 0, evaluating?.median ?? 0, written?.median ?? 0];
  return [source, rate(a), rate(b), rate(c), ratio(c, b)];
}

async function sizes(): Promise<Table> {
  const programs = {
    "core alone": 'import { compile } from "@trunkline/power-fx/core"; console.log(compile);',
    "compile and check": 'import { compile } from "@trunkline/power-fx"; console.log(compile);',
    whole: 'import * as all from "@trunkline/power-fx"; console.log(all);',
  };
  const rows = await Promise.all(
    Object.entries(programs).map(async ([name, source]) => {
      const content = await bundle(source, "browser");
      return [name, kib(content.byteLength), kib(gzipSize(content))];
    }),
  );
  return {
    title: "Power Fx: size",
    how: "Bundled and minified by esbuild.",
    columns: ["what", "min KiB", "min+gzip KiB"],
    rows,
  };
}

/** The last result, so that the compiler has to keep it. */
export function lastResult(): unknown {
  return sink;
}
