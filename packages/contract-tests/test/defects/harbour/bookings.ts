import { refuse, type Answer } from "./answer.ts";
import { berthOf } from "./berths.ts";
import {
  checkChoice,
  checkedBody,
  findOrRefuse,
  pageOf,
  save,
  wholeFromQuery,
  withPresets,
  type Call,
} from "./call.ts";
import { bookingsOf, type Row, type Shelf } from "./state.ts";

export function createBooking(call: Call): Answer {
  const { seams, state, url } = call;
  const berth = berthOf(call);
  const sent = checkedBody(call, seams.fields.booking);
  const vessel = state.vessels.get(typeof sent.vesselId === "string" ? sent.vesselId : "");
  if (!vessel) refuse(422, "UnknownVessel", "The booking names a vessel that is not here.");
  if (vessel.data.status === "retired") refuse(409, "WrongState", "The vessel is retired.");
  const shelf = shelfOf(call);
  state.ids += 1;
  const data = { status: "asked", ...withPresets(seams.fields.booking, sent) };
  const row = save(call, "booking", shelf, seams.newId("booking", state.ids, shelf), data);
  const path = `/berths/${encodeURIComponent(berth.id)}/bookings/${encodeURIComponent(row.id)}`;
  return {
    status: 201,
    headers: { location: seams.location(new URL(path, url).pathname) },
    body: seams.present("booking", row),
  };
}

export function listBookings(call: Call): Answer {
  const { seams } = call;
  berthOf(call);
  const offset = wholeFromQuery(call, "offset", 0);
  const limit = wholeFromQuery(call, "limit", 10);
  checkChoice(call, "status", ["asked", "confirmed", "cancelled"]);
  const shelf = shelfOf(call);
  const page = pageOf(call, "booking", shelf, offset, limit);
  const total = pageOf(call, "booking", shelf, 0, Infinity).rows.length;
  return { status: 200, body: { bookings: page.rows.map((row) => seams.presentInList("booking", row)), total } };
}

export function getBooking(call: Call): Answer {
  return answerBooking(call, bookingOf(call));
}

export function deleteBooking(call: Call): Answer {
  call.seams.remove("booking", shelfOf(call), bookingOf(call).id);
  return { status: 204 };
}

export function confirmBooking(call: Call): Answer {
  return move(call, "confirm", "confirmed");
}

export function cancelBooking(call: Call): Answer {
  return move(call, "cancel", "cancelled");
}

function move(call: Call, action: "confirm" | "cancel", status: string): Answer {
  const row = bookingOf(call);
  if (!call.seams.allows(action, row.data.status)) refuse(409, "WrongState", "The booking is past that.");
  return answerBooking(call, save(call, "booking", shelfOf(call), row.id, { ...row.data, status }));
}

function shelfOf(call: Call): Shelf {
  return bookingsOf(call.state, call.path[0] ?? "");
}

function bookingOf(call: Call): Row {
  berthOf(call);
  return findOrRefuse(call, "booking", shelfOf(call), call.path[1]);
}

function answerBooking({ seams }: Call, row: Row): Answer {
  return { status: 200, body: seams.present("booking", row) };
}
