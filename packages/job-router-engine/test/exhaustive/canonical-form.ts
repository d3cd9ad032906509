import { type Instant, type Job, type State, type Worker, rowOf, rowsOf } from "../../src/index.ts";

/**
 * A text that is equal for states from which the same can follow: instants by their order, ids of offers and
 * assignments by whose they are, and nothing of the past that no longer counts.
 */
export function canonicalForm(state: State): string {
  const workers = rowsOf(state.workers).toSorted(byOrdinal);
  const jobs = rowsOf(state.jobs).toSorted(byOrdinal);
  return [
    workers.map(({ state: status }) => status.charAt(0)).join(""),
    jobs.map((job) => formOf(state, job, workers)).join(";"),
    rowsOf(state.cursors).join(),
    state.cursors.size > 0 ? "" : idleOrder(workers),
    timersOf(state, jobs),
  ].join("|");
}

function byOrdinal(a: Worker | Job, b: Worker | Job): number {
  return a.ordinal - b.ordinal;
}

function formOf({ offers }: State, job: Job, workers: readonly Worker[]): string {
  switch (job.status) {
    case "queued": {
      const asked = job.offers.map((id) => rowOf(offers, id)?.workerId).join();
      const declined = workers.filter(({ id, registration }) => job.declines[id]?.registration === registration);
      const isNarrow = job.requestedWorkerSelectors.some(({ status }) => status === "active");
      return `q${asked}-${declined.map(({ id }) => id).join()}${isNarrow ? "n" : ""}`;
    }
    case "assigned":
    case "completed":
      return `${job.status.charAt(0)}${job.assignments[0]?.workerId}`;
    default:
      return job.status.slice(0, 2) === "cl" || job.status === "cancelled" ? "x" : job.status;
  }
}

/** Who has been idle longest, among those that can still take something: of the others, the time will be set anew. */
function idleOrder(workers: readonly Worker[]): string {
  return workers
    .filter(({ state, used, capacity }) => state === "active" && used < capacity)
    .toSorted((a, b) => a.availableSince - b.availableSince || a.ordinal - b.ordinal)
    .map(({ id }) => id)
    .join();
}

/** Timers in the order they fire. */
function timersOf(state: State, jobs: readonly Job[]): string {
  const timers: { readonly at: Instant; readonly name: string }[] = rowsOf(state.offers).map(
    ({ expiresAt, jobId, workerId }) => ({ at: expiresAt, name: `${jobId}${workerId}` }),
  );
  for (const { id, status, requestedWorkerSelectors } of jobs) {
    if (status !== "queued") continue;
    for (const { expiresAt, status: use } of requestedWorkerSelectors)
      if (expiresAt !== undefined && use === "active") timers.push({ at: expiresAt, name: id });
  }
  return timers
    .toSorted((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
    .join();
}
