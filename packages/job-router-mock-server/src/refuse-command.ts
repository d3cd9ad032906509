import type {
  Command,
  Refusal as Decided,
  RefusalReason,
  ResourceKind,
  ResourceUse,
} from "@trunkline/job-router-engine";
import { type Refusal, refuse } from "@trunkline/mock-kit";
import { type Finding, refuseConflict, refuseFindings, refuseNotFound } from "./refusals.ts";

// Facts: docs/facts/job-router/errors.md. What was not seen: rows `notFound`, `illegalSteps` and `missingReference` of
// the open questions.

type Say = (command: Command, decided: Decided) => Refusal;

/** What the service says to a command that its router does not carry out. */
export function refuseCommand(command: Command, decided: Decided): Refusal {
  return refusals[decided.reason](command, decided);
}

const refusals = {
  jobNotFound: (command) => refuseNotFound("Job", idIn(command, "jobId")),
  workerNotFound: (command) =>
    "offerId" in command ? refuseOffer(command) : refuseNotFound("Worker", idIn(command, "workerId")),
  resourceNotFound: (command) => refuseNotFound("Resource", idIn(command, "id")),
  evaluationNotFound: (command) => refuseNotFound("Evaluation", idIn(command, "evaluationId")),
  assignmentNotFound: (command) =>
    refuse(
      404,
      "NotFound",
      `Assignment not found. AssignmentId: ${idIn(command, "assignmentId")}, JobId: ${idIn(command, "jobId")}`,
    ),
  offerNotFound: refuseOffer,
  offerExpired: refuseOffer,
  offerTaken: () => refuseConflict(["OfferId: Another worker has accepted an offer of this job"]),
  wrongJobStatus: (_, { status }) => refuseConflict([`JobStatus: The job is ${status}`]),
  // Seen.
  jobNotOver: () => refuseConflict(["JobStatus: The job is neither closed nor cancelled"]),
  jobIsOver: (_, { status }) => refuseConflict([`JobStatus: The job is ${status}`]),
  unassignLimitReached: () => refuseConflict(["UnassignmentCount: The job was unassigned three times"]),
  noClassificationPolicy: () => refuseConflict(["ClassificationPolicyId: The job has no classification policy"]),
  queueOrPolicyRequired: () =>
    refuseFindings([
      {
        code: "QueueIdOrClassificationPolicyIdRequired",
        message: "Either QueueId or ClassificationPolicyId must be provided",
        target: "queueId",
      },
    ]),
  queueDoesNotExist: (command) => refuseReference("Queue", "queueId", command),
  classificationPolicyDoesNotExist: (command) =>
    refuseReference("ClassificationPolicy", "classificationPolicyId", command),
  workerHasJobs: () => refuseConflict(["AssignedJobs: The worker has assigned jobs"]),
  resourceInUse: refuseUse,
} satisfies Record<RefusalReason, Say>;

/** Seen for declining; accepting is taken to sound alike. */
function refuseOffer(command: Command): Refusal {
  const handler = command.type === "acceptOffer" ? "AcceptOfferCommandHandler" : "DeclineOfferCommandHandler";
  const offer = `OfferId: ${idIn(command, "offerId")}, WorkerId: ${idIn(command, "workerId")}`;
  return refuse(404, "NotFound", `${handler}: Offer not found. ${offer}`);
}

function refuseReference(title: string, target: "queueId" | "classificationPolicyId", command: Command): Refusal {
  const id = command.type === "upsertJob" ? command.job[target] : undefined;
  return refuseFindings([
    { code: `${title}DoesNotExist`, message: `Provided ${title}Id: ${id} does not exist`, target },
  ]);
}

/** Queues are refused with lines, policies with details. */
function refuseUse(command: Command, { uses = [] }: Decided): Refusal {
  const kind = command.type === "removeResource" ? command.kind : "queues";
  if (kind === "queues") return refuseConflict(uses.map((use) => queueUses[use]));
  return refuseFindings([policyUses[kind]]);
}

const queueUses: Readonly<Record<ResourceUse, string>> = {
  activeJob: ": There is active job with this queue",
  fallbackQueue: ": There is classification policy with this queue as fallback queue",
  queue: ": There is queue with this queue",
};

const policyUses: Readonly<Record<Exclude<ResourceKind, "queues">, Finding>> = {
  classificationPolicies: {
    code: "ActiveJobWithClassificationPolicyExist",
    message: "There is active job with this classification policy",
  },
  distributionPolicies: {
    code: "QueueExistsWithDistributionPolicy",
    message: "There is a queue with this distribution policy",
  },
  exceptionPolicies: {
    code: "QueueExistsWithExceptionPolicy",
    message: "There is a queue with this exception policy",
  },
};

/** An id that a command of this kind bears. */
function idIn(command: Command, name: string): string {
  const id: unknown = Object.entries(command).find(([member]) => member === name)?.[1];
  return typeof id === "string" ? id : "";
}
