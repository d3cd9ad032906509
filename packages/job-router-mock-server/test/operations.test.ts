import { expect, test } from "vitest";
import { jobRouterContract } from "../src/index.ts";
import { send, setUp } from "./contact-centre.fixtures.ts";

test("every operation of the contract is implemented", async () => {
  const { mock } = setUp();
  expect(mock.control.health().unimplemented).toEqual([]);
  for (const { method, path, body } of jobRouterContract.routes) {
    const target = path.replace("/routing/", "").replaceAll(/\{\w+\}/gu, "some");
    const content = method === "PATCH" || method === "POST" ? {} : undefined;
    const type = body?.contentType ?? "application/json";
    const answer = await send({ mock }, method, target, content, { "content-type": type });
    expect(answer.status, `${method} ${path}`).toBeLessThan(500);
  }
});

test("a handler of one's own takes the place of the mock's, and its answer is checked", async () => {
  const { mock } = setUp({
    overrides: {
      getInQueuePosition: ({ path }) => ({
        status: 200,
        body: { jobId: path.jobId, position: 1, queueId: "q", queueLength: 1 },
      }),
      getQueueStatistics: () => ({ status: 200, body: { queueId: "q", length: 0.5 } }),
    },
    report: () => {},
  });
  expect(await send({ mock }, "GET", "jobs/j/position")).toMatchObject({ status: 200, body: { jobId: "j" } });
  expect(await send({ mock }, "GET", "queues/q/statistics")).toMatchObject({ status: 500 });
});
