// Facts: docs/facts/traffic-distribution/regions.md, "Pairs"
const replicasBySource: Readonly<Record<string, readonly string[]>> = {
  "us-east-1": ["us-west-2"],
  "us-west-2": ["us-east-1"],
  "eu-central-1": ["eu-west-2"],
  "eu-west-2": ["eu-central-1"],
  "ap-northeast-1": ["ap-northeast-3"],
};

/** Whether an instance of `source` may be replicated to `replica`. */
export function isRegionPair(source: string, replica: string): boolean {
  return replicasBySource[source]?.includes(replica) ?? false;
}
