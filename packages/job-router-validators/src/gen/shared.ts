// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  aBoolean,
  aDateTime,
  aNumber,
  aString,
  aUri,
  checkCopy,
  defineValidator,
  inside,
  isArrayOf,
  isNumber,
  isObject,
  isObjectLike,
  isPlain,
  maxDepth,
  mistyped,
  notAmong,
  secretly,
  type Validator,
  type Walk,
  unequal,
  walkAnyOf,
  wrong,
} from "@trunkline/validator-kit";
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
  isCommunicationError,
);

function isCommunicationError(input: unknown, walk?: Walk, depth = 0): boolean {
  if (depth > maxDepth) return wrong(walk, "", input, "maxDepth", maxDepth, "must not be nested any deeper");
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { code, message, target, details, innererror } = input;
  if (!isPlain(input)) return checkCopy((copy, on) => isCommunicationError(copy, on, depth), input, walk);
  walk?.modes?.tidy(walk, input, ["code", "message", "target", "details", "innererror"]);
  return (
    (typeof code === "string" || mistyped(walk, "/code", code, "string")) &&
    (typeof message === "string" || mistyped(walk, "/message", message, "string")) &&
    (target === undefined || typeof target === "string" || mistyped(walk, "/target", target, "string")) &&
    (details === undefined ||
      isArrayOf(details, (item, walk) => isCommunicationError(item, walk, depth + 1), inside(walk, "/details"))) &&
    (innererror === undefined || isInnerError(innererror, inside(walk, "/innererror")))
  );
}

/**
 * Checks values against {@link DirectMapRouterRule}.
 *
 * Answers its input labels unchanged. As source of selectors, every label becomes an `equal` selector.
 */
export const directMapRouterRuleValidator: Validator<DirectMapRouterRule> = /* @__PURE__ */ defineValidator(
  isDirectMapRouterRule,
);

export function isDirectMapRouterRule(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind } = input;
  if (!isPlain(input)) return checkCopy(isDirectMapRouterRule, input, walk);
  walk?.modes?.tidy(walk, input, ["kind"]);
  return kind === "directMap" || unequal(walk, "/kind", kind, "directMap");
}

/**
 * Checks values against {@link ErrorResponse}.
 *
 * The service says no, whatever the status.
 */
export const errorResponseValidator: Validator<ErrorResponse> = /* @__PURE__ */ defineValidator(isErrorResponse);

export function isErrorResponse(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { communicationError } = input;
  if (!isPlain(input)) return checkCopy(isErrorResponse, input, walk);
  walk?.modes?.tidy(walk, input, ["communicationError"]);
  return isCommunicationError(communicationError, inside(walk, "/communicationError"));
}

/**
 * Checks values against {@link ExpressionRouterRule}.
 *
 * Computes its answer from an expression.
 */
export const expressionRouterRuleValidator: Validator<ExpressionRouterRule> = /* @__PURE__ */ defineValidator(
  isExpressionRouterRule,
);

export function isExpressionRouterRule(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, language, expression } = input;
  if (!isPlain(input)) return checkCopy(isExpressionRouterRule, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "language", "expression"]);
  return (
    (kind === "expression" || unequal(walk, "/kind", kind, "expression")) &&
    (language === undefined || typeof language === "string" || mistyped(walk, "/language", language, "string")) &&
    (typeof expression === "string" || mistyped(walk, "/expression", expression, "string"))
  );
}

/**
 * Checks values against {@link ExpressionRouterRuleCreateOrUpdate}.
 *
 * Merge patch of a rule that computes its answer from an expression.
 */
export const expressionRouterRuleCreateOrUpdateValidator: Validator<ExpressionRouterRuleCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isExpressionRouterRuleCreateOrUpdate);

function isExpressionRouterRuleCreateOrUpdate(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, language, expression } = input;
  if (!isPlain(input)) return checkCopy(isExpressionRouterRuleCreateOrUpdate, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "language", "expression"]);
  return (
    (kind === "expression" || unequal(walk, "/kind", kind, "expression")) &&
    (language === undefined ||
      language === null ||
      typeof language === "string" ||
      mistyped(walk, "/language", language, "string")) &&
    (expression === undefined || typeof expression === "string" || mistyped(walk, "/expression", expression, "string"))
  );
}

