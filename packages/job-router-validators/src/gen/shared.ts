// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  acceptsOwn,
  addDepthFinding,
  addTagFinding,
  addTypeFinding,
  checkBoolean,
  checkLiteral,
  checkNumber,
  checkString,
  dateTimeFormat,
  defineValidator,
  here,
  isArrayOf,
  isDateTime,
  isNumber,
  isObject,
  isPlain,
  isUri,
  itemsOf,
  maxDepth,
  nullOr,
  optional,
  required,
  secretly,
  type Validator,
  type Walk,
  uriFormat,
  visitBoolean,
  visitNumber,
  visitString,
  walkAnyOf,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
import type {
  CommunicationError,
  DirectMapRouterRule,
  ErrorResponse,
  ExpressionRouterRule,
  ExpressionRouterRuleCreateOrUpdate,
  ExpressionRouterRuleLanguage,
  FunctionRouterRule,
  FunctionRouterRuleCreateOrUpdate,
  FunctionRouterRuleCredential,
  FunctionRouterRuleCredentialCreateOrUpdate,
  InnerError,
  LabelOperator,
  LabelValue,
  OAuth2WebhookClientCredential,
  OAuth2WebhookClientCredentialCreateOrUpdate,
  RouterRule,
  RouterRuleCreateOrUpdate,
  RouterWorkerSelector,
  RouterWorkerSelectorInput,
  RouterWorkerSelectorStatus,
  StaticRouterRule,
  WebhookRouterRule,
  WebhookRouterRuleCreateOrUpdate,
} from "@trunkline/job-router-models";

/**
 * Checks values against {@link CommunicationError}.
 *
 * One error: a code for programs, a sentence for people.
 */
export const communicationErrorValidator: Validator<CommunicationError> = /* @__PURE__ */ defineValidator(
  (input) => isCommunicationError(input),
  walkCommunicationError,
);

function isCommunicationError(input: unknown, depth = 0): boolean {
  if (depth > maxDepth) return false;
  if (!isObject(input)) return false;
  const { code, message, target, details, innererror } = input;
  if (!isPlain(input)) return acceptsOwn(input, (own) => isCommunicationError(own, depth));
  return (
    typeof code === "string" &&
    typeof message === "string" &&
    (target === undefined || typeof target === "string") &&
    (details === undefined || isArrayOf(details, (item) => isCommunicationError(item, depth + 1))) &&
    (innererror === undefined || isInnerError(innererror))
  );
}

const communicationErrorMembers: readonly string[] = ["code", "message", "target", "details", "innererror"];

function walkCommunicationError(walk: Walk, input: unknown, depth = 0): unknown {
  if (depth > maxDepth) return addDepthFinding(walk);
  const members = walkObject(walk, input, communicationErrorMembers);
  if (members === undefined) return undefined;
  checkString(walk, "code", members.code, required);
  checkString(walk, "message", members.message, required);
  checkString(walk, "target", members.target, optional);
  walkMember(
    walk,
    members,
    "details",
    optional,
    itemsOf((walk, item) => walkCommunicationError(walk, item, depth + 1)),
  );
  walkMember(walk, members, "innererror", optional, walkInnerError);
  return members;
}

/**
 * Checks values against {@link DirectMapRouterRule}.
 *
 * Answers its input labels unchanged. As source of selectors, every label becomes an `equal` selector.
 */
export const directMapRouterRuleValidator: Validator<DirectMapRouterRule> = /* @__PURE__ */ defineValidator(
  isDirectMapRouterRule,
  walkDirectMapRouterRule,
);

function isDirectMapRouterRule(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDirectMapRouterRule);
  return kind === "directMap";
}

const directMapRouterRuleMembers: readonly string[] = ["kind"];

function walkDirectMapRouterRule(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, directMapRouterRuleMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "directMap");
  return members;
}

/**
 * Checks values against {@link ErrorResponse}.
 *
 * The service says no, whatever the status.
 */
