/**
 * What nobody outside Microsoft knows about routing, decided here. Someone who knows better creates the state with other
 * choices; they are part of it, so that a log replays under the choices it was made with.
 *
 * Facts: docs/facts/job-router/open-questions.md; each member names its row.
 */
export interface Choices {
  /** May a job be cancelled while a worker has it? It frees the worker. Default `true`. Row `cancelAssigned`. */
  readonly cancelAssigned: boolean;
  /** What may an open job say: 409 for an accept that came second, or 404 as for any offer that is gone. Default `true`. Row `lostOffer`. */
  readonly lostOfferIsConflict: boolean;
  /** Does a policy without a single queue selector choose its fallback queue? `false`: any queue, the lowest id. Default `true`. Row `noQueueSelectors`. */
  readonly fallbackWithoutSelectors: boolean;
  /** Are weights that do not sum to 1 scaled by their sum? `false`: what is missing draws nothing. Default `true`. Row `weights`. */
  readonly scaleWeights: boolean;
  /** Does a `passThrough` attach nothing for a label that the job lacks? `false`: a selector without value. Default `true`. Row `passThroughMissing`. */
  readonly skipMissingLabels: boolean;
  /** How is the default score of `bestWorker` made: one mean over labels and selectors, or the mean of two means? Default `together`. Row `scoreMean`. */
  readonly scoreMean: "together" | "separate";
  /** Seconds an offer stays open when its policy names none. Default 60. Row `offerTime`. */
  readonly offerExpiresAfterSeconds: number;
  /** Refuse jobs that name a queue or policy that does not exist. Default `true`. Row `missingReference`. */
  readonly checkReferences: boolean;
}

/** The engine's own answers. */
export const defaultChoices: Choices = {
  cancelAssigned: true,
  lostOfferIsConflict: true,
  fallbackWithoutSelectors: true,
  scaleWeights: true,
  skipMissingLabels: true,
  scoreMean: "together",
  offerExpiresAfterSeconds: 60,
  checkReferences: true,
};

/**
 * How long the router takes for its own steps, in milliseconds, and how long it keeps things.
 *
 * Facts: docs/facts/job-router/router-job.md, "Life"
 */
export interface Timing {
  /** From `created` to `queued`. Seen: 50 to 300. Default 100. */
  readonly queueMs: number;
  /** From `pendingClassification` to classified. Seen: 100 to 500. Default 200. */
  readonly classifyMs: number;
  /** How long a classified job shows `waitingForActivation` before it is queued. Default 20. Row `afterClassification`. */
  readonly activateMs: number;
  /** From `pendingSchedule` to `scheduled`. Seen: about 1 s. Default 500. */
  readonly scheduleMs: number;
  /** From a change that makes a match possible to the offer. Seen: 300 to 1000. Default 300. */
  readonly matchMs: number;
  /** From creation to the end of a job, whatever its status. Default 90 days. */
  readonly jobLifeMs: number;
  /** How long a worker may be registered without offers and jobs. Default 7 days. */
  readonly idleLifeMs: number;
}

const dayMs = 86_400_000;

/** Times as the real service was seen to take, at their lower end. */
export const defaultTiming: Timing = {
  queueMs: 100,
  classifyMs: 200,
  activateMs: 20,
  scheduleMs: 500,
  matchMs: 300,
  jobLifeMs: 90 * dayMs,
  idleLifeMs: 7 * dayMs,
};

/** Every step as soon as the host ticks, at the same instant. Lives are as long as usual. */
export const immediateTiming: Timing = {
  ...defaultTiming,
  queueMs: 0,
  classifyMs: 0,
  activateMs: 0,
  scheduleMs: 0,
  matchMs: 0,
};
