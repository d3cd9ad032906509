import { type Refusal, refuse } from "@trunkline/mock-kit";

/** Statuses of the service's error shapes. Facts: docs/facts/traffic-distribution/protocol.md, "Errors". */
const statuses = {
  InvalidRequestException: 400,
  InvalidParameterException: 400,
  ServiceQuotaExceededException: 402,
  AccessDeniedException: 403,
  ResourceNotFoundException: 404,
  ResourceConflictException: 409,
  ResourceInUseException: 409,
  ResourceNotReadyException: 409,
  IdempotencyException: 409,
  ThrottlingException: 429,
  InternalServiceException: 500,
} as const;

/** Name of an error shape of the service. */
export type ErrorCode = keyof typeof statuses;

/** Whether a code is one of the service's own; others come from the front end before it. */
export function isServiceError(code: string): code is ErrorCode {
  return Object.hasOwn(statuses, code);
}

/** The service says no, in one of its own error shapes. `extra` are members beyond `Message`. */
export function refuseWith(code: ErrorCode, message: string, extra?: Readonly<Record<string, unknown>>): Refusal {
  return refuse(statuses[code], code, message, extra && { extra });
}
