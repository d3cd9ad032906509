import type { Refusal, RefusalReason, Tools } from "./decision.ts";
import type { Draft } from "./draft.ts";
import type { Fact, RevocationReason, RouterEvent } from "./events.ts";
import { apply } from "./evolve.ts";
import { seededUuid } from "./seeded.ts";
import type { Instant, Job, Note } from "./state.ts";
import { rowOf } from "./table.ts";

/** A decision in the making: the state so far, and the events that led there. */
export interface Run {
  readonly state: Draft;
  readonly events: RouterEvent[];
  readonly tools: Tools;
  /** When the events happen. Letting time pass moves it on from deadline to deadline. */
  at: Instant;
}

/** States a fact: from here on it has happened. */
export function emit(run: Run, fact: Fact): void {
  const event = Object.assign(fact, { at: run.at, sequence: run.state.sequence });
  run.events.push(event);
  apply(run.state, event);
}

/** An id for what the next event brings. */
export function nextId(run: Run, purpose: string): string {
  return seededUuid(run.state.seed, run.state.sequence, purpose);
}

/** Says no. */
export function refuse(reason: RefusalReason, more: Partial<Pick<Refusal, "status" | "uses">> = {}): Refusal {
  return { ok: false, reason, ...more };
}

/** Takes back all offers of a job. */
export function revokeOffers(run: Run, job: Job, reason: RevocationReason): void {
  for (const offerId of job.offers) {
    const offer = rowOf(run.state.offers, offerId);
    if (offer !== undefined) emit(run, { type: "offerRevoked", offerId, offer, reason });
  }
}

/** What a command says in a note, as of now. */
export function noteOf(run: Run, message: string | undefined): Note | undefined {
  return message === undefined ? undefined : { message, addedAt: run.at };
}
