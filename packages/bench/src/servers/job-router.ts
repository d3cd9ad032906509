import { createMockServer, sampleSeed } from "@trunkline/job-router-mock-server";
import { listen } from "@trunkline/mock-kit/node";
import { report } from "./report.ts";

const { port } = await listen(createMockServer({ seed: sampleSeed, checkAnswers: false }));
report(port);
