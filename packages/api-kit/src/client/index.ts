export { call } from "./call.ts";
export { CallError, type CallErrorKind } from "./call-error.ts";
export { createClient, type Client } from "./client.ts";
export type { CallLimits, ClientOptions, RetryOptions } from "./client-options.ts";
export { withAccept, withToken, withVersion } from "./fill.ts";
export type { Fetch } from "./fetch-transport.ts";
export type { Decoder, HttpRequest, HttpResponse, Middleware, Send } from "./http-message.ts";
export type { AnswerMedia, Media, ReadBody, WriteBody, WrittenBody } from "./media.ts";
export type { Api, Fill, Operation, Place, RequestGroups } from "./operation.ts";
export { items, pages, type Page, type PageOptions, type Paging } from "./pages.ts";
export { requestIdFromHeaders } from "./request-id.ts";
export {
  orThrow,
  type AnswerHeaders,
  type AsSent,
  type ErrorStatus,
  type Failure,
  type Success,
  type Undeclared,
} from "./result.ts";
export type { CallOptions } from "./send-with-retries.ts";
export type { Clock, IdSource, RandomSource } from "./surroundings.ts";
export { ServiceError, type ServiceErrorDetails } from "../service-error.ts";
export { ContractError, validated, type Schema, type SchemaIssue, type SchemaOutcome } from "./validated.ts";
export { callWithMedia } from "./call-with-media.ts";
export { readBytes, readText } from "./read-media.ts";
export { withStyles } from "./with-styles.ts";
export { writeBytes } from "./write-bytes.ts";
export { writeForm, type FormStyle } from "./write-form.ts";
export { writeMultipart } from "./write-multipart.ts";
export { writeText } from "./write-text.ts";