/**
 * Checks values against {@link ExpressionRouterRuleLanguage}.
 *
 * Languages of expression rules.
 */
export const expressionRouterRuleLanguageValidator: Validator<ExpressionRouterRuleLanguage> =
  /* @__PURE__ */ defineValidator(isExpressionRouterRuleLanguage);

function isExpressionRouterRuleLanguage(input: unknown, walk?: Walk): boolean {
  return typeof input === "string" || mistyped(walk, "", input, "string");
}

/**
 * Checks values against {@link FunctionRouterRule}.
 *
 * Asks an Azure Function over HTTP.
 */
export const functionRouterRuleValidator: Validator<FunctionRouterRule> = /* @__PURE__ */ defineValidator(
  isFunctionRouterRule,
);

export function isFunctionRouterRule(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, functionUri, credential } = input;
  if (!isPlain(input)) return checkCopy(isFunctionRouterRule, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "functionUri", "credential"]);
  return (
    (kind === "function" || unequal(walk, "/kind", kind, "function")) &&
    aUri(functionUri, inside(walk, "/functionUri")) &&
    (credential === undefined || isFunctionRouterRuleCredential(credential, inside(walk, "/credential")))
  );
}

/**
 * Checks values against {@link FunctionRouterRuleCreateOrUpdate}.
 *
 * Merge patch of a rule that asks an Azure Function.
 */
export const functionRouterRuleCreateOrUpdateValidator: Validator<FunctionRouterRuleCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isFunctionRouterRuleCreateOrUpdate);

function isFunctionRouterRuleCreateOrUpdate(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, functionUri, credential } = input;
  if (!isPlain(input)) return checkCopy(isFunctionRouterRuleCreateOrUpdate, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "functionUri", "credential"]);
  return (
    (kind === "function" || unequal(walk, "/kind", kind, "function")) &&
    (functionUri === undefined || aUri(functionUri, inside(walk, "/functionUri"))) &&
    (credential === undefined ||
      credential === null ||
      isFunctionRouterRuleCredentialCreateOrUpdate(credential, inside(walk, "/credential")))
  );
}

/**
 * Checks values against {@link FunctionRouterRuleCredential}.
 *
 * Keys of an Azure Function.
 */
export const functionRouterRuleCredentialValidator: Validator<FunctionRouterRuleCredential> =
  /* @__PURE__ */ defineValidator(isFunctionRouterRuleCredential);

function isFunctionRouterRuleCredential(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { functionKey, appKey, clientId } = input;
  if (!isPlain(input)) return checkCopy(isFunctionRouterRuleCredential, input, walk);
  walk?.modes?.tidy(walk, input, ["functionKey", "appKey", "clientId"]);
  return (
    (functionKey === undefined ||
      typeof functionKey === "string" ||
      mistyped(secretly(walk), "/functionKey", functionKey, "string")) &&
    (appKey === undefined || typeof appKey === "string" || mistyped(secretly(walk), "/appKey", appKey, "string")) &&
    (clientId === undefined || typeof clientId === "string" || mistyped(walk, "/clientId", clientId, "string"))
  );
}

/**
 * Checks values against {@link FunctionRouterRuleCredentialCreateOrUpdate}.
 *
 * Merge patch of the keys of an Azure Function: keys that are not given stay.
 */
export const functionRouterRuleCredentialCreateOrUpdateValidator: Validator<FunctionRouterRuleCredentialCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isFunctionRouterRuleCredentialCreateOrUpdate);

