// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type {
  GetTrafficDistributionSuccess,
  UpdateTrafficDistributionSuccess,
} from "../../operations/traffic-distributions.ts";
import type { InvalidRequestExceptionAnswer } from "../shared.ts";
import type {
  AccessDeniedExceptionAnswer,
  InternalServiceExceptionAnswer,
  ResourceConflictExceptionAnswer,
  ResourceNotFoundExceptionAnswer,
  ThrottlingExceptionAnswer,
} from "../../shared.ts";

/** As a server knows it. */
export type GetTrafficDistributionResponse =
  | GetTrafficDistributionSuccess
  | InvalidRequestExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/** As a server knows it. */
export type UpdateTrafficDistributionResponse =
  | UpdateTrafficDistributionSuccess
  | InvalidRequestExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | ResourceConflictExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;
