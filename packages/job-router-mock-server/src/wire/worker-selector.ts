import type { SelectorInput, WorkerSelector } from "@trunkline/job-router-engine";
import type { LabelOperator, RouterWorkerSelector } from "@trunkline/job-router-models/server";
import { withoutUndefined } from "../without-undefined.ts";
import { timestampOf } from "./timestamp.ts";

/** A selector of a job as it is answered. Facts: docs/facts/job-router/labels-and-selectors.md */
export function selectorToWire(selector: WorkerSelector): RouterWorkerSelector {
  const { status, key, labelOperator, value, expiresAfterSeconds, expedite, expiresAt } = selector;
  return withoutUndefined<RouterWorkerSelector>({
    status,
    key,
    // The router keeps operators as text; the contract lets any through.
    labelOperator: labelOperator as LabelOperator,
    value,
    expiresAfterSeconds,
    expedite,
    expiresAt: expiresAt === undefined ? undefined : timestampOf(expiresAt),
  });
}

/** A selector as the engine takes it: what only the router sets is left behind. */
export function selectorFromWire(selector: RouterWorkerSelector): SelectorInput {
  const { key, labelOperator, value, expiresAfterSeconds, expedite } = selector;
  return withoutUndefined<SelectorInput>({ key, labelOperator, value, expiresAfterSeconds, expedite });
}
