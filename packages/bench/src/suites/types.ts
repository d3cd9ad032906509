import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { median } from "../measure.ts";
import { runProcess } from "../run-process.ts";
import { ratio, type Table } from "../table.ts";

interface Consumer {
  readonly name: string;
  readonly source: string;
}

const handWritten = `
  interface BestWorkerMode { kind: "bestWorker"; bypassSelectors?: boolean }
  interface LongestIdleMode { kind: "longestIdle"; minConcurrentOffers?: number }
  interface Policy { id: string; name?: string; mode?: BestWorkerMode | LongestIdleMode }
  interface Distribution { Region: string; Percentage: number }
  interface Split { Id?: string; TelephonyConfig?: { Distributions: Distribution[] } }
  type Answer<T> = { ok: true; status: 200; body: T } | { ok: false; status: 404; error: { code: string } };
  declare function getPolicy(id: string): Promise<Answer<Policy>>;
  declare function getSplit(id: string): Promise<Answer<Split>>;`;

/** Programs that make one call and look into its answer. */
const consumers: readonly Consumer[] = [
  {
    name: "hand-written types, Connect (limit)",
    source: `${handWritten}
      const answer = await getSplit("g");
      export const first: number | undefined = answer.ok ? answer.body.TelephonyConfig?.Distributions[0]?.Percentage : answer.status;`,
  },
  {
    name: "trunkline, Connect",
    source: `
      import { createTrafficDistributionClient, getTrafficDistribution, sigV4 } from "@trunkline/traffic-distribution-client";
      const auth = sigV4({ region: "us-east-1", credentials: { accessKeyId: "a", secretAccessKey: "b" } });
      const client = createTrafficDistributionClient({ endpoint: "https://connect.example", auth });
      const answer = await getTrafficDistribution(client, { path: { Id: "g" } });
      export const first: number | undefined = answer.ok ? answer.body.TelephonyConfig?.Distributions[0]?.Percentage : answer.status;`,
  },
  {
    name: "@aws-sdk/client-connect",
    source: `
      import { ConnectClient, GetTrafficDistributionCommand } from "@aws-sdk/client-connect";
      const client = new ConnectClient({ region: "us-east-1", credentials: { accessKeyId: "a", secretAccessKey: "b" } });
      const answer = await client.send(new GetTrafficDistributionCommand({ Id: "g" }));
      export const first: number | undefined = answer.TelephonyConfig?.Distributions?.[0]?.Percentage;`,
  },
  {
    name: "hand-written types, Job Router (limit)",
    source: `${handWritten}
      const answer = await getPolicy("p");
      const mode = answer.ok ? answer.body.mode : undefined;
      export const offers: number | boolean | undefined = mode?.kind === "longestIdle" ? mode.minConcurrentOffers : mode?.bypassSelectors;`,
  },
  {
    name: "trunkline, Job Router",
    source: `
      import { createJobRouterClient, getDistributionPolicy, hmac } from "@trunkline/job-router-client";
      const client = createJobRouterClient({ endpoint: "https://contoso.example", auth: hmac({ accessKey: "a2V5" }) });
      const answer = await getDistributionPolicy(client, { path: { distributionPolicyId: "p" } });
      const mode = answer.ok ? answer.body.mode : undefined;
      export const offers: number | boolean | undefined = mode?.kind === "longestIdle" ? mode.minConcurrentOffers : undefined;`,
  },
  {
    name: "@azure-rest/core-client + communication-common (untyped answers)",
    source: `
      import { getClient } from "@azure-rest/core-client";
      import { createCommunicationAuthPolicy } from "@azure/communication-common";
      import { AzureKeyCredential } from "@azure/core-auth";
      const client = getClient("https://contoso.example");
      client.pipeline.addPolicy(createCommunicationAuthPolicy(new AzureKeyCredential("a2V5")));
      const answer = await client.path("/routing/distributionPolicies/{distributionPolicyId}", "p").get();
      export const offers: string = answer.status;`,
  },
];

const rounds = 11;
const folder = join(import.meta.dirname, "..", "..", "reports", "types");
const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");

/** What a compiler does for one call: time, memory, instantiations, and what it complains of in declarations. */
export async function run(): Promise<Table> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  consumers.forEach((consumer, index) => prepare(consumer, index));
  const seconds = consumers.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, samples] of seconds.entries()) {
      const { seconds: wall } = check(index);
      if (round > 0) samples.push(wall);
    }
  }
  const least = seconds.map((samples) => Math.min(...samples));
  return {
    title: "Type-check of a consumer",
    how: `TypeScript 7, strict, exactOptionalPropertyTypes, noUncheckedIndexedAccess, wall seconds of ${rounds} rounds in turn, on a single thread, which swings less. × is against hand-written types of the same call, quietest rounds. Errors are those with skipLibCheck off, the rest is measured with it on.`,
    columns: ["consumer", "median s", "quietest s", "×", "files", "memory MiB", "instantiations", "types", "errors"],
    rows: consumers.map(({ name }, index) => {
      const { output } = check(index);
      const limit = least[index < 3 ? 0 : 3] ?? Number.NaN;
      return [
        name,
        median(seconds[index] ?? []).toFixed(3),
        (least[index] ?? Number.NaN).toFixed(3),
        ratio(least[index] ?? Number.NaN, limit),
        figure(output, "Files"),
        Math.round(figure(output, "Memory used") / 1024),
        figure(output, "Instantiations"),
        figure(output, "Types"),
        check(index, "off").output.match(/error TS/g)?.length ?? 0,
      ];
    }),
  };
}

function prepare({ source }: Consumer, index: number): void {
  writeFileSync(join(folder, `consumer-${index}.ts`), `${source}\nexport {};\n`);
  const options = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: "es2022",
    module: "nodenext",
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    types: [],
  };
  for (const skipLibCheck of ["on", "off"] as const) {
    const compilerOptions = { ...options, skipLibCheck: skipLibCheck === "on" };
    const project = { compilerOptions, files: [`consumer-${index}.ts`] };
    writeFileSync(join(folder, `consumer-${index}-${skipLibCheck}.json`), JSON.stringify(project));
  }
}

function check(index: number, skipLibCheck: "on" | "off" = "on"): ReturnType<typeof runProcess> {
  return runProcess([
    compiler,
    "-p",
    join(folder, `consumer-${index}-${skipLibCheck}.json`),
    "--extendedDiagnostics",
    "--singleThreaded",
  ]);
}

/** `Memory used: 27181K` to 27181. */
function figure(output: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(output)?.[1] ?? Number.NaN);
}
