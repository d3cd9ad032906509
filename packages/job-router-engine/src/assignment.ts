import type { Assignment, Job } from "./rows.ts";

/** An assignment of a job by its id: the one that counts when none is given. */
export function assignmentOf(job: Job, assignmentId: string | undefined = job.assignmentId): Assignment | undefined {
  for (const assignment of job.assignments) if (assignment.assignmentId === assignmentId) return assignment;
  return undefined;
}