export const errorResponseValidator: Validator<ErrorResponse> = /* @__PURE__ */ defineValidator(
  isErrorResponse,
  walkErrorResponse,
);

export function isErrorResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { communicationError } = input;
  if (!isPlain(input)) return acceptsOwn(input, isErrorResponse);
  return isCommunicationError(communicationError);
}

const errorResponseMembers: readonly string[] = ["communicationError"];

export function walkErrorResponse(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, errorResponseMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "communicationError", required, walkCommunicationError);
  return members;
}

/**
 * Checks values against {@link ExpressionRouterRule}.
 *
 * Computes its answer from an expression.
 */
export const expressionRouterRuleValidator: Validator<ExpressionRouterRule> = /* @__PURE__ */ defineValidator(
  isExpressionRouterRule,
  walkExpressionRouterRule,
);

function isExpressionRouterRule(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, language, expression } = input;
  if (!isPlain(input)) return acceptsOwn(input, isExpressionRouterRule);
  return (
    kind === "expression" && (language === undefined || typeof language === "string") && typeof expression === "string"
  );
}

const expressionRouterRuleMembers: readonly string[] = ["kind", "language", "expression"];

function walkExpressionRouterRule(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, expressionRouterRuleMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "expression");
  checkString(walk, "language", members.language, optional);
  checkString(walk, "expression", members.expression, required);
  return members;
}

/**
 * Checks values against {@link ExpressionRouterRuleCreateOrUpdate}.
 *
 * Merge patch of a rule that computes its answer from an expression.
 */
export const expressionRouterRuleCreateOrUpdateValidator: Validator<ExpressionRouterRuleCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isExpressionRouterRuleCreateOrUpdate, walkExpressionRouterRuleCreateOrUpdate);

function isExpressionRouterRuleCreateOrUpdate(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, language, expression } = input;
  if (!isPlain(input)) return acceptsOwn(input, isExpressionRouterRuleCreateOrUpdate);
  return (
    kind === "expression" &&
    (language === undefined || language === null || typeof language === "string") &&
    (expression === undefined || typeof expression === "string")
  );
}

const expressionRouterRuleCreateOrUpdateMembers: readonly string[] = ["kind", "language", "expression"];

function walkExpressionRouterRuleCreateOrUpdate(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, expressionRouterRuleCreateOrUpdateMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "expression");
  if (members.language !== null) checkString(walk, "language", members.language, optional);
  checkString(walk, "expression", members.expression, optional);
  return members;
}

/**
 * Checks values against {@link ExpressionRouterRuleLanguage}.
 *
 * Languages of expression rules.
 */
export const expressionRouterRuleLanguageValidator: Validator<ExpressionRouterRuleLanguage> =
  /* @__PURE__ */ defineValidator(isExpressionRouterRuleLanguage, walkExpressionRouterRuleLanguage);

function isExpressionRouterRuleLanguage(input: unknown): boolean {
  return typeof input === "string";
}

function walkExpressionRouterRuleLanguage(walk: Walk, input: unknown): void {
  checkString(walk, here, input, required);
}

/**
 * Checks values against {@link FunctionRouterRule}.
 *
 * Asks an Azure Function over HTTP.
 */
export const functionRouterRuleValidator: Validator<FunctionRouterRule> = /* @__PURE__ */ defineValidator(
  isFunctionRouterRule,
  walkFunctionRouterRule,
);

function isFunctionRouterRule(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, functionUri, credential } = input;
  if (!isPlain(input)) return acceptsOwn(input, isFunctionRouterRule);
  return (
    kind === "function" &&
    typeof functionUri === "string" &&
    isUri(functionUri) &&
    (credential === undefined || isFunctionRouterRuleCredential(credential))
  );
}

const functionRouterRuleMembers: readonly string[] = ["kind", "functionUri", "credential"];

