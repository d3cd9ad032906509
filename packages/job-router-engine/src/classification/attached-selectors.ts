import type { QueueSelectorAttachment, WorkerSelectorAttachment } from "@trunkline/job-router-models/server";
import type { Condition } from "../labels.ts";
import type { SelectorInput, State } from "../state.ts";
import { type Desk, ask, fail } from "./desk.ts";
import { selectorsOfAnswer } from "./rule-selectors.ts";

// Facts: docs/facts/job-router/classification-policy.md, "What classification does"

/** What an attachment asks for, whether of queues or of workers. */
type Attachment = QueueSelectorAttachment | WorkerSelectorAttachment;

/** Selectors that attachments attach to a job, in their order. `path` is the member of the policy that holds them. */
export function attachSelectors(
  desk: Desk,
  choices: State["choices"],
  attachments: readonly Attachment[],
  path: string,
): readonly SelectorInput[] {
  return attachments.flatMap((attachment, place) => attach(desk, choices, attachment, `${path}.${place}`));
}

function attach(desk: Desk, choices: State["choices"], attachment: Attachment, path: string): readonly SelectorInput[] {
  switch (attachment.kind) {
    case "static":
      return "queueSelector" in attachment ? [attachment.queueSelector] : [attachment.workerSelector];
    case "conditional": {
      const answer = ask(desk, attachment.condition, path);
      // Only true attaches: row `conditionTruth` of the open questions.
      if (answer?.value !== true) return [];
      return "queueSelectors" in attachment ? attachment.queueSelectors : attachment.workerSelectors;
    }
    case "passThrough":
      return passThrough(desk, choices, attachment);
    case "ruleEngine": {
      const answer = ask(desk, attachment.rule, path);
      if (answer === undefined) return [];
      const selectors = selectorsOfAnswer(answer.value);
      if (selectors === undefined)
        fail(desk, path, "AnswerIsNotSelectors", `${JSON.stringify(answer.value)} is no selector and no list of them.`);
      return selectors ?? [];
    }
    case "weightedAllocation":
      return allocate(choices, attachment, desk.draw(path));
  }
}

function passThrough(
  { job }: Desk,
  { skipMissingLabels }: State["choices"],
  attachment: Extract<Attachment, { kind: "passThrough" }>,
): readonly SelectorInput[] {
  const { key, labelOperator } = attachment;
  const value = Object.hasOwn(job.labels, key) ? job.labels[key] : undefined;
  if (value === undefined && skipMissingLabels) return [];
  const { expiresAfterSeconds } = { expiresAfterSeconds: undefined, ...attachment };
  const condition: Condition = { key, labelOperator, ...(value !== undefined && { value }) };
  return [{ ...condition, ...(expiresAfterSeconds !== undefined && { expiresAfterSeconds }) }];
}

function allocate(
  { scaleWeights }: State["choices"],
  { allocations }: Extract<Attachment, { kind: "weightedAllocation" }>,
  drawn: number,
): readonly SelectorInput[] {
  const sum = allocations.reduce((total: number, { weight }) => total + weight, 0);
  let left = drawn * (scaleWeights ? sum : 1);
  for (const allocation of allocations) {
    left -= allocation.weight;
    if (left < 0) return "queueSelectors" in allocation ? allocation.queueSelectors : allocation.workerSelectors;
  }
  return [];
}
