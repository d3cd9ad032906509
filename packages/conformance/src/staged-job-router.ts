import { createMockServer, immediateTiming } from "@trunkline/job-router-mock-server";
import { manualClock, sequentialIds } from "@trunkline/mock-kit";

const version = "2024-01-18-preview";
const origin = "https://contoso.communication.azure.com";

/** A mock in which offers are open and jobs are assigned, and where they stand. */
export interface StagedJobRouter {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Parameters by operation and name, for what only the router itself can bring about. */
  readonly values: Readonly<Record<string, string>>;
}

/** Stages one worker, one queue and one job for each operation that needs an offer or an assignment. */
export async function stageJobRouter(): Promise<StagedJobRouter> {
  const mock = createMockServer({ clock: manualClock(), ids: sequentialIds(), timing: immediateTiming });

  async function call(method: string, path: string, body?: object): Promise<unknown> {
    const patch = method === "PATCH" ? "application/merge-patch+json" : "application/json";
    const response = await mock.fetch(
      new Request(`${origin}/routing/${path}?api-version=${version}`, {
        method,
        headers: { "content-type": patch },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? undefined : await response.json();
  }

  async function stage(
    name: string,
  ): Promise<{ readonly workerId: string; readonly jobId: string; readonly offerId: string }> {
    const [workerId, queueId, jobId] = [`worker-${name}`, `queue-${name}`, `job-${name}`];
    await call("PATCH", `distributionPolicies/policy-${name}`, {
      offerExpiresAfterSeconds: 86_400,
      mode: { kind: "longestIdle" },
    });
    await call("PATCH", `queues/${queueId}`, { distributionPolicyId: `policy-${name}` });
    await call("PATCH", `workers/${workerId}`, {
      capacity: 1,
      queues: [queueId],
      channels: [{ channelId: "voice", capacityCostPerJob: 1 }],
      availableForOffers: true,
    });
    await call("PATCH", `jobs/${jobId}`, { channelId: "voice", queueId });
    await call("GET", `jobs/${jobId}`);
    const offers = textsAt(await call("GET", `workers/${workerId}`), "offers", "offerId");
    return { workerId, jobId, offerId: offers[0] ?? "none" };
  }

  async function assign(name: string): Promise<{ readonly jobId: string; readonly assignmentId: string }> {
    const { workerId, jobId, offerId } = await stage(name);
    const accepted = await call("POST", `workers/${workerId}/offers/${offerId}:accept`);
    return { jobId, assignmentId: textsAt({ all: [accepted] }, "all", "assignmentId")[0] ?? "none" };
  }

  const open = { acceptJobOffer: await stage("accept"), declineJobOffer: await stage("decline") };
  const assigned = {
    completeJob: await assign("complete"),
    closeJob: await assign("close"),
    unassignJob: await assign("unassign"),
  };
  await call("POST", `jobs/${assigned.closeJob.jobId}/assignments/${assigned.closeJob.assignmentId}:complete`, {});
  return { fetch: mock.fetch, values: named({ ...open, ...assigned }) };
}

function named(stages: Readonly<Record<string, Readonly<Record<string, string>>>>): Record<string, string> {
  const entries = Object.entries(stages);
  return Object.fromEntries(
    entries.flatMap(([operation, found]) =>
      Object.entries(found).map(([name, value]) => [`${operation}.${name}`, value]),
    ),
  );
}

/** The texts of one member in a list of objects. */
function textsAt(body: unknown, list: string, member: string): readonly string[] {
  const found: unknown = Reflect.get(Object(body), list);
  return (Array.isArray(found) ? found : []).map((each) => String(Reflect.get(Object(each), member)));
}
