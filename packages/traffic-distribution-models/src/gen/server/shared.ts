// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type { ARN, Message } from "../shared.ts";

/** The known values of {@link AttachedFileInvalidRequestExceptionReason}. */
export const AttachedFileInvalidRequestExceptionReason = {
  INVALID_FILE_SIZE: "INVALID_FILE_SIZE",
  INVALID_FILE_TYPE: "INVALID_FILE_TYPE",
  INVALID_FILE_NAME: "INVALID_FILE_NAME",
} as const;

/** `AttachedFileInvalidRequestExceptionReason` as a server knows it. */
export type AttachedFileInvalidRequestExceptionReason = "INVALID_FILE_SIZE" | "INVALID_FILE_TYPE" | "INVALID_FILE_NAME";

/** The known values of {@link AttachedFileServiceQuotaExceededExceptionReason}. */
export const AttachedFileServiceQuotaExceededExceptionReason = {
  TOTAL_FILE_SIZE_EXCEEDED: "TOTAL_FILE_SIZE_EXCEEDED",
  TOTAL_FILE_COUNT_EXCEEDED: "TOTAL_FILE_COUNT_EXCEEDED",
} as const;

/** `AttachedFileServiceQuotaExceededExceptionReason` as a server knows it. */
export type AttachedFileServiceQuotaExceededExceptionReason = "TOTAL_FILE_SIZE_EXCEEDED" | "TOTAL_FILE_COUNT_EXCEEDED";

/** `InvalidRequestException` as a server knows it. */
export interface InvalidRequestException {
  Message?: Message;
  Reason?: InvalidRequestExceptionReason;
}

/** `InvalidRequestExceptionReason` as a server knows it. */
export interface InvalidRequestExceptionReason {
  AttachedFileInvalidRequestExceptionReason?: AttachedFileInvalidRequestExceptionReason;
}

/** `ResourceInUseException` as a server knows it. */
export interface ResourceInUseException {
  Message?: Message;
  ResourceType?: ResourceType;
  ResourceId?: ARN;
}

/** The known values of {@link ResourceType}. */
export const ResourceType = {
  CONTACT: "CONTACT",
  CONTACT_FLOW: "CONTACT_FLOW",
  INSTANCE: "INSTANCE",
  PARTICIPANT: "PARTICIPANT",
  HIERARCHY_LEVEL: "HIERARCHY_LEVEL",
  HIERARCHY_GROUP: "HIERARCHY_GROUP",
  USER: "USER",
  PHONE_NUMBER: "PHONE_NUMBER",
} as const;

/** `ResourceType` as a server knows it. */
export type ResourceType =
  | "CONTACT"
  | "CONTACT_FLOW"
  | "INSTANCE"
  | "PARTICIPANT"
  | "HIERARCHY_LEVEL"
  | "HIERARCHY_GROUP"
  | "USER"
  | "PHONE_NUMBER";

/** `ServiceQuotaExceededException` as a server knows it. */
export interface ServiceQuotaExceededException {
  Message?: Message;
  Reason?: ServiceQuotaExceededExceptionReason;
}

/** `ServiceQuotaExceededExceptionReason` as a server knows it. */
export interface ServiceQuotaExceededExceptionReason {
  AttachedFileServiceQuotaExceededExceptionReason?: AttachedFileServiceQuotaExceededExceptionReason;
}
