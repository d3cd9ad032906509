import {
  type Command,
  type Instant,
  type Offer,
  type RouterEvent,
  type State,
  createState,
  immediateTiming,
  openRouter,
} from "../../src/index.ts";
import { createAgenda } from "./agenda.ts";
import { type Arrival, type Model, type Outcome, labelsOf, selectorsOf, workerIdOf } from "./model.ts";

/** What is going to happen to a job. */
interface Plan {
  readonly jobId: string;
  /** Absent: it gives up, if it still waits. */
  readonly assignmentId?: string;
}

/** How a drive went. */
export interface Drive {
  readonly state: State;
  readonly commands: number;
}

/** What to do with what comes by. */
export interface Watch {
  readonly outcome?: (outcome: Outcome) => void;
  readonly events?: (events: readonly RouterEvent[]) => void;
  /** Sees the state after each command. */
  readonly state?: (state: State) => void;
}

/**
 * Drives the engine on virtual time: jobs arrive, workers accept at once, handle, complete and close; jobs without
 * patience are cancelled. What is over is deleted. The last jobs stay where they are when no more arrive.
 */
export function driveEngine(model: Model, arrivals: Iterable<Arrival>, watch: Watch = {}): Drive {
  const agenda = createAgenda<Plan>();
  const waiting = new Map<string, Arrival>();
  const open: Offer[] = [];
  const router = openRouter(emptyCentre());
  let commands = 0;

  const send = (command: Command, at: Instant): readonly RouterEvent[] => {
    const decision = router.dispatch(command, at);
    if (!decision.ok) throw new Error(`${JSON.stringify(command)} was refused: ${decision.reason}`);
    commands += 1;
    for (const event of decision.events) if (event.type === "offerIssued") open.push(event.offer);
    watch.events?.(decision.events);
    watch.state?.(router.state());
    return decision.events;
  };
  const accept = ({ workerId, offerId, jobId }: Offer, at: Instant): void => {
    const [accepted] = send({ type: "acceptOffer", workerId, offerId }, at);
    const arrival = waiting.get(jobId);
    if (accepted?.type !== "offerAccepted" || arrival === undefined) throw new Error(`${jobId} was not waiting.`);
    waiting.delete(jobId);
    agenda.add(at + arrival.handlingMs, { jobId, assignmentId: accepted.assignmentId });
    watch.outcome?.({ arrival, waitedMs: at - arrival.at, workerId });
  };
  const settle = (at: Instant): void => {
    while ((router.nextDeadline() ?? Number.POSITIVE_INFINITY) <= at) {
      send({ type: "tick" }, at);
      for (const offer of open.splice(0)) accept(offer, at);
    }
  };
  const leave = ({ jobId, assignmentId }: Plan, at: Instant): void => {
    const arrival = waiting.get(jobId);
    if (assignmentId !== undefined) {
      send({ type: "completeJob", jobId, assignmentId }, at);
      send({ type: "closeJob", jobId, assignmentId }, at);
    } else if (arrival !== undefined) {
      waiting.delete(jobId);
      send({ type: "cancelJob", jobId }, at);
      watch.outcome?.({ arrival, waitedMs: at - arrival.at });
    } else return;
    send({ type: "deleteJob", jobId }, at);
    settle(at);
  };

  for (const command of furniture(model)) send(command, 0);
  for (const arrival of arrivals) {
    const { jobId, at, kind, patienceMs } = arrival;
    for (let plan = agenda.take(at); plan !== undefined; plan = agenda.take(at)) leave(plan.item, plan.at);
    waiting.set(jobId, arrival);
    send(arrivalCommand(model, jobId, kind), at);
    settle(at);
    if (patienceMs !== undefined && waiting.has(jobId)) agenda.add(at + patienceMs, { jobId });
  }
  return { state: router.state(), commands };
}

/** What a drive begins with. */
export function emptyCentre(): State {
  return createState({ seed: "simulation", timing: immediateTiming });
}

/** One queue, its policy, and all workers. */
function furniture({ mode = { kind: "longestIdle" }, workers }: Model): readonly Command[] {
  const policy = { id: "policy", offerExpiresAfterSeconds: 60, mode };
  return [
    { type: "putResource", resource: { kind: "distributionPolicies", value: policy } },
    { type: "putResource", resource: { kind: "queues", value: { id: "queue", distributionPolicyId: "policy" } } },
    ...workers.map((skills, place): Command => ({
      type: "upsertWorker",
      workerId: workerIdOf(place),
      worker: {
        queues: ["queue"],
        capacity: 1,
        labels: labelsOf(skills),
        tags: {},
        channels: [{ channelId: "voice", capacityCostPerJob: 1 }],
        availableForOffers: true,
      },
    })),
  ];
}

function arrivalCommand({ kinds }: Model, jobId: string, kind: number): Command {
  const { priority, skills } = kinds[kind] ?? {};
  return {
    type: "upsertJob",
    jobId,
    job: {
      channelId: "voice",
      queueId: "queue",
      ...(priority !== undefined && { priority }),
      requestedWorkerSelectors: selectorsOf(skills),
      labels: {},
      tags: {},
      notes: [],
      matchingMode: { kind: "queueAndMatch" },
    },
  };
}
