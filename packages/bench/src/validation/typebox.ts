import { type TSchema, Type } from "typebox";
import { Compile } from "typebox/compile";
import { Value } from "typebox/value";
import type { Candidate, Check } from "./check.ts";

// The same types as TypeBox's builder says them, with the best worker mode's own rules left out.

const int32 = Type.Integer({ minimum: -2147483648, maximum: 2147483647 });

const modes = (["bestWorker", "longestIdle", "roundRobin"] as const).map((kind) =>
  Type.Object({
    kind: Type.Literal(kind),
    minConcurrentOffers: Type.Optional(int32),
    maxConcurrentOffers: Type.Optional(int32),
    bypassSelectors: Type.Optional(Type.Boolean()),
  }),
);

const policy = Type.Object({
  id: Type.String(),
  name: Type.Optional(Type.String()),
  offerExpiresAfterSeconds: Type.Optional(Type.Number()),
  mode: Type.Optional(Type.Union(modes)),
  etag: Type.String(),
});

const page = Type.Object({ value: Type.Array(policy), nextLink: Type.Optional(Type.String()) });

const region = Type.String({ minLength: 8, maxLength: 31, pattern: "^[a-z]{2}(-[a-z]+){1,2}(-[0-9])?$" });
const percentage = Type.Integer({ minimum: 0, maximum: 100 });
const shares = Type.Object({ Distributions: Type.Array(Type.Object({ Region: region, Percentage: percentage })) });
const signIn = Type.Object({ Distributions: Type.Array(Type.Object({ Region: region, Enabled: Type.Boolean() })) });

const split = Type.Object({
  TelephonyConfig: Type.Optional(shares),
  Id: Type.Optional(Type.String({ pattern: "^[a-zA-Z0-9_-]+$" })),
  Arn: Type.Optional(
    Type.String({
      pattern: "^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group\\/[a-zA-Z0-9_-]+$",
    }),
  ),
  SignInConfig: Type.Optional(signIn),
  AgentConfig: Type.Optional(shares),
});

/** TypeBox's types made into code when the process starts. */
export function typeboxCompiled(): Candidate {
  return candidate("TypeBox, compiled", (schema) => {
    const compiled = Compile(schema);
    return {
      accepts: (value) => compiled.Check(value),
      findings: (value) => (compiled.Check(value) ? 0 : compiled.Errors(value).length),
    };
  });
}

/** The same types looked up anew for each value, without code made at run time. */
export function typeboxValue(): Candidate {
  return candidate("TypeBox, Value", (schema) => ({
    accepts: (value) => Value.Check(schema, value),
    findings: (value) => (Value.Check(schema, value) ? 0 : Value.Errors(schema, value).length),
  }));
}

function candidate(name: string, check: (schema: TSchema) => Check): Candidate {
  return { name, policy: check(policy), split: check(split), page: check(page) };
}
