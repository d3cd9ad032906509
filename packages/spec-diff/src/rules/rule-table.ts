import { bodyRules } from "./bodies.ts";
import { boundRules } from "./bounds.ts";
import { documentationRules } from "./documentation.ts";
import { extensionRules } from "./extensions.ts";
import { operationRules } from "./operations.ts";
import { parameterRules } from "./parameters.ts";
import { propertyRules } from "./properties.ts";
import type { RuleRow } from "./rule.ts";
import { schemaRules } from "./schemas.ts";
import { securityAndServerRules } from "./security-and-servers.ts";
import { verdicts, type ByLevel, type Direction } from "./verdict.ts";

/** A rule: what it finds, how grave that is at each level, and why. */
export interface Rule {
  /** Stable; reports and changelogs name it. */
  readonly id: string;
  /** What the rule is about, for the table. */
  readonly area: string;
  /** The predicate of a sentence whose subject is the place. */
  readonly what: string;
  readonly why: string;
  /** A direction that is missing is one in which the change cannot be noticed. */
  readonly byDirection: Readonly<Partial<Record<Direction, ByLevel>>>;
}

const areas = {
  "operations, callbacks and webhooks": operationRules,
  parameters: parameterRules,
  "bodies, statuses, headers and links": bodyRules,
  "types, enumerations and unions": schemaRules,
  "properties, items and conditions": propertyRules,
  bounds: boundRules,
  "security and servers": securityAndServerRules,
  extensions: extensionRules,
  documentation: documentationRules,
};

/** Every rule, in the order of the table in the README. */
export const rules: readonly Rule[] = Object.entries(areas).flatMap(([area, rows]) =>
  Object.entries(rows).map(([id, row]) => ruleOf(id, area, row)),
);

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id. */
export function ruleById(id: string): Rule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  return rule;
}

function ruleOf(id: string, area: string, { what, why, request, response, both, none }: RuleRow): Rule {
  return {
    id,
    area,
    what,
    why,
    byDirection: {
      ...(request && { request: verdicts[request] }),
      ...(response && { response: verdicts[response] }),
      ...(both && { both: verdicts[both] }),
      ...(none && { none: verdicts[none] }),
    },
  };
}
