import type { Validator } from "@trunkline/api-kit/validation";
import { distributionPolicyValidator } from "@trunkline/job-router-validators";
import { getTrafficDistributionOutputValidator } from "@trunkline/traffic-distribution-validators";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { z } from "zod";
import { bundle, gzipSize } from "../bundle.ts";
import { compareThroughput } from "../measure.ts";
import { kib, rate, ratio, type Table } from "../table.ts";

const policy = {
  id: "MainDistributionPolicy",
  name: "Main",
  offerExpiresAfterSeconds: 300,
  mode: { kind: "longestIdle", minConcurrentOffers: 1, maxConcurrentOffers: 5, bypassSelectors: false },
  etag: '"ad001771-0000-0700-0000-65540aee0000"',
};
const split = {
  TelephonyConfig: {
    Distributions: [
      { Region: "us-east-1", Percentage: 60 },
      { Region: "us-west-2", Percentage: 40 },
    ],
  },
  Id: "0a1b2c3d-1111-4222-8333-444455556666",
  Arn: "arn:aws:connect:us-east-1:123456789012:traffic-distribution-group/0a1b2c3d-1111-4222-8333-444455556666",
  SignInConfig: {
    Distributions: [
      { Region: "us-east-1", Enabled: true },
      { Region: "us-west-2", Enabled: true },
    ],
  },
  AgentConfig: {
    Distributions: [
      { Region: "us-east-1", Percentage: 60 },
      { Region: "us-west-2", Percentage: 40 },
    ],
  },
};

/** One shape, the way each validator checks it, and a value that has one mistake. */
interface Shape {
  readonly name: string;
  readonly good: unknown;
  readonly bad: unknown;
  readonly validators: readonly NamedCheck[];
}

interface NamedCheck extends Check {
  readonly validator: string;
}

interface Check {
  readonly accepts: (value: unknown) => boolean;
  /** How many findings the value gives. */
  readonly findings: (value: unknown) => number;
}

/** Accepting and refusing the seeds' two shapes, against ajv and zod. */
export async function run(): Promise<readonly Table[]> {
  const shapes = [policyShape(), splitShape()];
  for (const shape of shapes) assertAgreement(shape);
  return [...shapes.map(throughput), await sizes()];
}

function policyShape(): Shape {
  return {
    name: "DistributionPolicy",
    good: policy,
    bad: { ...policy, mode: { ...policy.mode, maxConcurrentOffers: "5" } },
    validators: [
      { validator: "trunkline", ...ourCheck(distributionPolicyValidator) },
      { validator: "ajv (compiled at start)", ...ajv("job-router", "2024-01-18-preview", "DistributionPolicy") },
      { validator: "zod", ...zodCheck(zodPolicy()) },
    ],
  };
}

function splitShape(): Shape {
  const telephony = {
    Distributions: [{ Region: "us-east-1", Percentage: 101 }, split.TelephonyConfig.Distributions[1]],
  };
  return {
    name: "GetTrafficDistribution",
    good: split,
    bad: { ...split, TelephonyConfig: telephony },
    validators: [
      { validator: "trunkline", ...ourCheck(getTrafficDistributionOutputValidator) },
      {
        validator: "ajv (compiled at start)",
        ...ajv("traffic-distribution", "2017-08-08", "GetTrafficDistributionOutput"),
      },
      { validator: "zod", ...zodCheck(zodSplit()) },
    ],
  };
}

function ourCheck({ accepts, validate }: Validator<unknown>): Check {
  return {
    accepts,
    findings(value) {
      const outcome = validate(value);
      return outcome.kind === "invalid" ? outcome.violations.length : 0;
    },
  };
}

function ajv(api: string, version: string, schema: string): Check {
  const file = createRequire(import.meta.url).resolve(`@trunkline/${api}-spec/gen/openapi.${version}.json`);
  // Ajv knows `discriminator` but not its `mapping`, and not OpenAPI's number formats.
  const document = JSON.parse(readFileSync(file, "utf8"), (key, value: unknown) =>
    key === "mapping" ? undefined : value,
  ) as object;
  const compiled = new Ajv2020({ strict: false, allErrors: true, discriminator: true, formats: numberFormats })
    .addSchema(document, "api")
    .getSchema(`api#/components/schemas/${schema}`);
  if (!compiled) throw new Error(`Ajv found no schema ${schema} in ${api}.`);
  return {
    accepts: (value) => compiled(value) === true,
    findings: (value) => (compiled(value) === true ? 0 : (compiled.errors?.length ?? 0)),
  };
}

const numberFormats = { int32: true, int64: true, double: true, float: true, "date-time": true, uri: true } as const;

function zodCheck(schema: z.ZodType): Check {
  return {
    accepts: (value) => schema.safeParse(value).success,
    findings: (value) => schema.safeParse(value).error?.issues.length ?? 0,
  };
}

