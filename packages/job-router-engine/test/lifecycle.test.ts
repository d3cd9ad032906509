import { expect, test } from "vitest";
import { type Command, type JobCommandType, type JobStatus, isLegal, jobCommands } from "../src/index.ts";
import { type Centre, classificationPolicy, createCentre, jobInput, workerInput } from "./contact-centre.fixtures.ts";

const never = { kind: "expression", expression: "nonsense" } as const;

/** How to bring job `j` into each status. */
const roads: Readonly<Record<JobStatus, (centre: Centre) => void>> = {
  created: (centre) => void centre.sendOnly({ type: "upsertJob", jobId: "j", job: jobInput() }),
  pendingClassification: (centre) => void centre.sendOnly({ type: "upsertJob", jobId: "j", job: classified }),
  classificationFailed(centre) {
    centre.send(classificationPolicy({ prioritizationRule: never, fallbackQueueId: "q" }));
    centre.send({ type: "upsertJob", jobId: "j", job: classified });
  },
  pendingSchedule: (centre) => void centre.sendOnly({ type: "upsertJob", jobId: "j", job: scheduled }),
  scheduled: (centre) => void centre.send({ type: "upsertJob", jobId: "j", job: scheduled }),
  scheduleFailed(centre) {
    roads.pendingSchedule(centre);
    centre.send({ type: "failScheduling", jobId: "j", reason: "no room" });
  },
  waitingForActivation: (centre) =>
    void centre.send({ type: "upsertJob", jobId: "j", job: jobInput({ matchingMode: { kind: "suspend" } }) }),
  queued: (centre) => void centre.send({ type: "upsertJob", jobId: "j", job: jobInput() }),
  assigned(centre) {
    centre.send({ type: "upsertWorker", workerId: "w", worker: workerInput() });
    roads.queued(centre);
    centre.accept("w", "j");
  },
  completed(centre) {
    roads.assigned(centre);
    centre.send({ type: "completeJob", jobId: "j", assignmentId: centre.job("j").assignmentId ?? "" });
  },
  closed(centre) {
    roads.completed(centre);
    centre.send({ type: "closeJob", jobId: "j", assignmentId: centre.job("j").assignmentId ?? "" });
  },
  cancelled(centre) {
    roads.queued(centre);
    centre.send({ type: "cancelJob", jobId: "j" });
  },
};

const { queueId: _, ...withoutQueue } = jobInput({ classificationPolicyId: "c" });
const classified = withoutQueue;
const scheduled = jobInput({ matchingMode: { kind: "scheduleAndSuspend", scheduleAt: 60_000 } });

function centreIn(status: JobStatus): Centre {
  const centre = createCentre();
  centre.send(classificationPolicy({ fallbackQueueId: "q" }));
  roads[status](centre);
  expect(centre.job("j").status).toBe(status);
  return centre;
}

function commandOf(type: JobCommandType, centre: Centre): Command {
  const [only] = centre.job("j").assignments.map(({ assignmentId }) => assignmentId);
  if (type === "failScheduling") return { type, jobId: "j", reason: "no room" };
  // Members that a command lacks do no harm.
  return { type, jobId: "j", assignmentId: only ?? "none" };
}

const statuses = Object.keys(roads) as JobStatus[];
const cells = statuses.flatMap((status) =>
  (Object.keys(jobCommands) as JobCommandType[]).map((type) => ({ status, type, legal: isLegal(type, status) })),
);

test.each(cells)("$type of a job that is $status is legal: $legal", ({ status, type, legal }) => {
  const centre = centreIn(status);
  const refusal = centre.sendOnly(commandOf(type, centre));
  // What is legal in a status may still lack a policy.
  expect(refusal).toMatch(
    legal ? /^(?:|noClassificationPolicy)$/u : /^(?:wrongJobStatus|jobNotOver|assignmentNotFound)$/u,
  );
});

test.each(statuses)("deleting what refers to a job that is %s is refused while the job is not over", (status) => {
  const centre = centreIn(status);
  const isOver = status === "closed" || status === "cancelled";
  const { classificationPolicyId } = centre.job("j");
  const refused = centre.sendOnly({ type: "removeResource", kind: "classificationPolicies", id: "c" });
  expect(refused).toBe(classificationPolicyId === undefined || isOver ? "" : "resourceInUse");
});

test.each<Command>([
  { type: "cancelJob", jobId: "nobody" },
  { type: "deleteJob", jobId: "nobody" },
  { type: "reclassifyJob", jobId: "nobody" },
  { type: "completeJob", jobId: "nobody", assignmentId: "a" },
  { type: "failScheduling", jobId: "nobody", reason: "" },
])("$type of a job that does not exist is refused", (command) => {
  expect(createCentre().sendOnly(command)).toBe("jobNotFound");
});
