// Says what a change of a contract means for those who call it.
import { bumpOf, diffSpecs, readSpec } from "@trunkline/spec-diff";
import { readFileSync } from "node:fs";

const [before, after] = ["1", "2"].map((version) => readSpec(readFileSync(`src/shop-${version}.yaml`, "utf8")));
if (before && after) {
  const changes = diffSpecs(before, after);
  console.log(bumpOf(changes));
  for (const change of changes) console.log(change.class, change.direction);
}