function isFunctionRouterRuleCredentialCreateOrUpdate(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { functionKey, appKey, clientId } = input;
  if (!isPlain(input)) return checkCopy(isFunctionRouterRuleCredentialCreateOrUpdate, input, walk);
  walk?.modes?.tidy(walk, input, ["functionKey", "appKey", "clientId"]);
  return (
    (functionKey === undefined ||
      functionKey === null ||
      typeof functionKey === "string" ||
      mistyped(secretly(walk), "/functionKey", functionKey, "string")) &&
    (appKey === undefined ||
      appKey === null ||
      typeof appKey === "string" ||
      mistyped(secretly(walk), "/appKey", appKey, "string")) &&
    (clientId === undefined ||
      clientId === null ||
      typeof clientId === "string" ||
      mistyped(walk, "/clientId", clientId, "string"))
  );
}

/**
 * Checks values against {@link InnerError}.
 *
 * A closer code inside an error.
 */
export const innerErrorValidator: Validator<InnerError> = /* @__PURE__ */ defineValidator(isInnerError);

function isInnerError(input: unknown, walk?: Walk, depth = 0): boolean {
  if (depth > maxDepth) return wrong(walk, "", input, "maxDepth", maxDepth, "must not be nested any deeper");
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { code, innererror } = input;
  if (!isPlain(input)) return checkCopy((copy, on) => isInnerError(copy, on, depth), input, walk);
  walk?.modes?.tidy(walk, input, ["code", "innererror"]);
  return (
    (code === undefined || typeof code === "string" || mistyped(walk, "/code", code, "string")) &&
    (innererror === undefined || isInnerError(innererror, inside(walk, "/innererror"), depth + 1))
  );
}

/**
 * Checks values against {@link LabelOperator}.
 *
 * How a label is compared with a selector's value: `equal` and `notEqual` for any primitive, the four ordered ones
 * for numbers. A missing label satisfies `notEqual` and nothing else.
 */
export const labelOperatorValidator: Validator<LabelOperator> = /* @__PURE__ */ defineValidator(isLabelOperator);

function isLabelOperator(input: unknown, walk?: Walk): boolean {
  return typeof input === "string" || mistyped(walk, "", input, "string");
}

/**
 * Checks values against {@link LabelValue}.
 *
 * Value of a label or a tag. The service refuses anything but these three.
 */
export const labelValueValidator: Validator<LabelValue> = /* @__PURE__ */ defineValidator(isLabelValue);

export function isLabelValue(input: unknown, walk?: Walk): boolean {
  if (walk) {
    return walkAnyOf(walk, input, [
      { type: "string", check: aString },
      { type: "number", check: aNumber },
      { type: "boolean", check: aBoolean },
    ]);
  }
  return typeof input === "string" || isNumber(input) || typeof input === "boolean";
}

/**
 * Checks values against {@link OAuth2WebhookClientCredential}.
 *
 * OAuth 2.0 client credentials.
 */
export const oAuth2WebhookClientCredentialValidator: Validator<OAuth2WebhookClientCredential> =
  /* @__PURE__ */ defineValidator(isOAuth2WebhookClientCredential);

function isOAuth2WebhookClientCredential(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { clientId, clientSecret } = input;
  if (!isPlain(input)) return checkCopy(isOAuth2WebhookClientCredential, input, walk);
  walk?.modes?.tidy(walk, input, ["clientId", "clientSecret"]);
  return (
    (clientId === undefined || typeof clientId === "string" || mistyped(walk, "/clientId", clientId, "string")) &&
    (clientSecret === undefined ||
      typeof clientSecret === "string" ||
      mistyped(secretly(walk), "/clientSecret", clientSecret, "string"))
  );
}

/**
 * Checks values against {@link OAuth2WebhookClientCredentialCreateOrUpdate}.
 *
 * Merge patch of OAuth 2.0 client credentials: what is not given stays.
 */
export const oAuth2WebhookClientCredentialCreateOrUpdateValidator: Validator<OAuth2WebhookClientCredentialCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isOAuth2WebhookClientCredentialCreateOrUpdate);

