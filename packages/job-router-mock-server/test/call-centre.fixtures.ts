import { type JobRouterClient, getJob, getWorker, orThrow, upsertJob } from "@trunkline/job-router-client";
import type { RouterJob, RouterJobCreateOrUpdate, RouterJobOffer, RouterWorker } from "@trunkline/job-router-models";
import { type Setup, seed, setUp } from "./contact-centre.fixtures.ts";
import type { MockServerOptions, Seed } from "../src/index.ts";

/** As the contact centre, but nothing escalates, and there is somebody else too, who is off duty. */
const calmSeed: Seed = {
  ...seed,
  distributionPolicies: { dp: { offerExpiresAfterSeconds: 30, mode: { kind: "longestIdle" } } },
  queues: { q: { distributionPolicyId: "dp" } },
  workers: { ...seed.workers, off: { ...seed.workers?.["w"], availableForOffers: false } },
};

/** A mock whose clock stands still, and what a test does with it all the time. */
export interface CallCentre extends Setup {
  /** Creates a job that waits for a worker. */
  create(jobId: string, body?: RouterJobCreateOrUpdate): Promise<RouterJob>;
  job(jobId: string): Promise<RouterJob>;
  worker(workerId?: string): Promise<RouterWorker>;
  /** The only offer of a worker. */
  offer(workerId?: string): Promise<RouterJobOffer>;
  /** Lets all steps of the router happen, and no offer expire. */
  settle(): void;
}

export function openCallCentre(options: MockServerOptions = {}): CallCentre {
  const setup = setUp({ seed: calmSeed, ...options });
  const { client, clock } = setup;
  return {
    ...setup,
    create: async (jobId, body) => {
      const given = { queueId: "q", channelId: "voice", ...body };
      return (await orThrow(upsertJob(client, { path: { jobId }, body: given }))).body;
    },
    job: (jobId) => readJob(client, jobId),
    worker: async (workerId = "w") => (await orThrow(getWorker(client, { path: { workerId } }))).body,
    async offer(workerId = "w") {
      const { offers = [] } = (await orThrow(getWorker(client, { path: { workerId } }))).body;
      const [offer] = offers;
      if (offer === undefined || offers.length > 1) throw new Error(`${workerId} has ${offers.length} offers.`);
      return offer;
    },
    settle: () => clock.advance(2000),
  };
}

async function readJob(client: JobRouterClient, jobId: string): Promise<RouterJob> {
  return (await orThrow(getJob(client, { path: { jobId } }))).body;
}
