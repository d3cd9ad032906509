export * from "./gen/index.ts";
export {
  CallError,
  items,
  orThrow,
  requestIdFromHeaders,
  ServiceError,
  type CallErrorKind,
  type CallLimits,
  type CallOptions,
  type Clock,
  type Failure,
  type Fetch,
  type HttpRequest,
  type HttpResponse,
  type IdSource,
  type Middleware,
  type Page,
  type PageOptions,
  type RandomSource,
  type RetryOptions,
  type Send,
  type Success,
  type Undeclared,
} from "@trunkline/api-kit/client";
export type { AwsCredentials } from "@trunkline/api-kit/sigv4";
export { sigV4, type ConnectSigV4Options } from "./connect-sigv4.ts";
