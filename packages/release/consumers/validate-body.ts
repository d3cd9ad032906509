// Checks what came in, of both APIs, and says what is wrong with it.
import type { Violation } from "@trunkline/validator-kit";
import { distributionPolicyValidator } from "@trunkline/job-router-validators";
import { getTrafficDistributionOutputValidator } from "@trunkline/traffic-distribution-validators";

function report({ pointer, keyword }: Violation): string {
  return `${pointer} ${keyword}`;
}

const policy: unknown = JSON.parse('{ "id": "Main", "mode": { "kind": "fastest" } }');
const checked = distributionPolicyValidator.validate(policy);
if (checked.kind === "invalid") console.log(checked.violations.map(report).join(", "));

const split: unknown = { TelephonyConfig: { Distributions: [{ Region: "us-east-1", Percentage: 110 }] } };
const answer = getTrafficDistributionOutputValidator.validate(split);
if (answer.kind === "invalid") console.log(answer.violations.map(report).join(", "));

console.log(getTrafficDistributionOutputValidator.accepts({ Id: "0a1b2c3d-1111-4222-8333-444455556666" }));
