// Facts: docs/facts/job-router/router-job.md
import { rowOf, rowsOf } from "@trunkline/job-router-engine";
import { routerJobValidator } from "@trunkline/job-router-validators";
import { checkLabels, checkText } from "../resources/limits.ts";
import { strictly } from "../strict-validator.ts";
import { jobFromWire, jobToWire } from "../wire/job.ts";
import type { LiveKind } from "./live-kind.ts";

/** Jobs. */
export const jobKind: LiveKind<"jobs"> = {
  name: "jobs",
  title: "Job",
  validator: strictly(routerJobValidator),
  find: ({ jobs }, id) => rowOf(jobs, id),
  rows: ({ jobs }) => rowsOf(jobs),
  show: jobToWire,
  limits: ({ labels, tags, notes = [] }, choices) => [
    ...checkLabels("labels", labels, choices),
    ...checkLabels("tags", tags, choices),
    ...notes.flatMap(({ message }, index) => checkText(`notes.${index}.message`, message, choices)),
  ],
  upsert: (job, now) => ({ type: "upsertJob", jobId: job.id, job: jobFromWire(job, now) }),
};
