import { Refusal, refuse, responseFrom, type Answer } from "./answer.ts";
import * as berths from "./berths.ts";
import * as bookings from "./bookings.ts";
import type { Call } from "./call.ts";
import * as office from "./office.ts";
import type { Json } from "./rules.ts";
import { soundSeams, type Seams } from "./seams.ts";
import { newState, type State } from "./state.ts";
import * as vessels from "./vessels.ts";

interface Route {
  readonly method: string;
  /** Segments; `{}` takes any, and `{}:cancel` any that ends so. */
  readonly template: string;
  readonly handle: (call: Call) => Answer;
  readonly body?: "application/json" | "application/merge-patch+json" | "text/plain";
  /** Which of the ways to show who calls will do; a bearer token unless told. */
  readonly security?: readonly ("bearer" | "adminKey")[];
}

const json = "application/json";
const merge = "application/merge-patch+json";

const routes: readonly Route[] = [
  { method: "GET", template: "/health", handle: office.getHealth, security: [] },
  { method: "GET", template: "/vessels", handle: vessels.listVessels },
  { method: "POST", template: "/vessels", handle: vessels.createVessel, body: json },
  { method: "GET", template: "/vessels/{}", handle: vessels.getVessel },
  { method: "PUT", template: "/vessels/{}", handle: vessels.replaceVessel, body: json },
  { method: "PATCH", template: "/vessels/{}", handle: vessels.updateVessel, body: merge },
  { method: "DELETE", template: "/vessels/{}", handle: vessels.deleteVessel },
  { method: "POST", template: "/vessels/{}:retire", handle: vessels.retireVessel },
  { method: "GET", template: "/vessels/{}/logbook", handle: vessels.getLogbook },
  { method: "PUT", template: "/vessels/{}/logbook", handle: vessels.putLogbook, body: "text/plain" },
  { method: "GET", template: "/berths", handle: berths.listBerths },
  { method: "GET", template: "/berths/{}", handle: berths.getBerth },
  { method: "PUT", template: "/berths/{}", handle: berths.putBerth, body: json },
  { method: "PATCH", template: "/berths/{}", handle: berths.updateBerth, body: merge },
  { method: "DELETE", template: "/berths/{}", handle: berths.deleteBerth },
  { method: "GET", template: "/berths/{}/bookings", handle: bookings.listBookings },
  { method: "POST", template: "/berths/{}/bookings", handle: bookings.createBooking, body: json },
  { method: "GET", template: "/berths/{}/bookings/{}", handle: bookings.getBooking },
  { method: "DELETE", template: "/berths/{}/bookings/{}", handle: bookings.deleteBooking },
  { method: "POST", template: "/berths/{}/bookings/{}:confirm", handle: bookings.confirmBooking },
  { method: "POST", template: "/berths/{}/bookings/{}:cancel", handle: bookings.cancelBooking },
  { method: "GET", template: "/settings", handle: office.getSettings, security: ["bearer", "adminKey"] },
  { method: "PUT", template: "/settings", handle: office.putSettings, body: json, security: ["adminKey"] },
  { method: "GET", template: "/reports", handle: office.listReports },
  { method: "POST", template: "/reports", handle: office.startReport, body: json },
  { method: "GET", template: "/reports/{}", handle: office.getReport },
];

/** A harbour in memory, built as it should be but for the seams that are given. */
export function createHarbour(seams: Partial<Seams> = {}): (request: Request) => Promise<Response> {
  const built: Seams = { ...soundSeams, ...seams };
  const state = newState();
  return async (request) => await built.around(request, async (inner) => await answer(inner, state, built));
}

async function answer(request: Request, state: State, seams: Seams): Promise<Response> {
  state.now += 1000;
  try {
    return responseFrom(await handle(request, state, seams));
  } catch (error) {
    const refusal = error instanceof Refusal ? error : new Refusal(500, "InternalError", String(error));
    return responseFrom(isOfReports(request) ? problemFrom(refusal) : refusal.answer);
  }
}

async function handle(request: Request, state: State, seams: Seams): Promise<Answer> {
  const url = new URL(request.url);
  const found = routes.flatMap((route) => {
    const path = matchTemplate(route.template, url.pathname);
    return path ? [{ route, path }] : [];
  });
  if (found.length === 0) refuse(404, "NotFound", "There is nothing here.");
  const match = found.find(({ route }) => route.method === request.method);
  if (!match) {
    const allow = [...new Set(found.map(({ route }) => route.method))].join(", ");
    return refuse(405, "MethodNotAllowed", `Only ${allow}.`, { allow });
  }
  const { route } = match;
  const schemes = route.security ?? ["bearer"];
  if (schemes.length > 0 && !schemes.some((scheme) => seams.isAuthorized(request, scheme))) {
    refuse(401, "Unauthorized", "Say who you are.");
  }
  const body = route.body === undefined ? null : await readBody(request, route.body, seams);
  return route.handle({ request, url, path: match.path.map((one) => decode(one, seams)), body, state, seams });
}

function matchTemplate(template: string, pathname: string): readonly string[] | undefined {
  const wanted = template.split("/");
  const given = pathname.split("/");
  if (wanted.length !== given.length) return undefined;
  const values: string[] = [];
  for (const [index, part] of wanted.entries()) {
    const segment = given[index] ?? "";
    if (!part.startsWith("{}")) {
      if (part !== segment) return undefined;
      continue;
    }
    const suffix = part.slice(2);
    const isAction = /:[a-z]+$/u.test(segment);
    if (suffix === "" ? isAction : !segment.endsWith(suffix)) return undefined;
    values.push(segment.slice(0, segment.length - suffix.length));
  }
  return values;
}

function decode(segment: string, seams: Seams): string {
  try {
    return seams.decodeSegment(segment);
  } catch {
    return refuse(400, "InvalidPath", "The path is not well encoded.");
  }
}

async function readBody(request: Request, wanted: string, seams: Seams): Promise<Json> {
  const sent = request.headers.get("content-type") ?? "";
  if (!seams.acceptsMedia(sent, wanted)) refuse(415, "UnsupportedMediaType", `Send ${wanted}.`);
  const body = await request.text();
  if (wanted === "text/plain") return body;
  try {
    return seams.parseJson(body);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse(400, "InvalidBody", "The body is not JSON.");
  }
}

function isOfReports(request: Request): boolean {
  return /^\/reports(?:\/|$)/u.test(new URL(request.url).pathname);
}

/** The office answers its refusals in the form of RFC 9457. */
function problemFrom({ answer: { status, headers = {} }, message }: Refusal): Answer {
  const body = { type: "about:blank", title: message, status };
  return { status, headers, body, mediaType: "application/problem+json" };
}
