import type { Context } from "../context.ts";
import { objectOf, type JsonObject } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import type { CaseRun } from "../sending/session.ts";
import type { Answer } from "../sending/transport.ts";
import { calm } from "./calm.ts";
import { sameValue } from "./kept.ts";
import { shown } from "./problem.ts";

const madeNames = /^(?:created|creation|inserted)_?(?:at|on|date|time|timestamp|datetime)?$/iu;

const changedNames = /^(?:last_?)?(?:updated|modified|changed)_?(?:at|on|date|time|timestamp|datetime)?$/iu;

/** The time of creation stays; that of the last change does not go back. */
export function checkTimes(run: CaseRun, writer: Operation, before: Answer, after: Answer): void {
  const [was, is] = [objectOf(before.received?.json), objectOf(after.received?.json)];
  const times = Object.keys(is).filter((name) => typeof is[name] === "string" && !Number.isNaN(Date.parse(is[name])));
  const made = times.find((name) => madeNames.test(name));
  const changed = times.find((name) => changedNames.test(name));
  if (made === undefined && changed === undefined) return;
  run.look("timestamps");
  const at = (body: JsonObject, name: string): number => Date.parse(String(body[name]));
  const fail = (message: string, expected: unknown, got: unknown, key: string): void =>
    run.fail(writer, { check: "timestamps", message, expected: shown(expected), got: shown(got), key });
  if (made !== undefined && !sameValue(was[made], is[made]))
    fail(`${made} changed with an update.`, was[made], is[made], made);
  if (changed !== undefined && at(is, changed) < at(was, changed))
    fail(`${changed} went back.`, was[changed], is[changed], changed);
  if (made !== undefined && changed !== undefined && at(is, changed) < at(is, made) - 1000) {
    fail(`${changed} is before ${made}.`, is[made], is[changed], `${changed} before`);
  }
}

/** The tag changes when what is read does, and only then. */
export function checkTag(context: Context, run: CaseRun, writer: Operation, before: Answer, after: Answer): void {
  const [was, is] = [before, after].map((each) => each.received?.headers.get("etag") ?? undefined);
  if (was === undefined || is === undefined) return;
  run.look("etag-changes");
  const same = sameValue(calm(context, before.received?.json), calm(context, after.received?.json));
  if (same || was !== is) return;
  run.fail(writer, {
    check: "etag-changes",
    message: "The resource changed, and its ETag did not.",
    expected: `an ETag other than ${was}`,
    got: is,
    key: "same",
  });
}
