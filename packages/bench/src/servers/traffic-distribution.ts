import { listen } from "@trunkline/mock-kit/node";
import { createMockServer, sampleSeed } from "@trunkline/traffic-distribution-mock-server";
import { report } from "./report.ts";

const { port } = await listen(createMockServer({ seed: sampleSeed, checkAnswers: false }));
report(port);
