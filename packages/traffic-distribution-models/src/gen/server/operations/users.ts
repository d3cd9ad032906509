// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type {
  AssociateTrafficDistributionGroupUserSuccess,
  DisassociateTrafficDistributionGroupUserSuccess,
  ListTrafficDistributionGroupUsersSuccess,
} from "../../operations/users.ts";
import type { InvalidRequestExceptionAnswer } from "../shared.ts";
import type {
  AccessDeniedExceptionAnswer,
  InternalServiceExceptionAnswer,
  ResourceConflictExceptionAnswer,
  ResourceNotFoundExceptionAnswer,
  ThrottlingExceptionAnswer,
} from "../../shared.ts";

/** As a server knows it. */
export type AssociateTrafficDistributionGroupUserResponse =
  | AssociateTrafficDistributionGroupUserSuccess
  | InvalidRequestExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | ResourceConflictExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/** As a server knows it. */
export type DisassociateTrafficDistributionGroupUserResponse =
  | DisassociateTrafficDistributionGroupUserSuccess
  | InvalidRequestExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | ResourceConflictExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/** As a server knows it. */
export type ListTrafficDistributionGroupUsersResponse =
  | ListTrafficDistributionGroupUsersSuccess
  | InvalidRequestExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;
