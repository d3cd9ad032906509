import { listen } from "@trunkline/mock-kit/node";
import { createMockServer, exampleSeed } from "@trunkline/traffic-distribution-mock-server";
import { report } from "./report.ts";

const { port } = await listen(createMockServer({ seed: exampleSeed, checkAnswers: false }));
report(port);
