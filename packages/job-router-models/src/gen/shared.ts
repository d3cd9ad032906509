// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type { KnownValues, Unrecognized, UnrecognizedVariant } from "./unrecognized.ts";

/**
 * One error: a code for programs, a sentence for people.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/errors.md}
 */
export interface CommunicationError {
  /** For example `BadRequest`, `NotFound`, `Conflict`. */
  code: string;
  /** A sentence, sometimes of several lines. Not stable enough to branch on. */
  message: string;
  /** Path of the request that failed. */
  target?: string;
  /** The single findings, when there were several or when the code alone is too coarse. */
  details?: CommunicationError[];
  /** A closer code, nested as deep as the service knows more. */
  innererror?: InnerError;
}

/**
 * Answers its input labels unchanged. As source of selectors, every label becomes an `equal` selector.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/router-rule-concepts}
 */
export interface DirectMapRouterRule {
  kind: "directMap";
}

/**
 * The service says no, whatever the status.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/errors.md}
 */
export interface ErrorResponse {
  /** What went wrong. The official contract calls this member `error`; the service sends it under this name. */
  communicationError: CommunicationError;
}

/**
 * Computes its answer from an expression.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/router-rule-concepts}
 */
export interface ExpressionRouterRule {
  kind: "expression";
  /** Language of the expression. Absent means `powerFx`, the only one so far. */
  language?: ExpressionRouterRuleLanguage;
  /** The expression, for example `If(job.Urgent = true, 10, 5)`. An absent label is blank and not an error. */
  expression: string;
}

/**
 * Merge patch of a rule that computes its answer from an expression.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/merge-patch.md}
 */
export interface ExpressionRouterRuleCreateOrUpdate {
  kind: "expression";
  /** Language of the expression. Absent means `powerFx`, the only one so far. */
  language?: ExpressionRouterRuleLanguage | null;
  /** The expression. A new rule needs one. */
  expression?: string;
}

/** The known values of {@link ExpressionRouterRuleLanguage}. */
export const ExpressionRouterRuleLanguage: KnownValues<ExpressionRouterRuleLanguage> = {
  powerFx: "powerFx",
};

/**
 * Languages of expression rules. The service may send values that are not listed here.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/router-rule-concepts}
 */
export type ExpressionRouterRuleLanguage = "powerFx" | Unrecognized;

/**
 * Asks an Azure Function over HTTP.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/router-rule-concepts}
 */
export interface FunctionRouterRule {
  kind: "function";
  /** Address of the function. URI. */
  functionUri: string;
  /** How to authenticate with the function; absent for an anonymous one. */
  credential?: FunctionRouterRuleCredential;
}

/**
 * Merge patch of a rule that asks an Azure Function.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/merge-patch.md}
 */
export interface FunctionRouterRuleCreateOrUpdate {
  kind: "function";
  /** Address of the function. A new rule needs one. URI. */
  functionUri?: string;
  /** How to authenticate with the function; absent for an anonymous one. */
  credential?: FunctionRouterRuleCredentialCreateOrUpdate | null;
}

/**
 * Keys of an Azure Function.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/router-rule-concepts}
 */
export interface FunctionRouterRuleCredential {
  /** Key of this one function. Secret or personal: keep it out of logs. */
  functionKey?: string;
  /** Key of the whole function app. Secret or personal: keep it out of logs. */
  appKey?: string;
  /** Name that goes with `appKey`. */
  clientId?: string;
}

/**
 * Merge patch of the keys of an Azure Function: keys that are not given stay.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/merge-patch.md}
 */
export interface FunctionRouterRuleCredentialCreateOrUpdate {
  /** Key of this one function. Secret or personal: keep it out of logs. */
  functionKey?: string | null;
  /** Key of the whole function app. Secret or personal: keep it out of logs. */
  appKey?: string | null;
  /** Name that goes with `appKey`. */
  clientId?: string | null;
}

/**
 * A closer code inside an error.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/errors.md}
 */
export interface InnerError {
  /** Closer than the code around it. */
  code?: string;
  /** Closer still. */
  innererror?: InnerError;
}

/** The known values of {@link LabelOperator}. */
export const LabelOperator: KnownValues<LabelOperator> = {
  equal: "equal",
  notEqual: "notEqual",
  lessThan: "lessThan",
  lessThanOrEqual: "lessThanOrEqual",
  greaterThan: "greaterThan",
  greaterThanOrEqual: "greaterThanOrEqual",
};

/**
 * How a label is compared with a selector's value: `equal` and `notEqual` for any primitive, the four ordered ones
 * for numbers. A missing label satisfies `notEqual` and nothing else.
 *
 * The service may send values that are not listed here.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-job}
 */
export type LabelOperator =
  | "equal"
  | "notEqual"
  | "lessThan"
  | "lessThanOrEqual"
  | "greaterThan"
  | "greaterThanOrEqual"
  | Unrecognized;

