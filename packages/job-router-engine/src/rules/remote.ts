import type { RouterRule } from "@trunkline/job-router-models/server";

/** Whom the host has to ask. */
export interface RemoteRule {
  readonly kind: "function" | "webhook";
  readonly uri: string;
}

/** A rule that only somebody else can answer, without its keys. */
export function remoteRuleOf(rule: RouterRule): RemoteRule | undefined {
  switch (rule.kind) {
    case "function":
      return { kind: "function", uri: rule.functionUri };
    case "webhook":
      return { kind: "webhook", uri: rule.webhookUri ?? "" };
    case "static":
    case "directMap":
    case "expression":
      return undefined;
  }
}
