import type { Command } from "@trunkline/job-router-engine";
import type { Refusal } from "@trunkline/mock-kit";
import type { Host } from "../host.ts";
import { refuseCommand } from "../refuse-command.ts";

type Deletion = Extract<Command, { readonly type: "deleteJob" | "deleteWorker" }>;

/** Takes a job or worker away, if the router lets it go. */
export function deleteLive(host: Host, command: Deletion): { status: 204 } | Refusal {
  const decision = host.dispatch(command);
  if (decision.ok) return { status: 204 };
  const isMissing = decision.reason === "jobNotFound" || decision.reason === "workerNotFound";
  return isMissing && host.choices.deleteMissing === 204 ? { status: 204 } : refuseCommand(command, decision);
}
