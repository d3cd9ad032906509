import type { Validation, Validator } from "@trunkline/validator-kit";
import type { DistributionPolicy } from "@trunkline/job-router-models";
import { distributionPolicyValidator } from "@trunkline/job-router-validators";
import { telephonyConfigValidator } from "@trunkline/traffic-distribution-validators";

export const policies: Validator<DistributionPolicy> = distributionPolicyValidator;
export const checked: Validation<DistributionPolicy> = policies.validate(JSON.parse("{}"));

export function percentagesOf(value: unknown): readonly number[] {
  if (!telephonyConfigValidator.accepts(value)) return [];
  return value.Distributions.map(({ Percentage }) => Percentage);
}
