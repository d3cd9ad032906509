// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  AttachedFileInvalidRequestExceptionReason as openAttachedFileInvalidRequestExceptionReason,
  AttachedFileServiceQuotaExceededExceptionReason as openAttachedFileServiceQuotaExceededExceptionReason,
  ResourceType as openResourceType,
} from "../shared.ts";
import type { ARN, Message } from "../shared.ts";
import type { KnownValues } from "../unrecognized.ts";

/** The known values of {@link AttachedFileInvalidRequestExceptionReason}. */
export const AttachedFileInvalidRequestExceptionReason: KnownValues<AttachedFileInvalidRequestExceptionReason> =
  openAttachedFileInvalidRequestExceptionReason;

/** As a server knows it. */
export type AttachedFileInvalidRequestExceptionReason = "INVALID_FILE_SIZE" | "INVALID_FILE_TYPE" | "INVALID_FILE_NAME";

/** The known values of {@link AttachedFileServiceQuotaExceededExceptionReason}. */
export const AttachedFileServiceQuotaExceededExceptionReason: KnownValues<AttachedFileServiceQuotaExceededExceptionReason> =
  openAttachedFileServiceQuotaExceededExceptionReason;

/** As a server knows it. */
export type AttachedFileServiceQuotaExceededExceptionReason = "TOTAL_FILE_SIZE_EXCEEDED" | "TOTAL_FILE_COUNT_EXCEEDED";

/** As a server knows it. */
export interface InvalidRequestException {
  Message?: Message;
  Reason?: InvalidRequestExceptionReason;
}

/** As a server knows it. */
export interface InvalidRequestExceptionReason {
  AttachedFileInvalidRequestExceptionReason?: AttachedFileInvalidRequestExceptionReason;
}

/** As a server knows it. */
export interface ResourceInUseException {
  Message?: Message;
  ResourceType?: ResourceType;
  ResourceId?: ARN;
}

/** The known values of {@link ResourceType}. */
export const ResourceType: KnownValues<ResourceType> = openResourceType;

/** As a server knows it. */
export type ResourceType =
  | "CONTACT"
  | "CONTACT_FLOW"
  | "INSTANCE"
  | "PARTICIPANT"
  | "HIERARCHY_LEVEL"
  | "HIERARCHY_GROUP"
  | "USER"
  | "PHONE_NUMBER";

/** As a server knows it. */
export interface ServiceQuotaExceededException {
  Message?: Message;
  Reason?: ServiceQuotaExceededExceptionReason;
}

/** As a server knows it. */
export interface ServiceQuotaExceededExceptionReason {
  AttachedFileServiceQuotaExceededExceptionReason?: AttachedFileServiceQuotaExceededExceptionReason;
}

/** As a server knows it. */
export interface InvalidRequestExceptionAnswer {
  status: 400;
  headers: { "x-amzn-errortype": string };
  body: InvalidRequestException;
}

/** As a server knows it. */
export interface ServiceQuotaExceededExceptionAnswer {
  status: 402;
  headers: { "x-amzn-errortype": string };
  body: ServiceQuotaExceededException;
}