function zodPolicy(): z.ZodType {
  const limits = {
    minConcurrentOffers: z.int32().optional(),
    maxConcurrentOffers: z.int32().optional(),
    bypassSelectors: z.boolean().optional(),
  };
  const rule = z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("static"), value: z.unknown() }),
    z.object({ kind: z.literal("directMap") }),
    z.object({ kind: z.literal("expression"), expression: z.string(), language: z.string().optional() }),
    z.object({ kind: z.literal("function"), functionUri: z.url() }),
    z.object({ kind: z.literal("webhook"), webhookUri: z.url().optional() }),
  ]);
  return z.object({
    id: z.string(),
    name: z.string().optional(),
    offerExpiresAfterSeconds: z.number().optional(),
    mode: z
      .discriminatedUnion("kind", [
        z.object({ kind: z.literal("bestWorker"), scoringRule: rule.optional(), ...limits }),
        z.object({ kind: z.literal("longestIdle"), ...limits }),
        z.object({ kind: z.literal("roundRobin"), ...limits }),
      ])
      .optional(),
    etag: z.string(),
  });
}

function zodSplit(): z.ZodType {
  const region = z
    .string()
    .min(8)
    .max(31)
    .regex(/^[a-z]{2}(-[a-z]+){1,2}(-[0-9])?$/u);
  const shares = z.object({
    Distributions: z.array(z.object({ Region: region, Percentage: z.int32().min(0).max(100) })),
  });
  const arn = /^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group\/[a-zA-Z0-9_-]+$/u;
  return z.object({
    TelephonyConfig: shares.optional(),
    Id: z
      .string()
      .regex(/^[a-zA-Z0-9_-]+$/u)
      .optional(),
    Arn: z.string().regex(arn).optional(),
    SignInConfig: z.object({ Distributions: z.array(z.object({ Region: region, Enabled: z.boolean() })) }).optional(),
    AgentConfig: shares.optional(),
  });
}

/** A fast wrong answer is worth nothing: all must accept the good value and refuse the bad one. */
function assertAgreement({ name, good, bad, validators }: Shape): void {
  for (const { validator, accepts, findings } of validators) {
    if (accepts(good) && !accepts(bad) && findings(bad) > 0) continue;
    throw new Error(`${validator} judges ${name} wrongly; the comparison would be void.`);
  }
}

function throughput({ name, good, bad, validators }: Shape): Table {
  const accepting = compareThroughput(
    validators.map(({ validator, accepts }) => ({ name: validator, run: () => accepts(good) })),
  );
  const refusing = compareThroughput(
    validators.map(({ validator, findings }) => ({ name: validator, run: () => findings(bad) })),
  );
  return {
    title: `Validators: ${name}`,
    how: "Operations a second, candidates in turn, 9 rounds; the ratio is ours against theirs in the best rounds.",
    columns: ["validator", "accept, median", "ours ÷ it", "refuse with findings, median", "ours ÷ it", "findings"],
    rows: validators.map(({ validator, findings }, index) => {
      const accept = accepting[index];
      const refuse = refusing[index];
      return [
        validator,
        rate(accept?.median ?? 0),
        ratio(accepting[0]?.best ?? 0, accept?.best ?? 1),
        rate(refuse?.median ?? 0),
        ratio(refusing[0]?.best ?? 0, refuse?.best ?? 1),
        findings(bad),
      ];
    }),
  };
}

/** What each peer needs to check anything at all; the two schemas would come on top. */
const peerPrograms = {
  ajv: 'import { Ajv2020 } from "ajv/dist/2020.js"; globalThis.check = (schema) => new Ajv2020().compile(schema);',
  zod: 'import * as z from "zod"; globalThis.check = z.object({ id: z.string() });',
} as const;

async function sizes(): Promise<Table> {
  const program = `
    import { distributionPolicyValidator } from "@trunkline/job-router-validators";
    import { getTrafficDistributionOutputValidator } from "@trunkline/traffic-distribution-validators";
    globalThis.check = (a, b) => [distributionPolicyValidator.validate(a), getTrafficDistributionOutputValidator.validate(b)];`;
  const ours = await bundle(program, "browser");
  const peers = await Promise.all(
    Object.entries(peerPrograms).map(async ([name, source]) => ({ name, content: await bundle(source, "browser") })),
  );
  return {
    title: "Validators: size",
    how: "Both shapes with findings, min+gzip. For the peers the library alone, without the schemas.",
    columns: ["validator", "min KiB", "gzip KiB"],
    rows: [{ name: "trunkline", content: ours }, ...peers].map(({ name, content }) => [
      name,
      kib(content.byteLength),
      kib(gzipSize(content)),
    ]),
  };
}
