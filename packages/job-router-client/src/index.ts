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
export { bearer, type AccessToken, type BearerOptions } from "@trunkline/api-kit/bearer";
export { hmac, parseConnectionString, type ConnectionString, type HmacOptions } from "@trunkline/api-kit/hmac";