function isOAuth2WebhookClientCredentialCreateOrUpdate(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { clientId, clientSecret } = input;
  if (!isPlain(input)) return checkCopy(isOAuth2WebhookClientCredentialCreateOrUpdate, input, walk);
  walk?.modes?.tidy(walk, input, ["clientId", "clientSecret"]);
  return (
    (clientId === undefined ||
      clientId === null ||
      typeof clientId === "string" ||
      mistyped(walk, "/clientId", clientId, "string")) &&
    (clientSecret === undefined ||
      clientSecret === null ||
      typeof clientSecret === "string" ||
      mistyped(secretly(walk), "/clientSecret", clientSecret, "string"))
  );
}

/**
 * Checks values against {@link RouterRule}.
 *
 * Computes a value (a priority, a score, a yes or no, selectors) from labels.
 */
export const routerRuleValidator: Validator<RouterRule> = /* @__PURE__ */ defineValidator(isRouterRule);

export function isRouterRule(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.kind) {
    case "directMap":
      return isDirectMapRouterRule(input, walk);
    case "expression":
      return isExpressionRouterRule(input, walk);
    case "function":
      return isFunctionRouterRule(input, walk);
    case "static":
      return isStaticRouterRule(input, walk);
    case "webhook":
      return isWebhookRouterRule(input, walk);
    default:
      return notAmong(walk, "/kind", input.kind, "discriminator", [
        "directMap",
        "expression",
        "function",
        "static",
        "webhook",
      ]);
  }
}

/**
 * Checks values against {@link RouterRuleCreateOrUpdate}.
 *
 * Merge patch of a rule. Another `kind` than the stored one replaces the rule as a whole (inferred).
 */
export const routerRuleCreateOrUpdateValidator: Validator<RouterRuleCreateOrUpdate> = /* @__PURE__ */ defineValidator(
  isRouterRuleCreateOrUpdate,
);

export function isRouterRuleCreateOrUpdate(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.kind) {
    case "directMap":
      return isDirectMapRouterRule(input, walk);
    case "expression":
      return isExpressionRouterRuleCreateOrUpdate(input, walk);
    case "function":
      return isFunctionRouterRuleCreateOrUpdate(input, walk);
    case "static":
      return isStaticRouterRule(input, walk);
    case "webhook":
      return isWebhookRouterRuleCreateOrUpdate(input, walk);
    default:
      return notAmong(walk, "/kind", input.kind, "discriminator", [
        "directMap",
        "expression",
        "function",
        "static",
        "webhook",
      ]);
  }
}

/**
 * Checks values against {@link RouterWorkerSelector}.
 *
 * A condition on the labels of a worker.
 */
export const routerWorkerSelectorValidator: Validator<RouterWorkerSelector> = /* @__PURE__ */ defineValidator(
  isRouterWorkerSelector,
);

export function isRouterWorkerSelector(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { status, key, labelOperator, expiresAfterSeconds, expedite, expiresAt } = input;
  if (!isPlain(input)) return checkCopy(isRouterWorkerSelector, input, walk);
  walk?.modes?.tidy(walk, input, [
    "status",
    "key",
    "labelOperator",
    "value",
    "expiresAfterSeconds",
    "expedite",
    "expiresAt",
  ]);
  return (
    (status === undefined || typeof status === "string" || mistyped(walk, "/status", status, "string")) &&
    (typeof key === "string" || mistyped(walk, "/key", key, "string")) &&
    (typeof labelOperator === "string" || mistyped(walk, "/labelOperator", labelOperator, "string")) &&
    (expiresAfterSeconds === undefined ||
      isNumber(expiresAfterSeconds) ||
      mistyped(walk, "/expiresAfterSeconds", expiresAfterSeconds, "number")) &&
    (expedite === undefined || typeof expedite === "boolean" || mistyped(walk, "/expedite", expedite, "boolean")) &&
    (expiresAt === undefined || aDateTime(expiresAt, inside(walk, "/expiresAt")))
  );
}

/**
 * Checks values against {@link RouterWorkerSelectorInput}.
 *
 * {@link RouterWorkerSelector} as it is sent: without the members that only the service sets.
 */
export const routerWorkerSelectorInputValidator: Validator<RouterWorkerSelectorInput> = /* @__PURE__ */ defineValidator(
  isRouterWorkerSelectorInput,
);