function walkFunctionRouterRule(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, functionRouterRuleMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "function");
  checkString(walk, "functionUri", members.functionUri, required, [uriFormat]);
  walkMember(walk, members, "credential", optional, walkFunctionRouterRuleCredential);
  return members;
}

/**
 * Checks values against {@link FunctionRouterRuleCreateOrUpdate}.
 *
 * Merge patch of a rule that asks an Azure Function.
 */
export const functionRouterRuleCreateOrUpdateValidator: Validator<FunctionRouterRuleCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isFunctionRouterRuleCreateOrUpdate, walkFunctionRouterRuleCreateOrUpdate);

function isFunctionRouterRuleCreateOrUpdate(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, functionUri, credential } = input;
  if (!isPlain(input)) return acceptsOwn(input, isFunctionRouterRuleCreateOrUpdate);
  return (
    kind === "function" &&
    (functionUri === undefined || (typeof functionUri === "string" && isUri(functionUri))) &&
    (credential === undefined || credential === null || isFunctionRouterRuleCredentialCreateOrUpdate(credential))
  );
}

const functionRouterRuleCreateOrUpdateMembers: readonly string[] = ["kind", "functionUri", "credential"];

function walkFunctionRouterRuleCreateOrUpdate(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, functionRouterRuleCreateOrUpdateMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "function");
  checkString(walk, "functionUri", members.functionUri, optional, [uriFormat]);
  walkMember(walk, members, "credential", optional, nullOr(walkFunctionRouterRuleCredentialCreateOrUpdate));
  return members;
}

/**
 * Checks values against {@link FunctionRouterRuleCredential}.
 *
 * Keys of an Azure Function.
 */
export const functionRouterRuleCredentialValidator: Validator<FunctionRouterRuleCredential> =
  /* @__PURE__ */ defineValidator(isFunctionRouterRuleCredential, walkFunctionRouterRuleCredential);

function isFunctionRouterRuleCredential(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { functionKey, appKey, clientId } = input;
  if (!isPlain(input)) return acceptsOwn(input, isFunctionRouterRuleCredential);
  return (
    (functionKey === undefined || typeof functionKey === "string") &&
    (appKey === undefined || typeof appKey === "string") &&
    (clientId === undefined || typeof clientId === "string")
  );
}

const functionRouterRuleCredentialMembers: readonly string[] = ["functionKey", "appKey", "clientId"];

function walkFunctionRouterRuleCredential(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, functionRouterRuleCredentialMembers);
  if (members === undefined) return undefined;
  checkString(secretly(walk), "functionKey", members.functionKey, optional);
  checkString(secretly(walk), "appKey", members.appKey, optional);
  checkString(walk, "clientId", members.clientId, optional);
  return members;
}

/**
 * Checks values against {@link FunctionRouterRuleCredentialCreateOrUpdate}.
 *
 * Merge patch of the keys of an Azure Function: keys that are not given stay.
 */
export const functionRouterRuleCredentialCreateOrUpdateValidator: Validator<FunctionRouterRuleCredentialCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(
    isFunctionRouterRuleCredentialCreateOrUpdate,
    walkFunctionRouterRuleCredentialCreateOrUpdate,
  );

function isFunctionRouterRuleCredentialCreateOrUpdate(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { functionKey, appKey, clientId } = input;
  if (!isPlain(input)) return acceptsOwn(input, isFunctionRouterRuleCredentialCreateOrUpdate);
  return (
    (functionKey === undefined || functionKey === null || typeof functionKey === "string") &&
    (appKey === undefined || appKey === null || typeof appKey === "string") &&
    (clientId === undefined || clientId === null || typeof clientId === "string")
  );
}

const functionRouterRuleCredentialCreateOrUpdateMembers: readonly string[] = ["functionKey", "appKey", "clientId"];

