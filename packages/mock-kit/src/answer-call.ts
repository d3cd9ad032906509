import type { AnswerData } from "./answer-data.ts";
import type { RequestInput } from "./api.ts";
import type { OpenCall } from "./call.ts";
import type { Conclusion, Hall, HallRules, Outcome } from "./hall.ts";
import type { Route } from "./route.ts";
import { checkLimits } from "./check-limits.ts";
import { type Handler, type Refusal, isRefusal } from "./handler.ts";
import type { FaultHit } from "./faults.ts";
import { essenceOf, isOfType } from "./media-type.ts";
import { type Problem, describeViolations } from "./problem.ts";
import { readTypedBody } from "./read-typed-body.ts";
import type { RouteMatch } from "./router.ts";
import { waitUntil } from "./wait.ts";
import { answerOfRefusal } from "./write-answer.ts";

type RouteFound = Extract<RouteMatch, { kind: "route" }>;

/** Takes a call through all steps up to its handler, or as far as it gets. */
export async function answerCall<Caller>(hall: Hall<Caller>, call: OpenCall): Promise<Outcome> {
  hall.tick();
  const tooLong = checkLimits(call, hall.limits);
  if (tooLong !== undefined) return tooLong;

  const found = findRoute(hall, call);
  if (found.kind !== "route") return found;

  call.stages.push("body");
  const body = await call.incoming.readBody(hall.limits.bodyBytes);
  if (body.kind !== "bytes") return body;
  call.body = body.bytes;

  call.stages.push("authentication");
  const caller = await hall.api.authenticate(call);
  if (isRefusal(caller)) return caller;

  const notNow = askAdmission(hall, call, caller);
  if (notNow !== undefined) return notNow;

  const version = findVersion(hall, call, found.route);
  if (typeof version !== "string") return version;

  const ending = await meetFault(hall, call, found.route, caller);
  if (ending !== undefined && ending.work !== "done") return { kind: "fault", ending };

  const conclusion = await doWork(hall, call, found, caller, version);
  return ending === undefined ? conclusion : { kind: "fault", ending, lost: conclusion };
}

/** What was asked to go wrong with this call, after the delay that was asked for. */
async function meetFault(
  hall: HallRules,
  call: OpenCall,
  { operation }: Route,
  caller: unknown,
): Promise<FaultHit["ending"]> {
  call.stages.push("fault");
  const { delayMs = 0, ending } = hall.faults?.next(operation, caller) ?? {};
  if (delayMs > 0) {
    call.note(`The call waited ${delayMs} ms, as was asked for.`);
    await (call.incoming.wait?.(delayMs) ?? waitUntil(hall.clock, call.arrivedAt + delayMs));
    hall.tick();
  }
  if (ending !== undefined) call.note(`A fault was asked for: ${JSON.stringify(ending)}.`);
  return ending;
}

async function doWork<Caller>(
  hall: Hall<Caller>,
  call: OpenCall,
  found: RouteFound,
  caller: Caller,
  version: string,
): Promise<Conclusion> {
  const { route } = found;
  const input = await readInput(hall, call, found);
  if (input.kind !== "input") return input;

  call.stages.push("handler");
  const handler = hall.handlerOf(route.operation);
  if (handler === undefined) return { kind: "notImplemented", operation: route.operation };
  return runHandler(hall, call, route, () => handler(input.value, contextOf(call, route, caller, version)));
}

function findRoute(hall: HallRules, call: OpenCall): RouteFound | Problem {
  call.stages.push("route");
  const match = hall.router(call.method, call.path);
  if (match.kind === "unknown") return { kind: "unknownRoute" };
  if (match.kind === "badEncoding") return { kind: "badEncoding", where: "path" };
  if (match.kind === "route") call.route = match.route;
  return match;
}

/** Only where the API has a say in it: a step that nobody takes is none. */
function askAdmission<Caller>({ api }: Hall<Caller>, call: OpenCall, caller: Caller): Refusal | undefined {
  if (api.admit === undefined) return undefined;
  call.stages.push("admission");
  return api.admit(call, caller);
}

