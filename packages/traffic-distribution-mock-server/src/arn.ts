/** `us-gov-west-1` is in `aws-us-gov`, `cn-north-1` in `aws-cn`, all others in `aws`. */
function partitionOf(region: string): string {
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  return region.startsWith("cn-") ? "aws-cn" : "aws";
}

/** Builds an ARN; the partition follows from the Region. */
export function arnOf(kind: string, region: string, account: string, id: string): string {
  return `arn:${partitionOf(region)}:connect:${region}:${account}:${kind}/${id}`;
}

/** Whether a name is an ARN, as opposed to a bare id. */
export function isArn(name: string): boolean {
  return name.startsWith("arn:");
}

/** The id in a name that is an id or an ARN. Whether the rest of the ARN is right, the row with this id can tell. */
export function idIn(name: string): string {
  return isArn(name) ? name.slice(name.lastIndexOf("/") + 1) : name;
}
