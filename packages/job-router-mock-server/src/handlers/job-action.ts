// Facts: docs/facts/job-router/router-job.md, "Life"
import { type Command, rowOf } from "@trunkline/job-router-engine";
import { type Refusal, isRefusal } from "@trunkline/mock-kit";
import type { Caller } from "../authentication/caller.ts";
import type { JobRouterHandlers } from "../gen/index.ts";
import type { Host } from "../host.ts";
import { refuseCommand } from "../refuse-command.ts";
import { instantOf } from "../wire/timestamp.ts";
import { withoutUndefined } from "../without-undefined.ts";

type Operation = "reclassifyJob" | "cancelJob" | "completeJob" | "closeJob" | "unassignJob";

/** What is done to jobs over HTTP. Every body may be absent, and one without a member says no more than none. */
export function jobActionHandlers(host: Host): Pick<JobRouterHandlers<Caller>, Operation> {
  return {
    reclassifyJob: ({ path }) => act(host, { type: "reclassifyJob", jobId: path.jobId }),
    cancelJob: ({ path, body: { note, dispositionCode } = {} }) =>
      act(host, withoutUndefined<CommandOf<"cancelJob">>({ type: "cancelJob", ...path, note, dispositionCode })),
    completeJob: ({ path, body: { note } = {} }) =>
      act(host, withoutUndefined<CommandOf<"completeJob">>({ type: "completeJob", ...path, note })),
    closeJob({ path, body: { note, dispositionCode, closeAt: time } = {} }) {
      const closeAt = time === undefined ? undefined : instantOf(time);
      return act(
        host,
        withoutUndefined<CommandOf<"closeJob">>({ type: "closeJob", ...path, note, dispositionCode, closeAt }),
      );
    },
    unassignJob({ path, body: { suspendMatching } = {} }) {
      const answer = act(
        host,
        withoutUndefined<CommandOf<"unassignJob">>({ type: "unassignJob", ...path, suspendMatching }),
      );
      if (isRefusal(answer)) return answer;
      const unassignmentCount = rowOf(host.router().jobs, path.jobId)?.unassignments ?? 0;
      return { status: 200, body: { jobId: path.jobId, unassignmentCount } };
    },
  };
}

type CommandOf<Type extends Command["type"]> = Extract<Command, { readonly type: Type }>;

function act(host: Host, command: Command): { status: 200; body: Record<string, never> } | Refusal {
  const decision = host.dispatch(command);
  return decision.ok ? { status: 200, body: {} } : refuseCommand(command, decision);
}
