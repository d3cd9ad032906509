import { createMockServer, exampleSeed } from "@trunkline/job-router-mock-server";
import { listen } from "@trunkline/mock-kit/node";
import { report } from "./report.ts";

const { port } = await listen(createMockServer({ seed: exampleSeed, checkAnswers: false }));
report(port);
