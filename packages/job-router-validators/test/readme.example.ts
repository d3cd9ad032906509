import { strip } from "@trunkline/validator-kit";
import {
  distributionPolicyCreateOrUpdateValidator,
  distributionPolicyValidator,
} from "@trunkline/job-router-validators";

const received: unknown = JSON.parse(`{
  "id": "MainDistributionPolicy",
  "offerExpiresAfterSeconds": 60,
  "mode": { "kind": "fastest", "minConcurrentOffers": 1 }
}`);

const result = distributionPolicyValidator.validate(received);
if (result.kind === "invalid") {
  for (const { pointer, keyword, message } of result.violations) console.log(`${pointer} ${message} (${keyword})`);
}

/** The fast yes or no is a type guard. */
if (distributionPolicyValidator.accepts(received)) console.log(received.mode?.kind);

/** A patch may say null. Unknown members can be refused or left out, and defaults filled in. */
const patch = { name: null, mode: { kind: "longestIdle", colour: "red" } };
const stripped = distributionPolicyCreateOrUpdateValidator.validate(patch, strip);
console.log(JSON.stringify(stripped));
