import { immediateTiming } from "../src/index.ts";
import { expect, test } from "vitest";
import { openCallCentre } from "./call-centre.fixtures.ts";

async function script(): Promise<string> {
  const centre = openCallCentre();
  for (const id of ["a", "b", "c"]) await centre.create(id, { queueId: null, classificationPolicyId: "cp" });
  centre.settle();
  centre.clock.advance(60_000);
  await centre.job("a");
  return JSON.stringify(centre.mock.state.snapshot());
}

test("the same requests at the same times leave the same memory, ids and all", async () => {
  expect(await script()).toBe(await script());
});

test("it makes no difference whether time passes in one step or in many", async () => {
  const [once, often] = [openCallCentre(), openCallCentre()];
  for (const centre of [once, often]) await centre.create("j", { queueId: null, classificationPolicyId: "cp" });
  once.clock.advance(40_000);
  for (let step = 0; step < 400; step += 1) often.clock.advance(100);
  expect(once.mock.router.events()).toEqual(often.mock.router.events());
});

test("without delays too, the oldest of several jobs is offered first", async () => {
  const centre = openCallCentre({ timing: immediateTiming });
  for (const id of ["a", "b", "c"]) await centre.create(id);
  expect(await centre.offer()).toMatchObject({ jobId: "a" });
});
