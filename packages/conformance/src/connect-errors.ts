import {
  AccessDeniedException,
  IdempotencyException,
  InternalServiceException,
  InvalidParameterException,
  InvalidRequestException,
  ResourceConflictException,
  ResourceInUseException,
  ResourceNotFoundException,
  ResourceNotReadyException,
  ServiceQuotaExceededException,
  ThrottlingException,
} from "@aws-sdk/client-connect";

/** The official client's classes for the errors that Connect's operations declare. */
export const connectErrors = {
  AccessDeniedException,
  IdempotencyException,
  InternalServiceException,
  InvalidParameterException,
  InvalidRequestException,
  ResourceConflictException,
  ResourceInUseException,
  ResourceNotFoundException,
  ResourceNotReadyException,
  ServiceQuotaExceededException,
  ThrottlingException,
} as const;

/** Name of a declared error. */
export type ConnectErrorName = keyof typeof connectErrors;

/** Whether the official client has a class for an error. */
export function isConnectErrorName(name: string): name is ConnectErrorName {
  return Object.hasOwn(connectErrors, name);
}
