import type { Context } from "../context.ts";
import type { Operation } from "../document/operation.ts";
import type { Progress } from "../report.ts";
import { BudgetSpent } from "../sending/session.ts";
import type { Resource } from "../sequences/resource.ts";
import { checkActions } from "./action-checks.ts";
import { checkCreation } from "./creation-checks.ts";
import { checkLives } from "./deletion-checks.ts";
import { checkTags } from "./etag-checks.ts";
import { checkQueries } from "./filter-checks.ts";
import { checkIdentities } from "./identity-checks.ts";
import { checkBodies } from "./input-checks.ts";
import { checkKindsListed } from "./listing-checks.ts";
import { checkNestedPatches } from "./nested-patch-checks.ts";
import { learnRestless } from "./restless.ts";
import { checkCredentials, checkHead, checkMethods, checkUnknownIds } from "./method-checks.ts";
import { checkPages } from "./paging-checks.ts";
import { checkParameters } from "./parameter-checks.ts";
import { checkUpdates } from "./update-checks.ts";

/** What the suites tell of their progress. */
export type SuiteProgress = Pick<Progress, "phase" | "operation" | "operationsDone">;

type OperationSuite = (context: Context, operation: Operation) => Promise<void>;
type ResourceSuite = (context: Context, resource: Resource) => Promise<void>;

const sequences: readonly ResourceSuite[] = [
  learnRestless,
  checkCreation,
  checkIdentities,
  checkLives,
  checkKindsListed,
  checkTags,
  checkUpdates,
  checkNestedPatches,
  checkActions,
];
const cases: readonly OperationSuite[] = [
  checkBodies,
  checkParameters,
  checkPages,
  checkQueries,
  checkUnknownIds,
  checkMethods,
  checkHead,
  checkCredentials,
];

/** Runs all suites: sequences first, since they find most with few requests, then the cases of each operation. */
export async function runSuites(
  context: Context,
  operations: readonly Operation[],
  tell: (progress: SuiteProgress) => void,
): Promise<void> {
  for (const resource of context.resources) {
    const own = operationsOf(resource).filter((each) => operations.includes(each));
    const [first] = own;
    if (first === undefined) continue;
    for (const suite of sequences) {
      await withinBudget(context, async () => suite(context, resource));
      tell({ phase: "sequences", operation: first.key, operationsDone: 0 });
    }
  }
  for (const [operationsDone, operation] of operations.entries()) {
    context.producer.forget();
    await withinBudget(context, async () => {
      for (const suite of cases) {
        await suite(context, operation);
        tell({ phase: "cases", operation: operation.key, operationsDone });
      }
    });
  }
}

function operationsOf({ create, upsert, read, list, replace, patch, remove }: Resource): readonly Operation[] {
  return [create, upsert, read, list, replace, patch, remove].filter((each) => each !== undefined);
}

/** The budget of one operation being spent ends the work on it, not the run. */
async function withinBudget({ session }: Context, work: () => Promise<void>): Promise<void> {
  session.startOperation();
  try {
    await work();
  } catch (error) {
    if (!(error instanceof BudgetSpent) || error.scope !== "operation") throw error;
  }
}