function walkFunctionRouterRuleCredentialCreateOrUpdate(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, functionRouterRuleCredentialCreateOrUpdateMembers);
  if (members === undefined) return undefined;
  if (members.functionKey !== null) checkString(secretly(walk), "functionKey", members.functionKey, optional);
  if (members.appKey !== null) checkString(secretly(walk), "appKey", members.appKey, optional);
  if (members.clientId !== null) checkString(walk, "clientId", members.clientId, optional);
  return members;
}

/**
 * Checks values against {@link InnerError}.
 *
 * A closer code inside an error.
 */
export const innerErrorValidator: Validator<InnerError> = /* @__PURE__ */ defineValidator(
  (input) => isInnerError(input),
  walkInnerError,
);

function isInnerError(input: unknown, depth = 0): boolean {
  if (depth > maxDepth) return false;
  if (!isObject(input)) return false;
  const { code, innererror } = input;
  if (!isPlain(input)) return acceptsOwn(input, (own) => isInnerError(own, depth));
  return (
    (code === undefined || typeof code === "string") &&
    (innererror === undefined || isInnerError(innererror, depth + 1))
  );
}

const innerErrorMembers: readonly string[] = ["code", "innererror"];

function walkInnerError(walk: Walk, input: unknown, depth = 0): unknown {
  if (depth > maxDepth) return addDepthFinding(walk);
  const members = walkObject(walk, input, innerErrorMembers);
  if (members === undefined) return undefined;
  checkString(walk, "code", members.code, optional);
  walkMember(walk, members, "innererror", optional, (walk, item) => walkInnerError(walk, item, depth + 1));
  return members;
}

/**
 * Checks values against {@link LabelOperator}.
 *
 * How a label is compared with a selector's value: `equal` and `notEqual` for any primitive, the four ordered ones
 * for numbers. A missing label satisfies `notEqual` and nothing else.
 */
export const labelOperatorValidator: Validator<LabelOperator> = /* @__PURE__ */ defineValidator(
  isLabelOperator,
  walkLabelOperator,
);

function isLabelOperator(input: unknown): boolean {
  return typeof input === "string";
}

function walkLabelOperator(walk: Walk, input: unknown): void {
  checkString(walk, here, input, required);
}

/**
 * Checks values against {@link LabelValue}.
 *
 * Value of a label or a tag. The service refuses anything but these three.
 */
export const labelValueValidator: Validator<LabelValue> = /* @__PURE__ */ defineValidator(isLabelValue, walkLabelValue);

export function isLabelValue(input: unknown): boolean {
  return typeof input === "string" || isNumber(input) || typeof input === "boolean";
}

export function walkLabelValue(walk: Walk, input: unknown): unknown {
  return walkAnyOf(walk, input, [
    { type: "string", accepts: (item) => typeof item === "string", visit: visitString },
    { type: "number", accepts: isNumber, visit: visitNumber },
    { type: "boolean", accepts: (item) => typeof item === "boolean", visit: visitBoolean },
  ]);
}

/**
 * Checks values against {@link OAuth2WebhookClientCredential}.
 *
 * OAuth 2.0 client credentials.
 */
export const oAuth2WebhookClientCredentialValidator: Validator<OAuth2WebhookClientCredential> =
  /* @__PURE__ */ defineValidator(isOAuth2WebhookClientCredential, walkOAuth2WebhookClientCredential);

function isOAuth2WebhookClientCredential(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { clientId, clientSecret } = input;
  if (!isPlain(input)) return acceptsOwn(input, isOAuth2WebhookClientCredential);
  return (
    (clientId === undefined || typeof clientId === "string") &&
    (clientSecret === undefined || typeof clientSecret === "string")
  );
}

const oAuth2WebhookClientCredentialMembers: readonly string[] = ["clientId", "clientSecret"];

function walkOAuth2WebhookClientCredential(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, oAuth2WebhookClientCredentialMembers);
  if (members === undefined) return undefined;
  checkString(walk, "clientId", members.clientId, optional);
  checkString(secretly(walk), "clientSecret", members.clientSecret, optional);
  return members;
}

