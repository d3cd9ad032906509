import { listen } from "@trunkline/mock-kit/node";
import { createMockServer, exampleSeed, type GroupSeed } from "@trunkline/traffic-distribution-mock-server";
import { report } from "./report.ts";

// The example's groups and ten thousand more, to show that a read costs the same.
const instanceId = exampleSeed.instances?.[0]?.Id ?? "";
const more = Array.from({ length: 10_000 }, (_, index): GroupSeed => {
  const number = index.toString(16).padStart(12, "0");
  return { Id: `0b000000-0000-4000-8000-${number}`, instanceId, Name: `Group ${index}` };
});
const seed = { ...exampleSeed, groups: [...(exampleSeed.groups ?? []), ...more] };

const { port } = await listen(createMockServer({ seed, checkAnswers: false }));
report(port);
