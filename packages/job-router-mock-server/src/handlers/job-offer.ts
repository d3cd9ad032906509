// Facts: docs/facts/job-router/job-offer.md
import type { Command } from "@trunkline/job-router-engine";
import type { Caller } from "../authentication/caller.ts";
import type { JobRouterHandlers } from "../gen/index.ts";
import type { Host } from "../host.ts";
import { refuseCommand } from "../refuse-command.ts";
import { instantOf } from "../wire/timestamp.ts";

type Operation = "acceptJobOffer" | "declineJobOffer";

/** Offers over HTTP. */
export function jobOfferHandlers(host: Host): Pick<JobRouterHandlers<Caller>, Operation> {
  return {
    acceptJobOffer({ path }) {
      const command: Command = { type: "acceptOffer", ...path };
      const decision = host.dispatch(command);
      if (!decision.ok) return refuseCommand(command, decision);
      const accepted = decision.events.find((event) => event.type === "offerAccepted");
      if (accepted === undefined) throw new Error(`Offer ${path.offerId} was accepted without an event.`);
      const { assignmentId, offer } = accepted;
      return { status: 200, body: { assignmentId, jobId: offer.jobId, workerId: offer.workerId } };
    },
    declineJobOffer({ path, body }) {
      const retry = body?.retryOfferAt;
      const command: Command = {
        type: "declineOffer",
        ...path,
        ...(retry !== undefined && { retryOfferAt: instantOf(retry) }),
      };
      const decision = host.dispatch(command);
      return decision.ok ? { status: 200, body: {} } : refuseCommand(command, decision);
    },
  };
}