/**
 * Checks values against {@link OAuth2WebhookClientCredentialCreateOrUpdate}.
 *
 * Merge patch of OAuth 2.0 client credentials: what is not given stays.
 */
export const oAuth2WebhookClientCredentialCreateOrUpdateValidator: Validator<OAuth2WebhookClientCredentialCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(
    isOAuth2WebhookClientCredentialCreateOrUpdate,
    walkOAuth2WebhookClientCredentialCreateOrUpdate,
  );

function isOAuth2WebhookClientCredentialCreateOrUpdate(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { clientId, clientSecret } = input;
  if (!isPlain(input)) return acceptsOwn(input, isOAuth2WebhookClientCredentialCreateOrUpdate);
  return (
    (clientId === undefined || clientId === null || typeof clientId === "string") &&
    (clientSecret === undefined || clientSecret === null || typeof clientSecret === "string")
  );
}

const oAuth2WebhookClientCredentialCreateOrUpdateMembers: readonly string[] = ["clientId", "clientSecret"];

function walkOAuth2WebhookClientCredentialCreateOrUpdate(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, oAuth2WebhookClientCredentialCreateOrUpdateMembers);
  if (members === undefined) return undefined;
  if (members.clientId !== null) checkString(walk, "clientId", members.clientId, optional);
  if (members.clientSecret !== null) checkString(secretly(walk), "clientSecret", members.clientSecret, optional);
  return members;
}

/**
 * Checks values against {@link RouterRule}.
 *
 * Computes a value (a priority, a score, a yes or no, selectors) from labels.
 */
export const routerRuleValidator: Validator<RouterRule> = /* @__PURE__ */ defineValidator(isRouterRule, walkRouterRule);

export function isRouterRule(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.kind) {
    case "directMap":
      return isDirectMapRouterRule(input);
    case "expression":
      return isExpressionRouterRule(input);
    case "function":
      return isFunctionRouterRule(input);
    case "static":
      return isStaticRouterRule(input);
    case "webhook":
      return isWebhookRouterRule(input);
    default:
      return false;
  }
}

export function walkRouterRule(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.kind) {
    case "directMap":
      return walkDirectMapRouterRule(walk, input);
    case "expression":
      return walkExpressionRouterRule(walk, input);
    case "function":
      return walkFunctionRouterRule(walk, input);
    case "static":
      return walkStaticRouterRule(walk, input);
    case "webhook":
      return walkWebhookRouterRule(walk, input);
    default:
      return addTagFinding(walk, "kind", input.kind, ["directMap", "expression", "function", "static", "webhook"]);
  }
}

/**
 * Checks values against {@link RouterRuleCreateOrUpdate}.
 *
 * Merge patch of a rule. Another `kind` than the stored one replaces the rule as a whole.
 */
export const routerRuleCreateOrUpdateValidator: Validator<RouterRuleCreateOrUpdate> = /* @__PURE__ */ defineValidator(
  isRouterRuleCreateOrUpdate,
  walkRouterRuleCreateOrUpdate,
);

export function isRouterRuleCreateOrUpdate(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.kind) {
    case "directMap":
      return isDirectMapRouterRule(input);
    case "expression":
      return isExpressionRouterRuleCreateOrUpdate(input);
    case "function":
      return isFunctionRouterRuleCreateOrUpdate(input);
    case "static":
      return isStaticRouterRule(input);
    case "webhook":
      return isWebhookRouterRuleCreateOrUpdate(input);
    default:
      return false;
  }
}

export function walkRouterRuleCreateOrUpdate(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.kind) {
    case "directMap":
      return walkDirectMapRouterRule(walk, input);
    case "expression":
      return walkExpressionRouterRuleCreateOrUpdate(walk, input);
    case "function":
      return walkFunctionRouterRuleCreateOrUpdate(walk, input);
    case "static":
      return walkStaticRouterRule(walk, input);
    case "webhook":
      return walkWebhookRouterRuleCreateOrUpdate(walk, input);
    default:
      return addTagFinding(walk, "kind", input.kind, ["directMap", "expression", "function", "static", "webhook"]);
  }
}

