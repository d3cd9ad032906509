/** An ARN of this service, taken apart. */
export interface Arn {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
  /** `instance`, `traffic-distribution-group`, `phone-number`. */
  readonly kind: string;
  readonly id: string;
  /** What hangs below the resource, for example `agent/…` below an instance. */
  readonly below?: string;
}

/** `us-gov-west-1` is in `aws-us-gov`, `cn-north-1` in `aws-cn`, all others in `aws`. */
function partitionOf(region: string): string {
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  return region.startsWith("cn-") ? "aws-cn" : "aws";
}

/** Builds an ARN; the partition follows from the Region. */
export function arnOf(kind: string, region: string, account: string, id: string): string {
  return `arn:${partitionOf(region)}:connect:${region}:${account}:${kind}/${id}`;
}

/** Takes an ARN apart; undefined for any other text. */
export function parseArn(text: string): Arn | undefined {
  const [prefix, partition = "", service, region = "", account = "", ...rest] = text.split(":");
  if (prefix !== "arn" || service !== "connect") return undefined;
  const [kind, id, ...below] = rest.join(":").split("/");
  if (!kind || !id) return undefined;
  return { partition, region, account, kind, id, ...(below.length > 0 && { below: below.join("/") }) };
}
