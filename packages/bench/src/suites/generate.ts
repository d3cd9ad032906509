import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { floorOf } from "../generation-floor.ts";
import { codegen, githubDocument, newFolder, peer, removeFolders, scratch, spec } from "../generators.ts";
import { median } from "../measure.ts";
import { runProcess, type Run } from "../run-process.ts";
import { ratio, type Table } from "../table.ts";

interface Generator {
  readonly name: string;
  readonly makes: string;
  /** Arguments of `node`. */
  readonly command: (document: string, out: string) => readonly string[];
}

/** Ours, for all kinds or those named. */
const ours = (...kinds: readonly string[]): Generator["command"] => {
  const named = kinds.length === 0 ? [] : ["--kind", kinds.join(",")];
  return (document, out) => [codegen, "generate", "--document", document, "--out", out, "--api", "bench", ...named];
};

/** What the aims are about. */
const aimed = ours("models", "validators", "client");

const orval: Generator["command"] = (document, out) => {
  const target = join(out, "client.ts");
  return [peer("orval"), "--input", document, "--output", target, "--client", "fetch"];
};

const generators: readonly Generator[] = [
  { name: "trunkline", makes: "models, validators, client, mock server", command: ours() },
  { name: "trunkline", makes: "models, validators, client", command: aimed },
  { name: "trunkline", makes: "models", command: ours("models") },
  {
    name: "openapi-typescript",
    makes: "models",
    command: (document, out) => [peer("openapi-typescript"), document, "-o", join(out, "models.ts")],
  },
  {
    name: "@hey-api/openapi-ts",
    makes: "models, client",
    command: (document, out) => [peer("openapi-ts"), "-i", document, "-o", out],
  },
  { name: "orval", makes: "models, client", command: orval },
];

/** From an OpenAPI document to sources, each time in a new process. */
export async function run(): Promise<readonly Table[]> {
  const small = join(scratch(), "six-operations.json");
  writeFileSync(small, firstOperations(spec("traffic-distribution"), 6));
  // The aims are for a machine where this takes 0.75 s: so much of it, whatever the machine and whoever else uses it.
  const yardstick: Generator = {
    name: "yardstick",
    makes: "orval, the 6 operations",
    command: (_, out) => orval(small, out),
  };
  try {
    return [
      tableOf("6 operations", small, { yardstick, aim: 0.25 / 0.75, rounds: 7 }),
      tableOf("GitHub's document, 13 MB, 1223 operations", githubDocument(), { yardstick, aim: 1.5 / 0.75, rounds: 3 }),
    ];
  } finally {
    removeFolders();
  }
}

interface Measurement {
  /** What everything is compared with, round by round, as rounds differ. */
  readonly yardstick: Generator;
  /** How much of the yardstick our models, validators and client shall take at most. */
  readonly aim: number;
  readonly rounds: number;
}

function tableOf(what: string, document: string, { yardstick, aim, rounds }: Measurement): Table {
  const floor = {
    name: "floor",
    makes: "parses the document, writes as many bytes as models, validators, client",
    command: floorOf(aimed, document),
  };
  const runs = new Map<Generator, Run[]>([...generators, floor, yardstick].map((one) => [one, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const generator of runs.keys()) {
      const one = runProcess(generator.command(document, newFolder()));
      // The first round fills the caches of disks and compilers.
      if (round > 0) runs.get(generator)?.push(one);
    }
  }
  const measure = runs.get(yardstick) ?? [];
  return {
    title: `Generate: ${what}`,
    how: `Wall seconds of a new process into an empty folder, ${rounds} rounds in turn; processor seconds of the quietest; the median of how many times the round's yardstick each takes (aim for models, validators, client: ${aim.toFixed(2)}×).`,
    columns: ["generator", "makes", "median s", "quietest s", "processor s", "of yardstick"],
    rows: [...runs].map(([generator, all]) => rowOf(generator, all, measure)),
  };
}

function rowOf({ name, makes }: Generator, runs: readonly Run[], yardstick: readonly Run[]): (string | number)[] {
  const failed = runs.find(({ ok }) => !ok);
  if (failed) return [name, makes, "fails", "–", "–", "–"];
  const quietest = runs.toSorted((one, other) => one.seconds - other.seconds)[0];
  return [
    name,
    makes,
    median(runs.map(({ seconds }) => seconds)).toFixed(2),
    (quietest?.seconds ?? Number.NaN).toFixed(2),
    (quietest?.processorSeconds ?? Number.NaN).toFixed(2),
    ratio(median(runs.map(({ seconds }, round) => seconds / (yardstick[round]?.seconds ?? Number.NaN))), 1),
  ];
}

/** A document cut down to its first operations. What only the others use is left in, as nobody is asked to read it. */
function firstOperations(path: string, most: number): string {
  const document: { paths: Record<string, Record<string, unknown>> } = JSON.parse(readFileSync(path, "utf8"));
  let left = most;
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [route, item] of Object.entries(document.paths)) {
    const kept = Object.entries(item).slice(0, left);
    left -= kept.length;
    if (kept.length > 0) paths[route] = Object.fromEntries(kept);
  }
  return JSON.stringify({ ...document, paths });
}