/**
 * Checks values against {@link RouterWorkerSelector}.
 *
 * A condition on the labels of a worker.
 */
export const routerWorkerSelectorValidator: Validator<RouterWorkerSelector> = /* @__PURE__ */ defineValidator(
  isRouterWorkerSelector,
  walkRouterWorkerSelector,
);

export function isRouterWorkerSelector(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { status, key, labelOperator, expiresAfterSeconds, expedite, expiresAt } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRouterWorkerSelector);
  return (
    (status === undefined || typeof status === "string") &&
    typeof key === "string" &&
    typeof labelOperator === "string" &&
    (expiresAfterSeconds === undefined || isNumber(expiresAfterSeconds)) &&
    (expedite === undefined || typeof expedite === "boolean") &&
    (expiresAt === undefined || (typeof expiresAt === "string" && isDateTime(expiresAt)))
  );
}

const routerWorkerSelectorMembers: readonly string[] = [
  "status",
  "key",
  "labelOperator",
  "value",
  "expiresAfterSeconds",
  "expedite",
  "expiresAt",
];

export function walkRouterWorkerSelector(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, routerWorkerSelectorMembers);
  if (members === undefined) return undefined;
  checkString(walk, "status", members.status, optional);
  checkString(walk, "key", members.key, required);
  checkString(walk, "labelOperator", members.labelOperator, required);
  checkNumber(walk, "expiresAfterSeconds", members.expiresAfterSeconds, optional);
  checkBoolean(walk, "expedite", members.expedite, optional);
  checkString(walk, "expiresAt", members.expiresAt, optional, [dateTimeFormat]);
  return members;
}

/**
 * Checks values against {@link RouterWorkerSelectorInput}.
 *
 * {@link RouterWorkerSelector} as it is sent: without the members that only the service sets.
 */
export const routerWorkerSelectorInputValidator: Validator<RouterWorkerSelectorInput> = /* @__PURE__ */ defineValidator(
  isRouterWorkerSelectorInput,
  walkRouterWorkerSelectorInput,
);

export function isRouterWorkerSelectorInput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { key, labelOperator, expiresAfterSeconds, expedite } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRouterWorkerSelectorInput);
  return (
    typeof key === "string" &&
    typeof labelOperator === "string" &&
    (expiresAfterSeconds === undefined || isNumber(expiresAfterSeconds)) &&
    (expedite === undefined || typeof expedite === "boolean")
  );
}

const routerWorkerSelectorInputMembers: readonly string[] = [
  "key",
  "labelOperator",
  "value",
  "expiresAfterSeconds",
  "expedite",
];

export function walkRouterWorkerSelectorInput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, routerWorkerSelectorInputMembers);
  if (members === undefined) return undefined;
  checkString(walk, "key", members.key, required);
  checkString(walk, "labelOperator", members.labelOperator, required);
  checkNumber(walk, "expiresAfterSeconds", members.expiresAfterSeconds, optional);
  checkBoolean(walk, "expedite", members.expedite, optional);
  return members;
}

/**
 * Checks values against {@link RouterWorkerSelectorStatus}.
 *
 * Whether a worker selector counts (`active`) or its time has run out (`expired`).
 */
export const routerWorkerSelectorStatusValidator: Validator<RouterWorkerSelectorStatus> =
  /* @__PURE__ */ defineValidator(isRouterWorkerSelectorStatus, walkRouterWorkerSelectorStatus);

function isRouterWorkerSelectorStatus(input: unknown): boolean {
  return typeof input === "string";
}

function walkRouterWorkerSelectorStatus(walk: Walk, input: unknown): void {
  checkString(walk, here, input, required);
}

