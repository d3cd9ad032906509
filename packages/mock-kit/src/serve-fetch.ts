import { answerCall } from "./answer-call.ts";
import type { AnswerData } from "./answer-data.ts";
import { type OpenCall, openCall } from "./call.ts";
import { type Exchange, type Outgoing, incomingOf } from "./exchange.ts";
import { connectionReset } from "./connection-reset.ts";
import {
  type Conclusion,
  type FaultyOutcome,
  type Hall,
  type HallOptions,
  type HallRules,
  type Outcome,
  buildHall,
} from "./hall.ts";
import { type Handlers, type Refusal, isRefusal, refuse } from "./handler.ts";
import type { Problem } from "./problem.ts";
import type { CallEnd } from "./request-log.ts";
import { spoilAnswer } from "./spoil-answer.ts";
import { answerOfRefusal, writeAnswer } from "./write-answer.ts";

/** Answers requests. */
export interface Face {
  readonly exchange: Exchange;
  /** The service's own answer to bytes that were no request, for the server that read them. */
  readonly unreadable: (status: Extract<Problem, { kind: "unreadable" }>["status"]) => Outgoing;
}

/** Puts handlers behind a contract: requests are routed, authenticated, checked, answered, checked again and logged. */
export function serveFetch<Caller, Table extends Handlers<Table, Caller>>(options: HallOptions<Caller, Table>): Face {
  const hall = buildHall(options);
  return {
    async exchange(incoming) {
      const call = openCall(incoming, hall);
      const outcome = await attempt(hall, call);
      if (outcome.kind === "fault") return finishFaulty(hall, call, outcome);
      return finish(hall, call, outcome);
    },
    unreadable(status) {
      return finish(hall, openCall(incomingOf(new Request("http://unreadable.invalid/")), hall), {
        kind: "unreadable",
        status,
      });
    },
  };
}

async function attempt<Caller>(hall: Hall<Caller>, call: OpenCall): Promise<Outcome> {
  try {
    return await answerCall(hall, call);
  } catch (error) {
    hall.report(failure(call, error));
    return { kind: "internal" };
  }
}

/** The outcome as it goes out. An answer that cannot be written becomes the service's 500, and that a bare one. */
function finish(hall: HallRules, call: OpenCall, outcome: Conclusion): Outgoing {
  const { outgoing, ...end } = write(hall, call, outcome);
  hall.log?.record({ call, status: outgoing.status, ...end });
  return outgoing;
}

/** The outcome as it was asked to go wrong. Throws what breaks the connection off. */
function finishFaulty(hall: HallRules, call: OpenCall, { ending, lost }: FaultyOutcome): Outgoing {
  if ("code" in ending) {
    const { status, code, message = "This fault was asked for.", headers = {} } = ending;
    const { outgoing, ...end } = write(hall, call, refuse(status, code, message, { headers }));
    hall.log?.record({ call, status, ...end, isFault: true });
    return outgoing;
  }
  if ("connection" in ending) {
    hall.log?.record({ call, status: 0, isFault: true });
    throw connectionReset();
  }
  const real = lost === undefined ? undefined : write(hall, call, lost).outgoing;
  const outgoing = spoilAnswer(ending, hall.api.contentType, real);
  hall.log?.record({ call, status: outgoing.status, isFault: true });
  return outgoing;
}

function write(
  hall: HallRules,
  call: OpenCall,
  outcome: Conclusion,
): Omit<CallEnd, "call" | "status"> & { outgoing: Outgoing } {
  for (const next of [outcome, { kind: "internal" } as const]) {
    try {
      const { answer, ...end } = settle(hall, call, next);
      return { outgoing: writeAnswer(answer, hall.api, call), ...end };
    } catch (error) {
      hall.report(failure(call, error));
    }
  }
  return { outgoing: { status: 500, headers: {}, body: "The mock failed, and failed again to say so." } };
}

function settle(
  hall: HallRules,
  call: OpenCall,
  outcome: Conclusion,
): Omit<CallEnd, "call" | "status"> & { answer: AnswerData } {
  if (outcome.kind === "answer") return outcome;
  if (isRefusal(outcome)) return refused(hall, call, outcome);
  const said = hall.api.problem(outcome, call);
  if (!isRefusal(said)) return { answer: said };
  return { ...refused(hall, call, said), ...(outcome.kind === "invalid" && { violations: outcome.violations }) };
}

function refused(hall: HallRules, call: OpenCall, refusal: Refusal): { answer: AnswerData; refusal: Refusal } {
  return { answer: answerOfRefusal(refusal, hall.api, call), refusal };
}

function failure(call: OpenCall, error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `The mock failed at ${call.method} ${call.path} (${call.route?.operation ?? "no operation"}): ${what}`;
}
