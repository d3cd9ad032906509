import { refuse, type Answer } from "./answer.ts";
import {
  checkChoice,
  checkConditions,
  checkedBody,
  findOrRefuse,
  pageOf,
  save,
  validators,
  wholeFromQuery,
  withPresets,
  type Call,
} from "./call.ts";
import { isObject, type JsonObject } from "./rules.ts";
import type { Row } from "./state.ts";

export function createVessel(call: Call): Answer {
  const { seams, state, url } = call;
  const sent = checkedBody(call, seams.fields.vessel);
  state.ids += 1;
  const id = seams.newId("vessel", state.ids, state.vessels);
  const row = save(call, "vessel", state.vessels, id, {
    status: "active",
    createdAt: seams.isoTime(state.now),
    ...withPresets(seams.fields.vessel, sent),
  });
  const location = seams.location(new URL(`/vessels/${encodeURIComponent(row.id)}`, url).href);
  return answerVessel(call, row, 201, { location });
}

export function listVessels(call: Call): Answer {
  const { seams, state, url } = call;
  const size = wholeFromQuery(call, "maxPageSize", 20);
  checkChoice(call, "kind", ["sail", "motor", "cargo"]);
  const after = url.searchParams.get("after");
  if (after !== null && !/^\d{1,9}$/u.test(after)) refuse(400, "InvalidParameter", "after is not one of ours.");
  const page = pageOf(call, "vessel", state.vessels, Number(after ?? 0), size);
  const next = new URL(url);
  next.searchParams.set("after", String(page.next));
  return {
    status: 200,
    body: {
      items: page.rows.map((row) => seams.presentInList("vessel", row)),
      ...(page.next === undefined ? {} : { nextLink: next.href }),
    },
  };
}

export function getVessel(call: Call): Answer {
  const row = vesselOf(call);
  const known = call.request.headers.get("if-none-match");
  if (known !== null && call.seams.matches(known, call.seams.etag(row))) {
    return { status: 304, headers: validators(call, row) };
  }
  return answerVessel(call, row);
}

export function replaceVessel(call: Call): Answer {
  const { seams, state } = call;
  const row = vesselOf(call);
  const sent = withPresets(seams.fields.vessel, checkedBody(call, seams.fields.vessel));
  checkConditions(call, row);
  return answerVessel(
    call,
    save(call, "vessel", state.vessels, row.id, seams.replace("vessel", row.data, { ...serverSet(row), ...sent })),
  );
}

export function updateVessel(call: Call): Answer {
  const { seams, state } = call;
  const row = vesselOf(call);
  const patch = checkedBody(call, seams.fields.vesselPatch);
  checkConditions(call, row);
  const merged = seams.mergePatch(row.data, patch);
  return answerVessel(call, save(call, "vessel", state.vessels, row.id, isObject(merged) ? merged : {}));
}

export function deleteVessel(call: Call): Answer {
  const { seams, state } = call;
  const row = vesselOf(call);
  checkConditions(call, row);
  const isBooked = [...state.bookings.values()].some((shelf) =>
    [...shelf.values()].some(({ data }) => data.vesselId === row.id),
  );
  if (isBooked) refuse(409, "InUse", "The vessel has bookings.");
  seams.remove("vessel", state.vessels, row.id);
  return { status: 204 };
}

export function retireVessel(call: Call): Answer {
  const { seams, state } = call;
  const row = vesselOf(call);
  if (!seams.allows("retire", row.data.status)) refuse(409, "WrongState", "The vessel is retired already.");
  const data = { ...row.data, status: "retired", retiredAt: seams.isoTime(state.now) };
  return answerVessel(call, save(call, "vessel", state.vessels, row.id, data));
}

export function getLogbook(call: Call): Answer {
  const text = call.state.logbooks.get(vesselOf(call).id) ?? "";
  return { status: 200, body: text };
}

export function putLogbook(call: Call): Answer {
  const { body, state } = call;
  const row = vesselOf(call);
  if (typeof body !== "string" || [...body].length > 500)
    refuse(400, "InvalidBody", "A logbook has up to 500 characters.");
  state.logbooks.set(row.id, body);
  return { status: 204 };
}

function vesselOf(call: Call): Row {
  return findOrRefuse(call, "vessel", call.state.vessels, call.path[0]);
}

function answerVessel(call: Call, row: Row, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { ...validators(call, row), ...headers }, body: call.seams.present("vessel", row) };
}

/** The members that a replacement leaves alone. */
function serverSet({ data: { status, createdAt, retiredAt } }: Row): JsonObject {
  return { status: status ?? null, createdAt: createdAt ?? null, ...(retiredAt === undefined ? {} : { retiredAt }) };
}