/**
 * Checks values against {@link StaticRouterRule}.
 *
 * Always answers the same.
 */
export const staticRouterRuleValidator: Validator<StaticRouterRule> = /* @__PURE__ */ defineValidator(
  isStaticRouterRule,
  walkStaticRouterRule,
);

function isStaticRouterRule(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind } = input;
  if (!isPlain(input)) return acceptsOwn(input, isStaticRouterRule);
  return kind === "static";
}

const staticRouterRuleMembers: readonly string[] = ["kind", "value"];

function walkStaticRouterRule(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, staticRouterRuleMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "static");
  return members;
}

/**
 * Checks values against {@link WebhookRouterRule}.
 *
 * Asks a web server of one's own, with a token from an OAuth 2.0 server.
 */
export const webhookRouterRuleValidator: Validator<WebhookRouterRule> = /* @__PURE__ */ defineValidator(
  isWebhookRouterRule,
  walkWebhookRouterRule,
);

function isWebhookRouterRule(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, authorizationServerUri, clientCredential, webhookUri } = input;
  if (!isPlain(input)) return acceptsOwn(input, isWebhookRouterRule);
  return (
    kind === "webhook" &&
    (authorizationServerUri === undefined ||
      (typeof authorizationServerUri === "string" && isUri(authorizationServerUri))) &&
    (clientCredential === undefined || isOAuth2WebhookClientCredential(clientCredential)) &&
    (webhookUri === undefined || (typeof webhookUri === "string" && isUri(webhookUri)))
  );
}

const webhookRouterRuleMembers: readonly string[] = [
  "kind",
  "authorizationServerUri",
  "clientCredential",
  "webhookUri",
];

function walkWebhookRouterRule(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, webhookRouterRuleMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "webhook");
  checkString(walk, "authorizationServerUri", members.authorizationServerUri, optional, [uriFormat]);
  walkMember(walk, members, "clientCredential", optional, walkOAuth2WebhookClientCredential);
  checkString(walk, "webhookUri", members.webhookUri, optional, [uriFormat]);
  return members;
}

/**
 * Checks values against {@link WebhookRouterRuleCreateOrUpdate}.
 *
 * Merge patch of a rule that asks a web server of one's own.
 */
export const webhookRouterRuleCreateOrUpdateValidator: Validator<WebhookRouterRuleCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isWebhookRouterRuleCreateOrUpdate, walkWebhookRouterRuleCreateOrUpdate);

function isWebhookRouterRuleCreateOrUpdate(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, authorizationServerUri, clientCredential, webhookUri } = input;
  if (!isPlain(input)) return acceptsOwn(input, isWebhookRouterRuleCreateOrUpdate);
  return (
    kind === "webhook" &&
    (authorizationServerUri === undefined ||
      authorizationServerUri === null ||
      (typeof authorizationServerUri === "string" && isUri(authorizationServerUri))) &&
    (clientCredential === undefined ||
      clientCredential === null ||
      isOAuth2WebhookClientCredentialCreateOrUpdate(clientCredential)) &&
    (webhookUri === undefined || webhookUri === null || (typeof webhookUri === "string" && isUri(webhookUri)))
  );
}

const webhookRouterRuleCreateOrUpdateMembers: readonly string[] = [
  "kind",
  "authorizationServerUri",
  "clientCredential",
  "webhookUri",
];

function walkWebhookRouterRuleCreateOrUpdate(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, webhookRouterRuleCreateOrUpdateMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "webhook");
  if (members.authorizationServerUri !== null) {
    checkString(walk, "authorizationServerUri", members.authorizationServerUri, optional, [uriFormat]);
  }
  walkMember(walk, members, "clientCredential", optional, nullOr(walkOAuth2WebhookClientCredentialCreateOrUpdate));
  if (members.webhookUri !== null) checkString(walk, "webhookUri", members.webhookUri, optional, [uriFormat]);
  return members;
}
