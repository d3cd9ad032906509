// Serves both mocks from a program, as `npx trunkline serve` does, and calls one by plain fetch.
import { startMocks } from "trunkline";

const trunkline = await startMocks({ ports: { "traffic-distribution": 0, "job-router": 0 } });
for (const { name, at } of trunkline.mocks) {
  const health = await fetch(new URL("/_trunkline/health", at.http));
  console.log(name, health.status);
}
await trunkline.close();
