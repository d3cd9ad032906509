import {
  type GetTrafficDistributionResponse,
  type TelephonyConfig,
  TrafficDistributionGroupStatus,
} from "@trunkline/traffic-distribution-models";

const split: TelephonyConfig = {
  Distributions: [
    { Region: "us-east-1", Percentage: 40 },
    { Region: "us-west-2", Percentage: 60 },
  ],
};
console.log(split.Distributions.map(({ Region, Percentage }) => `${Region} ${Percentage} %`).join(", "));

/** The answers of an operation narrow on their status. */
function describe(answer: GetTrafficDistributionResponse): string {
  switch (answer.status) {
    case 200:
      return `${answer.body.TelephonyConfig?.Distributions.length ?? 0} Regions`;
    case 404:
      return answer.body.Message ?? "no such group";
    default:
      return `${answer.headers["x-amzn-errortype"]}, status ${answer.status}`;
  }
}
console.log(describe({ status: 200, body: { TelephonyConfig: split } }));

console.log(TrafficDistributionGroupStatus.ACTIVE);
