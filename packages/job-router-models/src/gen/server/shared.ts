// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type {
  DirectMapRouterRule,
  FunctionRouterRule,
  FunctionRouterRuleCreateOrUpdate,
  StaticRouterRule,
  WebhookRouterRule,
  WebhookRouterRuleCreateOrUpdate,
} from "../shared.ts";
import type { Unrecognized } from "../unrecognized.ts";

/** `ExpressionRouterRule` as a server knows it. */
export interface ExpressionRouterRule {
  kind: "expression";
  language?: ExpressionRouterRuleLanguage;
  expression: string;
}

/** `ExpressionRouterRuleCreateOrUpdate` as a server knows it. */
export interface ExpressionRouterRuleCreateOrUpdate {
  kind: "expression";
  language?: ExpressionRouterRuleLanguage | null;
  expression?: string;
}

/** The known values of {@link ExpressionRouterRuleLanguage}. */
export const ExpressionRouterRuleLanguage = {
  powerFx: "powerFx",
} as const;

/** `ExpressionRouterRuleLanguage` as a server knows it. */
export type ExpressionRouterRuleLanguage = "powerFx" | Unrecognized;

/** The known values of {@link LabelOperator}. */
export const LabelOperator = {
  equal: "equal",
  notEqual: "notEqual",
  lessThan: "lessThan",
  lessThanOrEqual: "lessThanOrEqual",
  greaterThan: "greaterThan",
  greaterThanOrEqual: "greaterThanOrEqual",
} as const;

/** `LabelOperator` as a server knows it. */
export type LabelOperator =
  | "equal"
  | "notEqual"
  | "lessThan"
  | "lessThanOrEqual"
  | "greaterThan"
  | "greaterThanOrEqual"
  | Unrecognized;

/** `RouterRule` as a server knows it. */
export type RouterRule =
  | DirectMapRouterRule
  | ExpressionRouterRule
  | FunctionRouterRule
  | StaticRouterRule
  | WebhookRouterRule;

/** `RouterRuleCreateOrUpdate` as a server knows it. */
export type RouterRuleCreateOrUpdate =
  | DirectMapRouterRule
  | ExpressionRouterRuleCreateOrUpdate
  | FunctionRouterRuleCreateOrUpdate
  | StaticRouterRule
  | WebhookRouterRuleCreateOrUpdate;

/** `RouterWorkerSelector` as a server knows it. */
export interface RouterWorkerSelector {
  readonly status?: RouterWorkerSelectorStatus;
  key: string;
  labelOperator: LabelOperator;
  value?: unknown;
  expiresAfterSeconds?: number;
  expedite?: boolean;
  readonly expiresAt?: string;
}

/** `RouterWorkerSelectorInput` as a server knows it. */
export interface RouterWorkerSelectorInput {
  key: string;
  labelOperator: LabelOperator;
  value?: unknown;
  expiresAfterSeconds?: number;
  expedite?: boolean;
}

/** The known values of {@link RouterWorkerSelectorStatus}. */
export const RouterWorkerSelectorStatus = {
  active: "active",
  expired: "expired",
} as const;

/** `RouterWorkerSelectorStatus` as a server knows it. */
export type RouterWorkerSelectorStatus = "active" | "expired" | Unrecognized;
