import type { Context } from "../context.ts";
import type { Operation } from "../document/operation.ts";
import { pathAndQueryOf } from "../sending/draft.ts";
import { refused, statusOf, succeeded } from "./answer-kind.ts";
import { prepare } from "./prepare.ts";
import { readItem, resourceOf } from "./reading.ts";
import { paramsOf, type Resource } from "../sequences/resource.ts";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Sends the methods that a path does not declare. Once for each path, at its first operation. */
export async function checkMethods(context: Context, operation: Operation): Promise<void> {
  const { operations } = context.contract;
  if (operations.find((each) => each.path === operation.path) !== operation) return;
  for (const method of methods) {
    if (operations.some((each) => each.path === operation.path && each.method === method)) continue;
    await context.run({
      operation,
      id: `method/${method}`,
      description: `${method}, which ${operation.path} does not declare`,
      scenario: async (run) => {
        const path = await context.producer.pathFor(run, operation);
        const draft = { ...context.drafting.draft(operation, path, undefined), method };
        const [plain = ""] = pathAndQueryOf(draft).split("?");
        const claimed = operations.some((each) => each.method === method && matches(each.path, plain));
        if (claimed) return;
        const body =
          method === "GET" || method === "DELETE" ? {} : { body: { mediaType: "application/json", value: {} } };
        const answer = await run.send({ ...draft, ...body }, "outside");
        run.look("unsupported-method");
        const status = answer.received?.status ?? 0;
        // 501 is what HTTP has for methods that a server does not know at all.
        if (status === 0 || refused(answer) || status === 501 || (status >= 300 && status < 400)) return;
        if (status >= 500) return;
        context.producer.forget();
        run.fail(operation, {
          check: "unsupported-method",
          message: `${method} is answered, though ${operation.path} does not declare it.`,
          expected: "405, or another status from 400 to 499",
          got: statusOf(answer),
          key: method,
        });
      },
    });
  }
}

/** True when a path of the document could mean a concrete one. */
function matches(template: string, path: string): boolean {
  const source = template
    .split(/(\{[^}]+\})/u)
    .map((part) => (part.startsWith("{") ? "[^/]+" : part.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`)));
  return new RegExp(`^${source.join("")}$`, "u").test(path);
}

/** HEAD, where it is declared, answers as GET does. */
export async function checkHead(context: Context, operation: Operation): Promise<void> {
  const get = context.contract.operations.find((each) => each.path === operation.path && each.method === "GET");
  if (operation.method !== "HEAD" || get === undefined) return;
  await context.run({
    operation,
    id: "head",
    description: "HEAD beside GET",
    scenario: async (run) => {
      const path = await context.producer.pathFor(run, get);
      const shown = await run.send(context.drafting.draft(get, path, undefined), "valid");
      const answer = await run.send(context.drafting.draft(operation, path, undefined), "valid");
      run.look("head-like-get");
      if (shown.received === undefined || answer.received === undefined) return;
      if (shown.received.status === answer.received.status && answer.received.text === "") return;
      run.fail(operation, {
        check: "head-like-get",
        message: "HEAD does not answer as GET does.",
        expected: `${statusOf(shown)} without a body`,
        got: answer.received.text === "" ? statusOf(answer) : `${statusOf(answer)} with a body`,
        key: "",
      });
    },
  });
}

/** Takes the credentials away, and spoils them. */
export async function checkCredentials(context: Context, operation: Operation): Promise<void> {
  if (!context.transport.hasCredentials || operation.security.length === 0) return;
  for (const credentials of ["none", "wrong"] as const) {
    await context.run({
      operation,
      id: `credentials/${credentials}`,
      description: credentials === "none" ? "without credentials" : "with wrong credentials",
      scenario: async (run) => {
        const { draft } = await prepare(context, run, operation, context.producer.recipeFor(operation), []);
        const answer = await run.send({ ...draft, credentials }, "anonymous");
        run.look("auth-required");
        if (!succeeded(answer)) return;
        context.producer.forget();
        run.fail(operation, {
          check: "auth-required",
          message: `The operation is granted ${credentials === "none" ? "without" : "with wrong"} credentials.`,
          expected: "401 or 403",
          got: statusOf(answer),
          key: credentials,
        });
      },
    });
  }
}

/** What a path is about when it ends in no id: the last thing that it names. */
function parentOf({ resources }: Context, { path }: Operation): Resource | undefined {
  return resources.findLast(({ item, param }) => param !== undefined && path.startsWith(`${item}/`));
}

/** Asks for things that were never made. */
export async function checkUnknownIds(context: Context, operation: Operation): Promise<void> {
  const own = resourceOf(context, operation);
  const resource = own?.param === undefined ? parentOf(context, operation) : own;
  const names = paramsOf(operation.path);
  if (resource?.param === undefined || names.length === 0 || !names.includes(resource.param)) return;
  const declares404 = operation.answers.some(({ status }) => status === "404");
  const declares201 = operation.answers.some(({ status }) => status === "201");
  const canMake =
    ["PUT", "PATCH"].includes(operation.method) &&
    operation.path === resource.item &&
    (declares201 || resource.upsert === operation);
  // Whether a list below something unknown is empty or missing, and whether a second deletion counts, is often open.
  const isList = context.resources.some(({ list }) => list === operation);
  const silent = isList || (operation.method === "DELETE" && !(declares404 && names.length === 1));
  await context.run({
    operation,
    id: "unknown-id",
    description: `${resource.param} names nothing`,
    scenario: async (run) => {
      const { draft } = await prepare(context, run, operation, context.producer.recipeFor(operation), []);
      const path = { ...draft.path, [resource.param ?? ""]: context.producer.newId(resource) };
      const seen =
        operation.method === "GET" ? undefined : await readItem(context, run, resource, path, { intent: "unknown-id" });
      if (succeeded(seen)) return;
      const answer = await run.send({ ...draft, path }, canMake ? "valid" : "unknown-id");
      run.look("unknown-id-refused");
      if (!succeeded(answer) || canMake || silent || !(declares404 || resource.create !== undefined)) return;
      if (operation.path !== resource.item && !declares404) return;
      run.fail(operation, {
        check: "unknown-id-refused",
        message: "An id that was never given is answered as if it named something.",
        expected: declares404 ? "404" : "a status from 400 to 499",
        got: statusOf(answer),
        key: "",
      });
    },
  });
}