/**
 * Value of a label or a tag. The service refuses anything but these three.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/labels-and-selectors.md}
 */
export type LabelValue = string | number | boolean;

/**
 * OAuth 2.0 client credentials.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/router-rule-concepts}
 */
export interface OAuth2WebhookClientCredential {
  /** Name of the client at the authorization server. */
  clientId?: string;
  /** Secret of the client at the authorization server. Secret or personal: keep it out of logs. */
  clientSecret?: string;
}

/**
 * Merge patch of OAuth 2.0 client credentials: what is not given stays.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/merge-patch.md}
 */
export interface OAuth2WebhookClientCredentialCreateOrUpdate {
  /** Name of the client at the authorization server. */
  clientId?: string | null;
  /** Secret of the client at the authorization server. Secret or personal: keep it out of logs. */
  clientSecret?: string | null;
}

/**
 * Computes a value (a priority, a score, a yes or no, selectors) from labels.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/router-rule-concepts}
 */
export type RouterRule =
  | DirectMapRouterRule
  | ExpressionRouterRule
  | FunctionRouterRule
  | StaticRouterRule
  | WebhookRouterRule
  | UnrecognizedVariant<"kind">;

/**
 * Merge patch of a rule. Another `kind` than the stored one replaces the rule as a whole (inferred).
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/merge-patch.md}
 */
export type RouterRuleCreateOrUpdate =
  | DirectMapRouterRule
  | ExpressionRouterRuleCreateOrUpdate
  | FunctionRouterRuleCreateOrUpdate
  | StaticRouterRule
  | WebhookRouterRuleCreateOrUpdate
  | UnrecognizedVariant<"kind">;

/**
 * A condition on the labels of a worker.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-job}
 */
export interface RouterWorkerSelector {
  /** Whether the condition still counts. Starts as `active`. Only in answers. */
  readonly status?: RouterWorkerSelectorStatus;
  /** Which label. */
  key: string;
  /** How it is compared. */
  labelOperator: LabelOperator;
  /** What it is compared with. A number, a string or a boolean; other JSON is stored but matches nothing. */
  value?: unknown;
  /**
   * Seconds, counted from when the job is queued, after which the condition no longer counts. Absent: it always counts.
   */
  expiresAfterSeconds?: number;
  /**
   * Puts the job at the front of its queue while this selector is active. Answers say `false` when it was not given.
   */
  expedite?: boolean;
  /**
   * When the condition stops counting. Absent until the job is queued. Date and time as in RFC 3339. Only in answers.
   */
  readonly expiresAt?: string;
}

/**
 * {@link RouterWorkerSelector} as it is sent: without the members that only the service sets.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-job}
 */
export interface RouterWorkerSelectorInput {
  /** Which label. */
  key: string;
  /** How it is compared. */
  labelOperator: LabelOperator;
  /** What it is compared with. A number, a string or a boolean; other JSON is stored but matches nothing. */
  value?: unknown;
  /**
   * Seconds, counted from when the job is queued, after which the condition no longer counts. Absent: it always counts.
   */
  expiresAfterSeconds?: number;
  /**
   * Puts the job at the front of its queue while this selector is active. Answers say `false` when it was not given.
   */
  expedite?: boolean;
}

/** The known values of {@link RouterWorkerSelectorStatus}. */
export const RouterWorkerSelectorStatus: KnownValues<RouterWorkerSelectorStatus> = {
  active: "active",
  expired: "expired",
};

/**
 * Whether a worker selector counts (`active`) or its time has run out (`expired`). The service may send values that are
 * not listed here.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-job}
 */
export type RouterWorkerSelectorStatus = "active" | "expired" | Unrecognized;

/**
 * Always answers the same.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/router-rule-concepts}
 */
export interface StaticRouterRule {
  kind: "static";
  /** The answer. A number, a string or a boolean. */
  value?: unknown;
}

/**
 * Asks a web server of one's own, with a token from an OAuth 2.0 server.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/router-rule-concepts}
 */
export interface WebhookRouterRule {
  kind: "webhook";
  /** Where the token comes from (client credentials grant). URI. */
  authorizationServerUri?: string;
  /** What the token is asked with. */
  clientCredential?: OAuth2WebhookClientCredential;
  /** The web server that computes the answer. URI. */
  webhookUri?: string;
}

/**
 * Merge patch of a rule that asks a web server of one's own.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/merge-patch.md}
 */
export interface WebhookRouterRuleCreateOrUpdate {
  kind: "webhook";
  /** Where the token comes from (client credentials grant). URI. */
  authorizationServerUri?: string | null;
  /** What the token is asked with. */
  clientCredential?: OAuth2WebhookClientCredentialCreateOrUpdate | null;
  /** The web server that computes the answer. URI. */
  webhookUri?: string | null;
}

/** The answer that carries {@link ErrorResponse}. */
export interface ErrorResponseAnswer {
  status: number;
  headers?: { "x-ms-error-code"?: string };
  body: ErrorResponse;
}
