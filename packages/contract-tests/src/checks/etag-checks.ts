import type { Context } from "../context.ts";
import { canonical } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import { parametersIn, type Draft } from "../sending/draft.ts";
import type { CaseRun } from "../sending/session.ts";
import type { Answer } from "../sending/transport.ts";
import type { Resource } from "../sequences/resource.ts";
import { contentFor } from "../sequences/valid-draft.ts";
import { statusOf, succeeded } from "./answer-kind.ts";
import { calm } from "./calm.ts";
import { shown } from "./problem.ts";
import { ofPath, readItem } from "./reading.ts";
import { startUpdate, type Update } from "./update.ts";

/** Holds entity tags and preconditions against RFC 9110. */
export async function checkTags(context: Context, resource: Resource): Promise<void> {
  if (resource.read === undefined) return;
  await checkStable(context, resource, resource.read);
  await checkNotModified(context, resource, resource.read);
  for (const writer of [resource.replace, resource.patch, resource.remove]) {
    if (writer === undefined || !takes(writer, "if-match")) continue;
    await checkStale(context, resource, writer);
    await checkCurrent(context, resource, writer);
  }
  const { replace, patch } = resource;
  for (const writer of [replace, patch]) {
    if (writer !== undefined && takes(writer, "if-none-match")) await checkNotOverwritten(context, resource, writer);
    if (writer !== undefined && takes(writer, "if-unmodified-since")) await checkUnmodified(context, resource, writer);
  }
}

function takes(operation: Operation, header: string): boolean {
  return parametersIn(operation, "header").some(({ name }) => name.toLowerCase() === header);
}

function tagOf(answer: Answer | undefined): string | undefined {
  return answer?.received?.headers.get("etag") ?? undefined;
}

async function checkStable(context: Context, resource: Resource, read: Operation): Promise<void> {
  await context.run({
    operation: read,
    id: "sequence/etag/stable",
    description: "the same is read twice",
    scenario: async (run) => {
      const path = ofPath(read, await context.producer.pathFor(run, read));
      const first = await readItem(context, run, resource, path);
      const second = await readItem(context, run, resource, path);
      const [was, is] = [tagOf(first), tagOf(second)];
      if (!succeeded(first) || !succeeded(second) || was === undefined) return;
      if (canonical(first.received?.json) !== canonical(second.received?.json)) return;
      run.look("etag-stable");
      if (was === is) return;
      run.fail(read, {
        check: "etag-stable",
        message: "The ETag differs between two reads of the same.",
        expected: was,
        got: is ?? "no ETag",
        key: "",
      });
    },
  });
}

/** If-None-Match on reads. */
async function checkNotModified(context: Context, resource: Resource, read: Operation): Promise<void> {
  if (!takes(read, "if-none-match") && !read.answers.some(({ status }) => status === "304")) return;
  await context.run({
    operation: read,
    id: "sequence/etag/not-modified",
    description: "If-None-Match has the current tag",
    scenario: async (run) => {
      const path = ofPath(read, await context.producer.pathFor(run, read));
      const tag = tagOf(await readItem(context, run, resource, path));
      if (tag === undefined) return;
      const same = await readItem(context, run, resource, path, { headers: { "if-none-match": tag } });
      run.look("if-none-match");
      if (same !== undefined && same.received?.status !== 304)
        failNoneMatch(run, read, "304", statusOf(same), "current");
      const other = await readItem(context, run, resource, path, { headers: { "if-none-match": `"never-given-tag"` } });
      if (other?.received?.status === 304) failNoneMatch(run, read, "200", "304", "other");
    },
  });
  const writer = resource.patch ?? resource.replace;
  if (writer === undefined) return;
  await context.run({
    operation: read,
    id: "sequence/etag/modified",
    description: "If-None-Match has the tag of before an update",
    scenario: async (run) => {
      const updated = await updateOnce(context, run, resource, writer);
      const old = tagOf(updated?.started.before);
      if (updated === undefined || old === undefined || tagOf(updated.after) === old) return;
      const fresh = await readItem(context, run, resource, updated.started.instance.path, {
        headers: { "if-none-match": old },
      });
      run.look("if-none-match");
      if (fresh?.received?.status === 304) failNoneMatch(run, read, "200, since it changed", "304", "stale");
    },
  });
}

function failNoneMatch(run: CaseRun, operation: Operation, expected: string, got: string, key: string): void {
  const message =
    key === "current"
      ? "If-None-Match with the current tag is not heeded."
      : "304 is answered, though the tag is another.";
  run.fail(operation, { check: "if-none-match", message, expected, got, key });
}

interface Updated {
  readonly started: Update;
  readonly after: Answer;
}

/** A thing that was updated once, so that its first tag is outdated. */
async function updateOnce(
  context: Context,
  run: CaseRun,
  resource: Resource,
  writer: Operation,
): Promise<Updated | undefined> {
  const started = await startUpdate(context, run, resource, writer);
  if (started === undefined) return undefined;
  const answer = await run.send(started.draftWith(await changedBody(context, run, writer)), "valid");
  if (!succeeded(answer)) return undefined;
  context.producer.forget();
  const after = await readItem(context, run, resource, started.instance.path);
  return succeeded(after) && canonical(after.received?.json) !== canonical(started.before.received?.json)
    ? { started, after }
    : undefined;
}

/** A body with new values in it. */
async function changedBody(context: Context, run: CaseRun, writer: Operation): Promise<unknown> {
  const recipes = context.drafting.recipes(writer);
  const recipe = recipes.find(({ name }) => name === "given" || name === "full") ?? recipes[0];
  const body = recipe === undefined ? undefined : await context.producer.bodyFor(run, writer, recipe);
  return body !== undefined && "value" in body ? body.value : undefined;
}