function findVersion(hall: HallRules, call: OpenCall, { operation, since }: Route): string | Refusal | Problem {
  call.stages.push("version");
  const { versions } = hall.contract;
  const version = hall.api.version?.(call) ?? versions.at(-1) ?? "";
  if (isRefusal(version) || since === undefined) return version;
  return versions.indexOf(version) < versions.indexOf(since)
    ? { kind: "notInVersion", operation, version, since }
    : version;
}

/** The request as data that the contract accepts. */
async function readInput(
  hall: HallRules,
  call: OpenCall,
  { route, path }: RouteFound,
): Promise<{ readonly kind: "input"; readonly value: unknown } | Problem> {
  call.stages.push("contract");
  const parameters = hall.parametersOf(route)(path, call.query, call.headers);
  if (parameters.kind !== "read") return parameters;
  const body = await readBodyValue(hall, call, route);
  if (body !== undefined && body.kind !== "value") return body;

  const raw: RequestInput = body === undefined ? parameters.input : { ...parameters.input, body: body.value };
  const input = hall.api.prepare?.(raw, route, call) ?? raw;
  const validation = route.request.validate(input, ...(hall.api.modes ?? []));
  const found = [...parameters.violations, ...(validation.kind === "invalid" ? validation.violations : [])];
  const [first, ...rest] = found;
  if (first !== undefined) return { kind: "invalid", violations: [first, ...rest] };
  return { kind: "input", value: validation.kind === "valid" ? validation.value : input };
}

function readBodyValue(
  hall: HallRules,
  call: OpenCall,
  route: Route,
): ReturnType<typeof readTypedBody> | Problem | undefined {
  if (route.body === undefined) return undefined;
  const { contentType, mediaTypes = [contentType], as } = route.body;
  const type = call.headers.get("content-type") ?? undefined;
  // An empty body is no body: SDKs send a content type with nothing behind it. A file may be empty, though.
  if (call.body.byteLength === 0 && (as === undefined || type === undefined)) return undefined;
  const given = type === undefined ? undefined : essenceOf(type);
  const isWanted = (one: string): boolean => hall.api.acceptsMediaType?.(given, essenceOf(one)) ?? isOfType(given, one);
  if (!mediaTypes.some(isWanted)) return { kind: "wrongMediaType", wanted: mediaTypes.join(" or "), given };
  return readTypedBody(call, route.body, hall.limits.depth);
}

function contextOf<Caller>(
  call: OpenCall,
  { operation }: Route,
  caller: Caller,
  version: string,
): Parameters<Handler<unknown, unknown, Caller>>[1] {
  const { clock, ids, random } = call;
  return {
    operation,
    caller,
    version,
    clock,
    ids,
    random,
    get request() {
      return call.request;
    },
  };
}

async function runHandler(
  hall: HallRules,
  call: OpenCall,
  route: Route,
  run: () => ReturnType<Handler<unknown, AnswerData>>,
): Promise<Conclusion> {
  const result = await run();
  const answer = isRefusal(result) ? answerOfRefusal(result, hall.api, call) : result;
  call.stages.push("answer");
  // 501 says nothing about the service, only about the mock.
  const lie = hall.checkAnswers && answer.status !== 501 ? findLie(route, answer) : undefined;
  if (lie !== undefined) {
    hall.report(lie);
    return { kind: "internal", sentence: lie };
  }
  return isRefusal(result) ? { kind: "answer", answer, refusal: result } : { kind: "answer", answer };
}

/** What in an answer the contract does not allow. */
function findLie(route: Route, { status, headers, body }: AnswerData): string | undefined {
  const lowered = Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  const answer = { status, headers: lowered, ...(body !== undefined && { body }) };
  if (route.response.accepts(answer)) return undefined;
  const validation = route.response.validate(answer);
  if (validation.kind === "valid") return undefined;
  return `The mock of ${route.operation} answered ${status} with what its contract does not allow: ${describeViolations(validation.violations)}`;
}
