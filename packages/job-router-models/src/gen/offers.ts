// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

/**
 * What came of accepting an offer.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/accept-job-offer}
 */
export interface AcceptJobOfferResult {
  /** Made by the service; needed to complete, close or unassign the job. */
  assignmentId: string;
  /** The job. */
  jobId: string;
  /** The worker who now has it. */
  workerId: string;
}

/**
 * How an offer is declined.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/decline-job-offer}
 */
export interface DeclineJobOfferOptions {
  /**
   * When the job may be offered again, also to this worker. Absent: never again to this worker, unless it stops and
   * starts taking offers.
   *
   * Date and time as in RFC 3339.
   */
  retryOfferAt?: string;
}

/**
 * Nothing to tell so far.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/decline-job-offer}
 */
export type DeclineJobOfferResult = Record<string, never>;
