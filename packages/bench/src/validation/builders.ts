import { type } from "arktype";
import * as v from "valibot";
import { z } from "zod";
import type { Candidate, Check } from "./check.ts";

// The same types as their libraries' builders say them. Rules of the best worker mode are left out: no value has them.

const arn = /^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group\/[a-zA-Z0-9_-]+$/u;
const id = /^[a-zA-Z0-9_-]+$/u;
const regionForm = /^[a-z]{2}(-[a-z]+){1,2}(-[0-9])?$/u;
const kinds = ["bestWorker", "longestIdle", "roundRobin"] as const;

export function zod(): Candidate {
  const limits = {
    minConcurrentOffers: z.int32().optional(),
    maxConcurrentOffers: z.int32().optional(),
    bypassSelectors: z.boolean().optional(),
  };
  const [best, longest, round] = kinds;
  const mode = z.discriminatedUnion("kind", [
    z.object({ kind: z.literal(best), ...limits }),
    z.object({ kind: z.literal(longest), ...limits }),
    z.object({ kind: z.literal(round), ...limits }),
  ]);
  const policy = z.object({
    id: z.string(),
    name: z.string().optional(),
    offerExpiresAfterSeconds: z.number().optional(),
    mode: mode.optional(),
    etag: z.string(),
  });
  const region = z.string().min(8).max(31).regex(regionForm);
  const shares = z.object({
    Distributions: z.array(z.object({ Region: region, Percentage: z.int32().min(0).max(100) })),
  });
  const split = z.object({
    TelephonyConfig: shares.optional(),
    Id: z.string().regex(id).optional(),
    Arn: z.string().regex(arn).optional(),
    SignInConfig: z.object({ Distributions: z.array(z.object({ Region: region, Enabled: z.boolean() })) }).optional(),
    AgentConfig: shares.optional(),
  });
  const check = (schema: z.ZodType): Check => ({
    accepts: (value) => schema.safeParse(value).success,
    findings: (value) => schema.safeParse(value).error?.issues.length ?? 0,
  });
  const page = z.object({ value: z.array(policy), nextLink: z.string().optional() });
  return { name: "Zod", policy: check(policy), split: check(split), page: check(page) };
}

export function valibot(): Candidate {
  const int32 = v.pipe(v.number(), v.integer(), v.minValue(-2147483648), v.maxValue(2147483647));
  const limits = {
    minConcurrentOffers: v.optional(int32),
    maxConcurrentOffers: v.optional(int32),
    bypassSelectors: v.optional(v.boolean()),
  };
  const [best, longest, round] = kinds;
  const mode = v.variant("kind", [
    v.object({ kind: v.literal(best), ...limits }),
    v.object({ kind: v.literal(longest), ...limits }),
    v.object({ kind: v.literal(round), ...limits }),
  ]);
  const policy = v.object({
    id: v.string(),
    name: v.optional(v.string()),
    offerExpiresAfterSeconds: v.optional(v.number()),
    mode: v.optional(mode),
    etag: v.string(),
  });
  const region = v.pipe(v.string(), v.minLength(8), v.maxLength(31), v.regex(regionForm));
  const percentage = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
  const shares = v.object({ Distributions: v.array(v.object({ Region: region, Percentage: percentage })) });
  const split = v.object({
    TelephonyConfig: v.optional(shares),
    Id: v.optional(v.pipe(v.string(), v.regex(id))),
    Arn: v.optional(v.pipe(v.string(), v.regex(arn))),
    SignInConfig: v.optional(v.object({ Distributions: v.array(v.object({ Region: region, Enabled: v.boolean() })) })),
    AgentConfig: v.optional(shares),
  });
  const page = v.object({ value: v.array(policy), nextLink: v.optional(v.string()) });
  const check = (schema: v.GenericSchema): Check => ({
    accepts: (value) => v.is(schema, value),
    findings: (value) => v.safeParse(schema, value).issues?.length ?? 0,
  });
  return { name: "Valibot", policy: check(policy), split: check(split), page: check(page) };
}

export function arktype(): Candidate {
  const limits = {
    "minConcurrentOffers?": "-2147483648 <= number.integer <= 2147483647",
    "maxConcurrentOffers?": "-2147483648 <= number.integer <= 2147483647",
    "bypassSelectors?": "boolean",
  } as const;
  const policy = type({
    id: "string",
    "name?": "string",
    "offerExpiresAfterSeconds?": "number",
    "mode?": type({ kind: "'bestWorker'", ...limits })
      .or({ kind: "'longestIdle'", ...limits })
      .or({ kind: "'roundRobin'", ...limits }),
    etag: "string",
  });
  const region = type(regionForm).and("8 <= string <= 31");
  const shares = type({ Distributions: type({ Region: region, Percentage: "0 <= number.integer <= 100" }).array() });
  const split = type({
    "TelephonyConfig?": shares,
    "Id?": type(id),
    "Arn?": type(arn),
    "SignInConfig?": { Distributions: type({ Region: region, Enabled: "boolean" }).array() },
    "AgentConfig?": shares,
  });
  const page = type({ value: policy.array(), "nextLink?": "string" });
  const check = (schema: { allows: (value: unknown) => boolean } & ((value: unknown) => unknown)): Check => ({
    accepts: (value) => schema.allows(value),
    findings: (value) => {
      const result = schema(value);
      return result instanceof type.errors ? result.length : 0;
    },
  });
  return { name: "ArkType", policy: check(policy), split: check(split), page: check(page) };
}
