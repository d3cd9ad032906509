import {
  type Command,
  createState,
  decide,
  explain,
  immediateTiming,
  nextDeadline,
} from "@trunkline/job-router-engine";

let state = createState({ seed: "example", timing: immediateTiming });

/** What a host does: carry a command out, keep the state, look at the events, and tick when something is due. */
function send(command: Command, now: number): void {
  const decision = decide(state, command, now);
  if (!decision.ok) return console.log(`refused: ${decision.reason}`);
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
  labels: { language: "en" },
  tags: {},
  channels: [{ channelId: "voice", capacityCostPerJob: 1 }],
  availableForOffers: true,
};
send({ type: "upsertWorker", workerId: "ann", worker }, 0);
send({ type: "upsertWorker", workerId: "bob", worker: { ...worker, labels: { language: "fr" } } }, 0);

const english = { key: "language", labelOperator: "equal", value: "en" };
const job = {
  channelId: "voice",
  queueId: "help",
  requestedWorkerSelectors: [english],
  labels: {},
  tags: {},
  notes: [],
  matchingMode: { kind: "queueAndMatch" },
} as const;
send({ type: "upsertJob", jobId: "call", job }, 0);

console.log(explain(state, { jobId: "call", workerId: "bob" })?.[0]?.sentence);
send({ type: "tick" }, 30_000);
