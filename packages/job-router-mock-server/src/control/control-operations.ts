import { strict } from "@trunkline/validator-kit";
import { type Explanation, type Question, type Tools, explain } from "@trunkline/job-router-engine";
import { distributionModeValidator } from "@trunkline/job-router-validators";
import { type ControlOperation, describeViolations } from "@trunkline/mock-kit";
import type { EventLog, LoggedEvent } from "../events/event-log.ts";
import type { Subscribers, Subscription } from "../events/subscribers.ts";
import { streamEvents } from "../events/stream-events.ts";
import type { Host } from "../host.ts";
import { strictly } from "../strict-validator.ts";

/** What can be asked of this mock beside its operations: the same from code and, under `/_trunkline`, over http. */
export interface RouterControl extends Subscribers {
  /** What users were told, oldest first: all, or what came after the event with this number. */
  events(after?: number): readonly LoggedEvent[];
  /**
   * Why workers were, or were not, offered a job; with `policy`, what would be if the queue had that one. Throws a
   * `RangeError` for a job or worker that does not exist.
   */
  explain(question: Question): readonly Explanation[];
  /** Makes the scheduling of a job that is `pendingSchedule` fail. Throws a `RangeError` when it is not. */
  failScheduling(jobId: string, reason: string): void;
}

/** Makes the control of a router. */
export function createRouterControl(host: Host, log: EventLog, tools: Tools, subscribers: Subscribers): RouterControl {
  return {
    ...subscribers,
    events(after) {
      host.tick();
      return log.after(after);
    },
    explain(question) {
      host.tick();
      const explanations = explain(host.router(), question, tools);
      if (explanations !== undefined) return explanations;
      const { jobId, workerId } = question;
      throw new RangeError(
        `There is no job "${jobId}"${workerId === undefined ? "" : `, or no worker "${workerId}"`}.`,
      );
    },
    failScheduling(jobId, reason) {
      const decision = host.dispatch({ type: "failScheduling", jobId, reason });
      if (!decision.ok) throw new RangeError(`Scheduling of job "${jobId}" cannot fail: ${decision.reason}.`);
    },
  };
}

/** The same over http. */
export function controlOperationsOf(control: RouterControl, log: EventLog): readonly ControlOperation[] {
  return [
    { method: "GET", path: "/events", run: (_, { after }) => ({ events: control.events(readNumber("after", after)) }) },
    { method: "GET", path: "/events/stream", run: (_, { after }) => streamEvents(log, readNumber("after", after)) },
    { method: "GET", path: "/explain", run: (_, input) => ({ explanations: control.explain(readQuestion(input)) }) },
    { method: "POST", path: "/explain", run: (_, input) => ({ explanations: control.explain(readQuestion(input)) }) },
    { method: "GET", path: "/subscriptions", run: () => ({ subscriptions: control.list() }) },
    {
      method: "POST",
      path: "/subscriptions",
      run: (_, input) => ({ name: control.subscribe(readSubscription(input)) }),
    },
    { method: "DELETE", path: "/subscriptions", run: (_, { name }) => control.unsubscribe(readText("name", name)) },
    {
      method: "POST",
      path: "/fail-scheduling",
      run: (_, { jobId, reason = "Asked for." }) =>
        control.failScheduling(readText("jobId", jobId), readText("reason", reason)),
    },
  ];
}

function readQuestion({ jobId, workerId, mode }: Readonly<Record<string, unknown>>): Question {
  return {
    jobId: readText("jobId", jobId),
    ...(workerId !== undefined && { workerId: readText("workerId", workerId) }),
    ...(mode !== undefined && { policy: { mode: readMode(mode) } }),
  };
}

function readSubscription({ url, eventTypes, batchSize }: Readonly<Record<string, unknown>>): Subscription {
  const size = readNumber("batchSize", batchSize);
  return {
    url: readText("url", url),
    ...(eventTypes !== undefined && { eventTypes: readTexts("eventTypes", eventTypes) }),
    ...(size !== undefined && { batchSize: Math.max(1, size) }),
  };
}

function readTexts(name: string, value: unknown): readonly string[] {
  if (Array.isArray(value) && value.every((text) => typeof text === "string")) return value;
  throw new RangeError(`"${name}" must be a list of strings.`);
}

function readMode(value: unknown): NonNullable<NonNullable<Question["policy"]>["mode"]> {
  const validation = strictly<NonNullable<NonNullable<Question["policy"]>["mode"]>>(distributionModeValidator).validate(
    value,
    strict,
  );
  if (validation.kind === "valid") return validation.value;
  throw new RangeError(`"mode" is none: ${describeViolations(validation.violations)}`);
}

function readText(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw new RangeError(`"${name}" must be a string.`);
}

function readNumber(name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new RangeError(`"${name}" must be a whole number of at least 0.`);
}