function withHeader(draft: Draft, name: string, value: string): Draft {
  return { ...draft, headers: { ...draft.headers, [name]: value } };
}

/** A write with an outdated tag: the update in between would be lost. */
async function checkStale(context: Context, resource: Resource, writer: Operation): Promise<void> {
  const between = resource.patch ?? resource.replace;
  await context.run({
    operation: writer,
    id: `sequence/if-match/${writer.method.toLowerCase()}/stale`,
    description: `${writer.method} with the tag of before another update`,
    scenario: async (run) => {
      const updated = between === undefined ? undefined : await updateOnce(context, run, resource, between);
      const old = tagOf(updated?.started.before);
      if (updated === undefined || old === undefined || old === tagOf(updated.after)) return;
      await expectPrecondition(context, run, resource, writer, updated.started, updated.after, old);
    },
  });
  await context.run({
    operation: writer,
    id: `sequence/if-match/${writer.method.toLowerCase()}/other`,
    description: `${writer.method} with a tag that was never given`,
    scenario: async (run) => {
      const started = await startUpdate(context, run, resource, writer);
      if (started === undefined || tagOf(started.before) === undefined) return;
      await expectPrecondition(context, run, resource, writer, started, started.before, `"never-given-tag"`);
    },
  });
}

async function expectPrecondition(
  context: Context,
  run: CaseRun,
  resource: Resource,
  writer: Operation,
  { instance }: Update,
  current: Answer,
  tag: string,
): Promise<void> {
  const body = contentFor(writer) === undefined ? undefined : await changedBody(context, run, writer);
  const draft = context.drafting.draft(writer, ofPath(writer, instance.path), context.drafting.bodyOf(writer, body));
  const answer = await run.send(withHeader(draft, "if-match", tag), "valid");
  run.look("if-match");
  if (answer.received?.status !== 412) {
    context.producer.forget();
    run.fail(writer, {
      check: "if-match",
      message: "If-Match with an outdated tag is not refused.",
      expected: "412",
      got: statusOf(answer),
      key: "stale",
    });
    return;
  }
  const after = await readItem(context, run, resource, instance.path);
  if (canonical(calm(context, after?.received?.json)) === canonical(calm(context, current.received?.json))) return;
  run.fail(writer, {
    check: "if-match",
    message: "A write that was refused with 412 changed the resource all the same.",
    expected: shown(current.received?.json),
    got: shown(after?.received?.json),
    key: "changed",
  });
}

/** The current tag opens the door, and so does `*`. */
async function checkCurrent(context: Context, resource: Resource, writer: Operation): Promise<void> {
  for (const form of ["current", "any"] as const) {
    await context.run({
      operation: writer,
      id: `sequence/if-match/${writer.method.toLowerCase()}/${form}`,
      description: `${writer.method} with ${form === "any" ? "If-Match: *" : "the current tag"}`,
      scenario: async (run) => {
        const started = await startUpdate(context, run, resource, writer);
        const tag = tagOf(started?.before);
        if (started === undefined || tag === undefined || (form === "current" && tag.startsWith("W/"))) return;
        const body = contentFor(writer) === undefined ? undefined : await changedBody(context, run, writer);
        const draft = started.draftWith(body);
        const answer = await run.send(withHeader(draft, "if-match", form === "any" ? "*" : tag), "valid");
        context.producer.forget();
        run.look("if-match");
        if (answer.received?.status !== 412) return;
        run.fail(writer, {
          check: "if-match",
          message: `If-Match with ${form === "any" ? "*" : "the current tag"} is refused.`,
          expected: "a status below 300",
          got: "412",
          key: form,
        });
      },
    });
  }
}

/** `If-None-Match: *` must not overwrite. */
async function checkNotOverwritten(context: Context, resource: Resource, writer: Operation): Promise<void> {
  await context.run({
    operation: writer,
    id: `sequence/if-none-match/${writer.method.toLowerCase()}`,
    description: `${writer.method} with If-None-Match: * on what exists`,
    scenario: async (run) => {
      const started = await startUpdate(context, run, resource, writer);
      if (started === undefined) return;
      const draft = started.draftWith(await changedBody(context, run, writer));
      const answer = await run.send(withHeader(draft, "if-none-match", "*"), "valid");
      run.look("if-none-match");
      if (!succeeded(answer)) return;
      run.fail(writer, {
        check: "if-none-match",
        message: "If-None-Match: * overwrote what exists.",
        expected: "412",
        got: statusOf(answer),
        key: "overwritten",
      });
    },
  });
}

/** A date before the last change must not open the door. */
async function checkUnmodified(context: Context, resource: Resource, writer: Operation): Promise<void> {
  await context.run({
    operation: writer,
    id: `sequence/if-unmodified-since/${writer.method.toLowerCase()}`,
    description: `${writer.method} with If-Unmodified-Since long before the last change`,
    scenario: async (run) => {
      const started = await startUpdate(context, run, resource, writer);
      const changed = started?.before.received?.headers.get("last-modified");
      if (started === undefined || typeof changed !== "string" || !(Date.parse(changed) > 1e9)) return;
      const draft = started.draftWith(await changedBody(context, run, writer));
      const answer = await run.send(withHeader(draft, "if-unmodified-since", "Thu, 01 Jan 1970 00:00:01 GMT"), "valid");
      run.look("if-match");
      if (!succeeded(answer)) return;
      context.producer.forget();
      run.fail(writer, {
        check: "if-match",
        message: "If-Unmodified-Since before the last change is not refused.",
        expected: "412",
        got: statusOf(answer),
        key: "unmodified-since",
      });
    },
  });
}