export function isRouterWorkerSelectorInput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { key, labelOperator, expiresAfterSeconds, expedite } = input;
  if (!isPlain(input)) return checkCopy(isRouterWorkerSelectorInput, input, walk);
  walk?.modes?.tidy(walk, input, ["key", "labelOperator", "value", "expiresAfterSeconds", "expedite"]);
  return (
    (typeof key === "string" || mistyped(walk, "/key", key, "string")) &&
    (typeof labelOperator === "string" || mistyped(walk, "/labelOperator", labelOperator, "string")) &&
    (expiresAfterSeconds === undefined ||
      isNumber(expiresAfterSeconds) ||
      mistyped(walk, "/expiresAfterSeconds", expiresAfterSeconds, "number")) &&
    (expedite === undefined || typeof expedite === "boolean" || mistyped(walk, "/expedite", expedite, "boolean"))
  );
}

/**
 * Checks values against {@link RouterWorkerSelectorStatus}.
 *
 * Whether a worker selector counts (`active`) or its time has run out (`expired`).
 */
export const routerWorkerSelectorStatusValidator: Validator<RouterWorkerSelectorStatus> =
  /* @__PURE__ */ defineValidator(isRouterWorkerSelectorStatus);

function isRouterWorkerSelectorStatus(input: unknown, walk?: Walk): boolean {
  return typeof input === "string" || mistyped(walk, "", input, "string");
}

/**
 * Checks values against {@link StaticRouterRule}.
 *
 * Always answers the same.
 */
export const staticRouterRuleValidator: Validator<StaticRouterRule> = /* @__PURE__ */ defineValidator(
  isStaticRouterRule,
);

export function isStaticRouterRule(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind } = input;
  if (!isPlain(input)) return checkCopy(isStaticRouterRule, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "value"]);
  return kind === "static" || unequal(walk, "/kind", kind, "static");
}

/**
 * Checks values against {@link WebhookRouterRule}.
 *
 * Asks a web server of one's own, with a token from an OAuth 2.0 server.
 */
export const webhookRouterRuleValidator: Validator<WebhookRouterRule> = /* @__PURE__ */ defineValidator(
  isWebhookRouterRule,
);

export function isWebhookRouterRule(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, authorizationServerUri, clientCredential, webhookUri } = input;
  if (!isPlain(input)) return checkCopy(isWebhookRouterRule, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "authorizationServerUri", "clientCredential", "webhookUri"]);
  return (
    (kind === "webhook" || unequal(walk, "/kind", kind, "webhook")) &&
    (authorizationServerUri === undefined || aUri(authorizationServerUri, inside(walk, "/authorizationServerUri"))) &&
    (clientCredential === undefined ||
      isOAuth2WebhookClientCredential(clientCredential, inside(walk, "/clientCredential"))) &&
    (webhookUri === undefined || aUri(webhookUri, inside(walk, "/webhookUri")))
  );
}

/**
 * Checks values against {@link WebhookRouterRuleCreateOrUpdate}.
 *
 * Merge patch of a rule that asks a web server of one's own.
 */
export const webhookRouterRuleCreateOrUpdateValidator: Validator<WebhookRouterRuleCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isWebhookRouterRuleCreateOrUpdate);

function isWebhookRouterRuleCreateOrUpdate(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, authorizationServerUri, clientCredential, webhookUri } = input;
  if (!isPlain(input)) return checkCopy(isWebhookRouterRuleCreateOrUpdate, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "authorizationServerUri", "clientCredential", "webhookUri"]);
  return (
    (kind === "webhook" || unequal(walk, "/kind", kind, "webhook")) &&
    (authorizationServerUri === undefined ||
      authorizationServerUri === null ||
      aUri(authorizationServerUri, inside(walk, "/authorizationServerUri"))) &&
    (clientCredential === undefined ||
      clientCredential === null ||
      isOAuth2WebhookClientCredentialCreateOrUpdate(clientCredential, inside(walk, "/clientCredential"))) &&
    (webhookUri === undefined || webhookUri === null || aUri(webhookUri, inside(walk, "/webhookUri")))
  );
}
