import type { Finding } from "../refusals.ts";
import type { Kind, Tables } from "../state.ts";

/** Says that a resource names another one that is not there. Row `missingReference` of the open questions. */
export function missingReference(
  tables: Tables,
  kind: Kind,
  target: string,
  id: string | undefined,
): readonly Finding[] {
  if (id === undefined || tables[kind].has(id)) return [];
  const title = titles[kind];
  return [{ code: `${title}DoesNotExist`, message: `Provided ${title}Id: ${id} does not exist`, target }];
}

const titles = {
  classificationPolicies: "ClassificationPolicy",
  distributionPolicies: "DistributionPolicy",
  exceptionPolicies: "ExceptionPolicy",
  queues: "Queue",
} satisfies Record<Kind, string>;
