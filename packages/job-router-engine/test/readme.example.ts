import { createState } from "@trunkline/job-router-engine";

const state = createState({ seed: "example" });
console.log(`${state.jobs.size} jobs`);
