import type { Context } from "../context.ts";
import { isObject, objectOf } from "../document/json.ts";
import { parseUrl } from "../document/parse-url.ts";
import type { CaseRun } from "../sending/session.ts";
import type { Answer } from "../sending/transport.ts";
import { idMember } from "../sequences/identity.ts";
import type { Instance } from "../sequences/instance.ts";
import type { Operation } from "../document/operation.ts";
import { contentFor } from "../sequences/valid-draft.ts";
import { bodyOf, refused, statusOf, succeeded } from "./answer-kind.ts";
import { calm } from "./calm.ts";
import { lossesIn, sameValue, successSchema } from "./kept.ts";
import { shown } from "./problem.ts";
import { differences, readItem } from "./reading.ts";

/** Reads what was just made, and holds it against what was sent and answered. */
export async function checkCreated(context: Context, run: CaseRun, instance: Instance): Promise<Answer | undefined> {
  const { resource, draft, answer } = instance;
  const maker = draft?.operation;
  const read = await readItem(context, run, resource, instance.path);
  if (read === undefined || maker === undefined || answer === undefined) return undefined;
  run.look("created-readable");
  if (refused(read)) {
    run.fail(maker, {
      check: "created-readable",
      message: `What was created cannot be read under its id.`,
      expected: `200 for the id ${instance.id}`,
      got: statusOf(read),
      key: "",
    });
    return undefined;
  }
  if (!succeeded(read)) return undefined;
  checkId(run, instance, read);
  const body = draft?.body;
  checkKept(context, run, maker, body !== undefined && "value" in body ? body.value : undefined, read);
  checkAgrees(context, run, maker, answer, read);
  return read;
}

function checkId(run: CaseRun, { resource, id }: Instance, read: Answer): void {
  const member = idMember(resource, read.received?.json);
  if (member === undefined || resource.read === undefined || resource.param === undefined) return;
  if (member !== resource.param && !/^(?:id|uuid)$/iu.test(member)) return;
  const got = objectOf(read.received?.json)[member];
  if (String(got) === String(id)) return;
  run.fail(resource.read, {
    check: "created-readable",
    message: "What is read under an id shows another id.",
    expected: String(id),
    got: shown(got),
    key: "id",
  });
}

/** What was sent is what is read. */
export function checkKept(
  { schemas }: Context,
  run: CaseRun,
  writer: Operation,
  sent: unknown,
  read: Answer,
  check: "values-kept" | "update-applied" = "values-kept",
): void {
  const written = contentFor(writer)?.schema;
  const schema = successSchema(read.draft.operation);
  if (written === undefined || schema === undefined || sent === undefined) return;
  run.look(check);
  const isPatch = contentFor(writer)?.mediaType.startsWith("application/merge-patch") === true;
  const [loss] = lossesIn(schemas, written, schema, isPatch ? withoutNulls(sent) : sent, bodyOf(read));
  if (loss === undefined) return;
  run.fail(writer, {
    check,
    message: `${loss.at.slice(1).replaceAll("/", ".") || "The body"} is not read back as it was sent.`,
    expected: shown(loss.sent),
    got: shown(loss.got),
    key: loss.at.replaceAll(/\/\d+/gu, "/0"),
  });
}

/** In merge patches null takes away, which is for another check. */
function withoutNulls(value: unknown): unknown {
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(entries.map(([name, each]) => [name, withoutNulls(each)]));
}

/**
 * The answer to a write shows what is read right after. A resource may go on by itself: when its tag is another one by
 * then, only what was sent counts, and a tag counts only when nothing else differs.
 */
export function checkAgrees(context: Context, run: CaseRun, writer: Operation, answer: Answer, read: Answer): void {
  const { schemas } = context;
  const told = objectOf(calm(context, answer.received?.json));
  const declared = schemas.shape(successSchema(writer)).properties;
  const readable = schemas.shape(successSchema(read.draft.operation)).properties;
  const found = objectOf(calm(context, read.received?.json));
  const [tag, current] = [answer, read].map((each) => each.received?.headers.get("etag") ?? undefined);
  const wentOn = tag !== undefined && current !== undefined && tag !== current;
  run.look("answer-agrees");
  const [first, ...others] = Object.keys(told).filter(
    (name) => declared.has(name) && readable.has(name) && !sameValue(told[name], found[name]),
  );
  const wrong = wentOn ? notTold(context, writer, answer) : first;
  if (wrong !== undefined) {
    run.fail(writer, {
      check: "answer-agrees",
      message: `${wrong} in the answer to the write is not what is read right after.`,
      expected: shown(found[wrong]),
      got: shown(told[wrong]),
      key: wrong,
    });
  }
  if (tag === undefined || current === undefined) return;
  run.look("etag-changes");
  if (!wentOn || (wrong === undefined && first !== undefined) || others.length > 0) return;
  run.fail(writer, {
    check: "etag-changes",
    message: "The ETag in the answer to the write is not the one that is read right after.",
    expected: current,
    got: tag,
    key: "answer",
  });
}

/** The first member of an answer that is not what was sent, as far as the answer shows it. */
function notTold({ schemas }: Context, writer: Operation, { draft, received }: Answer): string | undefined {
  const written = contentFor(writer)?.schema;
  const schema = successSchema(writer);
  const sent = draft.body !== undefined && "value" in draft.body ? withoutNulls(draft.body.value) : undefined;
  if (written === undefined || schema === undefined || !isObject(sent) || !isObject(received?.json)) return undefined;
  const shownOnes = Object.entries(sent).filter(([name]) => Object.hasOwn(objectOf(received?.json), name));
  return lossesIn(schemas, written, schema, Object.fromEntries(shownOnes), received?.json)[0]?.at.split("/")[1];
}

/** Where Location leads, there is what was created. */
export async function checkLocation(context: Context, run: CaseRun, instance: Instance, read: Answer): Promise<void> {
  const { answer, draft, resource } = instance;
  const location = answer?.received?.headers.get("location");
  if (answer?.received?.status !== 201 || location === null || location === undefined || draft === undefined) return;
  const url = parseUrl(location, answer.url);
  if (url === undefined || resource.read === undefined || !context.transport.isNamedHost(url)) return;
  const asked = parseUrl(read.url);
  if (asked !== undefined)
    for (const [name, value] of asked.searchParams) if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  const followed = await run.send({ ...read.draft, url: url.toString() }, "outside");
  run.look("location-leads");
  if (succeeded(followed) && differences(followed.received?.json, read.received?.json).length === 0) return;
  run.fail(draft.operation, {
    check: "location-leads",
    message: "Location does not lead to what was created.",
    expected: shown(read.received?.json),
    got: `${statusOf(followed)} ${shown(followed.received?.text)}`,
    key: "",
  });
}
