import {
  getTrafficDistributionOutputValidator,
  getTrafficDistributionRequestValidator,
} from "@trunkline/traffic-distribution-validators";

const answer: unknown = JSON.parse(`{
  "Id": "0a1b2c3d-1111-4222-8333-444455556666",
  "TelephonyConfig": {
    "Distributions": [
      { "Region": "us-east-1", "Percentage": 110 },
      { "Region": "Oregon", "Percentage": 40 }
    ]
  }
}`);

const result = getTrafficDistributionOutputValidator.validate(answer);
if (result.kind === "invalid") {
  for (const { pointer, keyword, message } of result.violations) console.log(`${pointer} ${message} (${keyword})`);
}

/** Requests are checked as one object: path, query, headers and body. The fast yes or no is a type guard. */
const request: unknown = { path: { Id: "0a1b2c3d-1111-4222-8333-444455556666" } };
if (getTrafficDistributionRequestValidator.accepts(request)) console.log(request.path.Id);
