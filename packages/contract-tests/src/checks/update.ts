import type { Context } from "../context.ts";
import type { Operation } from "../document/operation.ts";
import { parametersIn, plainText, type Draft } from "../sending/draft.ts";
import type { CaseRun } from "../sending/session.ts";
import type { Answer } from "../sending/transport.ts";
import type { Instance } from "../sequences/instance.ts";
import type { Resource } from "../sequences/resource.ts";
import { succeeded } from "./answer-kind.ts";
import { ofPath, readItem } from "./reading.ts";

/** An update about to be made. */
export interface Update {
  readonly instance: Instance;
  /** What was read before. */
  readonly before: Answer;
  /** A request with a body, and with the current tag where the operation demands one. */
  readonly draftWith: (body: unknown) => Draft;
}

/** Has a thing that can be updated: a new one, or the only one there is. */
export async function startUpdate(
  context: Context,
  run: CaseRun,
  resource: Resource,
  writer: Operation,
): Promise<Update | undefined> {
  const instance = (await context.producer.make(run, resource)) ?? (await standing(context, run, resource));
  if (instance === undefined) return undefined;
  const before = await readItem(context, run, resource, instance.path);
  if (!succeeded(before)) return undefined;
  const path = ofPath(writer, instance.path);
  const needsTag = parametersIn(writer, "header").some(({ name, required }) => required && /^if-match$/iu.test(name));
  const draftWith = (body: unknown): Draft => {
    const draft = context.drafting.draft(writer, path, context.drafting.bodyOf(writer, body));
    return needsTag ? { ...draft, headers: { ...draft.headers, "if-match": "*" } } : draft;
  };
  return { instance, before, draftWith };
}

/** A singleton is there with its parents; of other things one may be there already. */
async function standing(context: Context, run: CaseRun, resource: Resource): Promise<Instance | undefined> {
  const shared = resource.param === undefined ? undefined : await context.producer.share(run, resource);
  if (shared !== undefined || resource.read === undefined) return shared;
  const path = await context.producer.pathFor(run, resource.read);
  const id = plainText(path[resource.param ?? ""] ?? "");
  return { resource, path, id, draft: undefined, answer: undefined, exchanges: [] };
}
