import { expect, test } from "vitest";
import { jobRouterContract } from "../src/index.ts";
import { send, setUp } from "./contact-centre.fixtures.ts";

test("what is not written answers 501 with its name, and the list is this", async () => {
  const missing: string[] = [];
  for (const { operation, method, path, body } of jobRouterContract.routes) {
    const target = path.replace("/routing/", "").replaceAll(/\{\w+\}/gu, "some");
    const type = body?.contentType ?? "application/json";
    const content = method === "PATCH" || method === "POST" ? {} : undefined;
    const answer = await send(setUp(), method, target, content, { "content-type": type });
    if (answer.status !== 501) continue;
    expect(answer.body).toEqual({
      communicationError: {
        code: "NotImplemented",
        message: `This mock does not implement ${operation} yet.`,
        target: `/routing/${target}`,
      },
    });
    missing.push(operation);
  }
  console.log(`Not written yet: ${missing.join(", ")}`);
  expect(missing).toEqual([
    "listJobs",
    "getJob",
    "upsertJob",
    "deleteJob",
    "closeJob",
    "completeJob",
    "unassignJob",
    "getInQueuePosition",
    "cancelJob",
    "reclassifyJob",
    "getQueueStatistics",
    "acceptJobOffer",
    "declineJobOffer",
  ]);
});

test("a handler of one's own takes the place of a missing one, and its answer is checked", async () => {
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
