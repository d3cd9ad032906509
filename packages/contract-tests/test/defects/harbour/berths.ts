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
  type Call,
} from "./call.ts";
import { isObject } from "./rules.ts";
import type { Row } from "./state.ts";

export function putBerth(call: Call): Answer {
  const { seams, state, path } = call;
  const id = path[0] ?? "";
  if (!/^[A-Za-z0-9][A-Za-z0-9 +%&_-]{0,23}$/u.test(id)) refuse(400, "InvalidId", "This is no berth's name.");
  const before = seams.find("berth", state.berths, id);
  const sent = checkedBody(call, seams.fields.berth);
  checkConditions(call, before);
  const row = save(call, "berth", state.berths, id, seams.replace("berth", before?.data ?? {}, sent));
  return answerBerth(call, row, before ? 200 : 201);
}

export function listBerths(call: Call): Answer {
  const { seams, state, url } = call;
  const size = wholeFromQuery(call, "pageSize", 10);
  checkChoice(call, "side", ["north", "south"]);
  const minDepth = url.searchParams.get("minDepth");
  if (minDepth !== null && !(minDepth.trim() !== "" && Number(minDepth) >= 0)) {
    refuse(400, "InvalidParameter", "minDepth must be a number of at least 0.");
  }
  const token = url.searchParams.get("pageToken");
  if (token !== null && !/^t\d{1,9}$/u.test(token)) refuse(400, "InvalidParameter", "pageToken is not one of ours.");
  const page = pageOf(call, "berth", state.berths, Number(token?.slice(1) ?? 0), size);
  return {
    status: 200,
    body: {
      berths: page.rows.map((row) => seams.presentInList("berth", row)),
      ...(page.next === undefined ? {} : { nextPageToken: `t${page.next}` }),
    },
  };
}

export function getBerth(call: Call): Answer {
  return answerBerth(call, berthOf(call));
}

export function updateBerth(call: Call): Answer {
  const { seams, state } = call;
  const row = berthOf(call);
  const patch = checkedBody(call, seams.fields.berthPatch);
  checkConditions(call, row);
  const merged = seams.mergePatch(row.data, patch);
  return answerBerth(call, save(call, "berth", state.berths, row.id, isObject(merged) ? merged : {}));
}

export function deleteBerth(call: Call): Answer {
  const { seams, state } = call;
  const row = berthOf(call);
  checkConditions(call, row);
  seams.remove("berth", state.berths, row.id);
  state.bookings.delete(row.id);
  return { status: 204 };
}

export function berthOf(call: Call): Row {
  return findOrRefuse(call, "berth", call.state.berths, call.path[0]);
}

function answerBerth(call: Call, row: Row, status = 200): Answer {
  return { status, headers: validators(call, row), body: call.seams.present("berth", row) };
}
