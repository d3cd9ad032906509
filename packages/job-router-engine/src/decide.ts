import type { Command } from "./commands.ts";
import { catchUp } from "./deadlines.ts";
import { closeJob, completeJob, unassignJob } from "./decide/assignment.ts";
import { cancelJob, deleteJob, failScheduling, reclassifyJob } from "./decide/job.ts";
import { acceptOffer, declineOffer } from "./decide/offer.ts";
import { putResource, removeResource } from "./decide/resource.ts";
import { answerEvaluation } from "./decide/rule-answer.ts";
import { upsertJob } from "./decide/upsert-job.ts";
import { deleteWorker, upsertWorker } from "./decide/worker.ts";
import type { Decision, Refusal, Tools } from "./decision.ts";
import { draftOf } from "./index/index-of.ts";
import type { Run } from "./run.ts";
import type { Instant, State } from "./state.ts";

/**
 * Answers what a command would do at `now`. Changes nothing. The state should have been ticked up to `now`: what is due
 * happens at a tick and nowhere else. A `now` before the state's own time counts as that.
 */
export function decide(state: State, command: Command, now: Instant, tools: Tools = {}): Decision {
  const run: Run = { state: draftOf(state), events: [], tools, at: Math.max(now, state.now) };
  return carryOut(run, command) ?? { ok: true, events: run.events, state: run.state };
}

/** Carries a command out on a state in the making. A command that is refused has changed nothing. */
export function carryOut(run: Run, command: Command): Refusal | undefined {
  switch (command.type) {
    case "putResource":
      return putResource(run, command.resource);
    case "removeResource":
      return removeResource(run, command);
    case "upsertJob":
      return upsertJob(run, command);
    case "deleteJob":
      return deleteJob(run, command.jobId);
    case "reclassifyJob":
      return reclassifyJob(run, command.jobId);
    case "cancelJob":
      return cancelJob(run, command);
    case "completeJob":
      return completeJob(run, command);
    case "closeJob":
      return closeJob(run, command);
    case "unassignJob":
      return unassignJob(run, command);
    case "upsertWorker":
      return upsertWorker(run, command);
    case "deleteWorker":
      return deleteWorker(run, command.workerId);
    case "acceptOffer":
      return acceptOffer(run, command);
    case "declineOffer":
      return declineOffer(run, command);
    case "ruleEvaluated":
      return answerEvaluation(run, command);
    case "failScheduling":
      return failScheduling(run, command);
    case "tick":
      return catchUp(run);
  }
}
