import type { Validator } from "@trunkline/validator-kit";
import { distributionPolicyValidator, pagedDistributionPolicyValidator } from "@trunkline/job-router-validators";
import { getTrafficDistributionOutputValidator } from "@trunkline/traffic-distribution-validators";
import { countInPage, countInPolicy, countInSplit } from "./by-hand-findings.ts";
import { isPage, isPolicy, isSplit } from "./by-hand.ts";
import type { Candidate, Check } from "./check.ts";

/** Who takes part. Each is loaded by the process that runs it, so that none pays for another. */
export const candidates: Readonly<Record<string, Entrant>> = {
  trunkline: { usesEval: "no", load: () => ours() },
  "by hand": { usesEval: "no", load: () => byHand() },
  "Ajv, compiled at start": { usesEval: "yes", load: async () => (await import("./ajv.ts")).ajvAtStart() },
  "Ajv standalone": { usesEval: "no", load: async () => (await import("./ajv.ts")).ajvStandalone() },
  "TypeBox, compiled": { usesEval: "yes", load: async () => (await import("./typebox.ts")).typeboxCompiled() },
  "TypeBox, Value": { usesEval: "no", load: async () => (await import("./typebox.ts")).typeboxValue() },
  ArkType: { usesEval: "yes", load: async () => (await import("./builders.ts")).arktype() },
  Valibot: { usesEval: "no", load: async () => (await import("./builders.ts")).valibot() },
  Zod: { usesEval: "yes", load: async () => (await import("./builders.ts")).zod() },
};

/** Someone who takes part. */
export interface Entrant {
  /** Whether it makes code at run time, so that it is this fast only where `eval` or `new Function` are allowed. */
  readonly usesEval: "yes" | "no";
  readonly load: () => Candidate | Promise<Candidate>;
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
  return {
    name: "by hand",
    policy: { accepts: isPolicy, findings: countInPolicy },
    split: { accepts: isSplit, findings: countInSplit },
    page: { accepts: isPage, findings: countInPage },
  };
}
