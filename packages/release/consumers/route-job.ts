// Routes a job by the engine alone: a worker is offered it, and does not answer in time.
import { type Command, createState, decide, immediateTiming, nextDeadline } from "@trunkline/job-router-engine";

let state = createState({ seed: "consumer", timing: immediateTiming });

function send(command: Command, now: number): void {
  const decision = decide(state, command, now);
  if (!decision.ok) throw new Error(decision.reason);
  state = decision.state;
  for (const event of decision.events) {
    if (event.type === "offerIssued") console.log(`${event.offer.workerId} is offered ${event.offer.jobId}`);
    if (event.type === "offerExpired") console.log(`${event.offer.workerId} did not answer`);
  }
  if ((nextDeadline(state) ?? Infinity) <= now) send({ type: "tick" }, now);
}

const policy = { id: "longest", offerExpiresAfterSeconds: 30, mode: { kind: "longestIdle" } } as const;
send({ type: "putResource", resource: { kind: "distributionPolicies", value: policy } }, 0);
send({ type: "putResource", resource: { kind: "queues", value: { id: "help", distributionPolicyId: "longest" } } }, 0);
const worker = {
  queues: ["help"],
  capacity: 1,
  labels: {},
  tags: {},
  channels: [{ channelId: "voice", capacityCostPerJob: 1 }],
  availableForOffers: true,
};
send({ type: "upsertWorker", workerId: "ann", worker }, 0);
const job = {
  channelId: "voice",
  queueId: "help",
  requestedWorkerSelectors: [],
  labels: {},
  tags: {},
  notes: [],
  matchingMode: { kind: "queueAndMatch" },
} as const;
send({ type: "upsertJob", jobId: "call", job }, 0);
send({ type: "tick" }, 30_000);
