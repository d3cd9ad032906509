// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  defineValidator,
  isLenient,
  isObject,
  mistyped,
  notAmong,
  type Validator,
  type Walk,
} from "@trunkline/validator-kit";
import type { RouterRule } from "@trunkline/job-router-models";
import {
  isDirectMapRouterRule,
  isExpressionRouterRule,
  isFunctionRouterRule,
  isStaticRouterRule,
  isWebhookRouterRule,
} from "./shared.ts";

/**
 * Checks values against {@link RouterRule}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const routerRuleReceivedValidator: Validator<RouterRule> = /* @__PURE__ */ defineValidator(isRouterRuleReceived);

export function isRouterRuleReceived(input: unknown, walk?: Walk): boolean {
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
      if (typeof input.kind === "string" && isLenient(walk)) return true;
      return notAmong(walk, "/kind", input.kind, "discriminator", [
        "directMap",
        "expression",
        "function",
        "static",
        "webhook",
      ]);
  }
}
