import { createJobRouterClient, getQueue } from "@trunkline/job-router-client";
import { createMockServer as createJobRouterMock } from "@trunkline/job-router-mock-server";
import { manualClock } from "@trunkline/mock-kit";
import { createMockServer as createConnectMock } from "@trunkline/traffic-distribution-mock-server";

const clock = manualClock();
export const jobRouter = createJobRouterMock({ clock });
export const connect = createConnectMock({ clock });

export async function statusOfNoQueue(): Promise<number> {
  const client = createJobRouterClient({ endpoint: "https://mock.invalid", fetch: jobRouter.fetch });
  return (await getQueue(client, { path: { queueId: "q" } })).status;
}
