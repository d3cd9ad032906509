// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  ExpressionRouterRuleLanguage as openExpressionRouterRuleLanguage,
  LabelOperator as openLabelOperator,
  RouterWorkerSelectorStatus as openRouterWorkerSelectorStatus,
} from "../shared.ts";
import type {
  DirectMapRouterRule,
  FunctionRouterRule,
  FunctionRouterRuleCreateOrUpdate,
  StaticRouterRule,
  WebhookRouterRule,
  WebhookRouterRuleCreateOrUpdate,
} from "../shared.ts";
import type { KnownValues, Unrecognized } from "../unrecognized.ts";

/** As a server knows it. */
export interface ExpressionRouterRule {
  kind: "expression";
  language?: ExpressionRouterRuleLanguage;
  expression: string;
}

/** As a server knows it. */
export interface ExpressionRouterRuleCreateOrUpdate {
  kind: "expression";
  language?: ExpressionRouterRuleLanguage | null;
  expression?: string;
}

/** The known values of {@link ExpressionRouterRuleLanguage}. */
export const ExpressionRouterRuleLanguage: KnownValues<ExpressionRouterRuleLanguage> = openExpressionRouterRuleLanguage;

/** As a server knows it. */
export type ExpressionRouterRuleLanguage = "powerFx" | Unrecognized;

/** The known values of {@link LabelOperator}. */
export const LabelOperator: KnownValues<LabelOperator> = openLabelOperator;

/** As a server knows it. */
export type LabelOperator =
  | "equal"
  | "notEqual"
  | "lessThan"
  | "lessThanOrEqual"
  | "greaterThan"
  | "greaterThanOrEqual"
  | Unrecognized;

/** As a server knows it. */
export type RouterRule =
  | DirectMapRouterRule
  | ExpressionRouterRule
  | FunctionRouterRule
  | StaticRouterRule
  | WebhookRouterRule;

/** As a server knows it. */
export type RouterRuleCreateOrUpdate =
  | DirectMapRouterRule
  | ExpressionRouterRuleCreateOrUpdate
  | FunctionRouterRuleCreateOrUpdate
  | StaticRouterRule
  | WebhookRouterRuleCreateOrUpdate;

/** As a server knows it. */
export interface RouterWorkerSelector {
  readonly status?: RouterWorkerSelectorStatus;
  key: string;
  labelOperator: LabelOperator;
  value?: unknown;
  expiresAfterSeconds?: number;
  expedite?: boolean;
  readonly expiresAt?: string;
}

/** As a server knows it. */
export interface RouterWorkerSelectorInput {
  key: string;
  labelOperator: LabelOperator;
  value?: unknown;
  expiresAfterSeconds?: number;
  expedite?: boolean;
}

/** The known values of {@link RouterWorkerSelectorStatus}. */
export const RouterWorkerSelectorStatus: KnownValues<RouterWorkerSelectorStatus> = openRouterWorkerSelectorStatus;

/** As a server knows it. */
export type RouterWorkerSelectorStatus = "active" | "expired" | Unrecognized;
