import { crashing, oneBerth, oneVessel, onAnswer, onBody, onHeader, withRule, type Defect } from "./defect.ts";
import { isObject, type Json, type JsonObject } from "./harbour/rules.ts";
import { soundSeams } from "./harbour/seams.ts";

/** Shows vessels otherwise, in answers about one. */
function showingVessels(change: (shown: JsonObject) => JsonObject): Defect["seams"] {
  return () => ({
    present(kind, row) {
      const shown = soundSeams.present(kind, row);
      return kind === "vessel" ? change(shown) : shown;
    },
  });
}

const statusDefects: readonly Defect[] = [
  {
    id: "crash-on-boundary",
    what: "the highest draught allowed ends in a 500",
    area: "vessels",
    members: ["draughtCentimetres"],
    checks: ["no-server-error"],
    seams: () =>
      withRule(
        "vessel",
        "draughtCentimetres",
        crashing((value) => value === 2500),
      ),
  },
  {
    id: "crash-on-null",
    what: "a registration of null ends in a 500",
    area: "vessels",
    members: ["registration"],
    checks: ["no-server-error"],
    seams: () =>
      withRule(
        "vessel",
        "registration",
        crashing((value) => value === null),
      ),
  },
  {
    id: "crash-on-wrong-type",
    what: "a list in place of an owner ends in a 500",
    area: "vessels",
    checks: ["no-server-error"],
    seams: () =>
      withRule(
        "vessel",
        "owner",
        crashing((value) => !isObject(value)),
      ),
  },
  {
    id: "crash-on-malformed-json",
    what: "JSON that breaks off ends in a 500",
    area: "berths",
    checks: ["no-server-error"],
    seams: () => ({
      parseJson(body) {
        try {
          return soundSeams.parseJson(body);
        } catch (error) {
          throw new TypeError("Unexpected end", { cause: error });
        }
      },
    }),
  },
  {
    id: "crash-on-list-body",
    what: "a list in place of the whole body ends in a 500",
    area: "berths",
    checks: ["no-server-error"],
    seams: () => ({
      parseJson(body) {
        const parsed = soundSeams.parseJson(body);
        if (Array.isArray(parsed)) throw new TypeError("Cannot convert undefined");
        return parsed;
      },
    }),
  },
  {
    id: "crash-on-unknown-id",
    what: "an unknown booking ends in a 500",
    area: "bookings",
    checks: ["no-server-error"],
    seams: () => onAnswer({ path: /\/bookings\/[^/:]+$/u, status: 404 }, () => ({ status: 500 })),
  },
  {
    id: "crash-on-bad-encoding",
    what: "a page size that is no number ends in a 500",
    area: "vessel lists",
    checks: ["no-server-error"],
    seams: () =>
      onAnswer({ path: /^\/vessels$/u, status: 400 }, ({ status }, request) => ({
        status: /[?&]maxPageSize=[^&\d]/u.test(request.url) ? 500 : status,
      })),
  },
  {
    id: "undeclared-refusal",
    what: "an action in the wrong state is answered with 423, which is not declared",
    area: "vessel reads",
    checks: ["status-declared"],
    seams: () => onAnswer({ path: /:retire$/u, status: 409 }, () => ({ status: 423 })),
  },
  {
    id: "undeclared-success",
    what: "a deletion is answered with 200 where 204 is declared",
    area: "berths",
    checks: ["status-declared"],
    seams: () => onAnswer({ method: "DELETE", path: oneBerth, status: 204 }, () => ({ status: 200, body: "{}" })),
  },
  {
    id: "created-as-ok",
    what: "a creation is answered with 200 where 201 is declared",
    area: "vessels",
    checks: ["status-declared"],
    seams: () => onAnswer({ method: "POST", path: /^\/vessels$/u, status: 201 }, () => ({ status: 200 })),
  },
  {
    id: "not-found-as-forbidden",
    what: "an unknown vessel is answered with 403, which is not declared",
    area: "vessel reads",
    checks: ["status-declared"],
    seams: () => onAnswer({ method: "GET", path: oneVessel, status: 404 }, () => ({ status: 403 })),
  },
  {
    id: "html-error",
    what: "an unknown berth is answered with a web page",
    area: "berths",
    checks: ["content-type"],
    seams: () =>
      onAnswer({ path: oneBerth, status: 404 }, ({ headers }) => {
        headers.set("content-type", "text/html");
        return { headers, body: "<h1>Not found</h1>" };
      }),
  },
  {
    id: "json-called-text",
    what: "the list of berths claims to be plain text",
    area: "berths",
    checks: ["content-type"],
    seams: () => onHeader({ method: "GET", path: /^\/berths$/u, status: 200 }, "content-type", () => "text/plain"),
  },
  {
    id: "no-content-type",
    what: "the settings come without a media type",
    area: "settings",
    checks: ["content-type"],
    seams: () => onHeader({ method: "GET", path: /^\/settings$/u, status: 200 }, "content-type", () => undefined),
  },
  {
    id: "empty-body",
    what: "a booking is read as nothing at all",
    area: "bookings",
    checks: ["well-formed", "content-type", "response-schema"],
    seams: () => onAnswer({ method: "GET", path: /\/bookings\/[^/]+$/u, status: 200 }, () => ({ body: "" })),
  },
  {
    id: "truncated-json",
    what: "a list of more than two vessels breaks off",
    area: "vessel lists",
    checks: ["well-formed"],
    seams: () =>
      onAnswer({ method: "GET", path: /^\/vessels$/u, status: 200 }, ({ body }) => ({
        body: body.split('"createdAt"').length > 3 ? body.slice(0, -5) : body,
      })),
  },
  {
    id: "latin-1",
    what: "vessels are written in Latin-1",
    area: "vessel reads",
    checks: ["well-formed", "values-kept"],
    seams: () =>
      onAnswer({ method: "GET", path: oneVessel, status: 200 }, ({ body }) => ({
        body: Uint8Array.from([...body].map((letter) => Math.min(letter.codePointAt(0) ?? 0, 255))),
      })),
  },
];

const schemaDefects: readonly Defect[] = [
  {
    id: "missing-in-list",
    what: "listed vessels lack their status",
    area: "vessel lists",
    checks: ["response-schema"],
    seams: () => ({
      presentInList(kind, row) {
        const { status, ...shown } = soundSeams.presentInList(kind, row);
        return kind === "vessel" ? shown : { ...shown, ...(status === undefined ? {} : { status }) };
      },
    }),
  },
  {
    id: "empty-list-as-null",
    what: "an empty list of tags is answered as null",
    area: "vessels",
    checks: ["response-schema"],
    seams: showingVessels(({ tags, ...shown }) => ({
      ...shown,
      tags: Array.isArray(tags) && tags.length === 0 ? null : (tags ?? null),
    })),
  },
  {
    id: "rare-branch",
    what: "the cells of an electric engine are answered as text",
    area: "vessels",
    members: ["engine"],
    checks: ["response-schema"],
    seams: showingVessels((shown) => {
      const { engine } = shown;
      if (!isObject(engine) || !Array.isArray(engine.cells)) return shown;
      return { ...shown, engine: { ...engine, cells: engine.cells.map(String) } };
    }),
  },
  {
    id: "null-where-absent",
    what: "an optional member that was not given is answered as null",
    area: "vessels",
    members: ["website"],
    checks: ["response-schema"],
    seams: showingVessels((shown) => ({ ...shown, website: shown.website ?? null })),
  },
  {
    id: "extra-member",
    what: "a vessel without a registration shows a member that the closed schema does not have",
    area: "vessels",
    members: ["registration"],
    checks: ["response-schema"],
    seams: showingVessels((shown) => (shown.registration === null ? { ...shown, unregistered: true } : shown)),
  },
  {
    id: "number-as-text",
    what: "the length of a vessel is answered as text",
    area: "vessels",
    checks: ["response-schema"],
    seams: showingVessels((shown) => ({ ...shown, lengthMetres: JSON.stringify(shown.lengthMetres) })),
  },
  {
    id: "unknown-status",
    what: "a cancelled booking has a status that is not declared",
    area: "bookings",
    checks: ["response-schema"],
    seams: () => onBody({ path: /:cancel$/u, status: 200 }, (booking) => ({ ...booking, status: "withdrawn" })),
  },
  {
    id: "time-without-zone",
    what: "the time of creation lacks the T and the zone",
    area: "reports",
    checks: ["response-schema"],
    seams: () => ({ isoTime: (now) => new Date(now).toISOString().slice(0, 19).replace("T", " ") }),
  },
  {
    id: "wrapped-answer",
    what: "a vessel comes wrapped in an envelope after a patch",
    area: "vessel patches",
    checks: ["response-schema"],
    seams: () => onBody({ method: "PATCH", path: oneVessel, status: 200 }, (vessel) => ({ data: vessel })),
  },
  {
    id: "error-shape",
    what: "an unknown vessel of a booking is answered with an error of another shape",
    area: "bookings",
    checks: ["response-schema"],
    seams: () => onBody({ path: /\/bookings$/u, status: 422 }, () => ({ message: "unknown vessel" })),
  },
  {
    id: "error-without-code",
    what: "the error of a failed condition has no code",
    area: "berths",
    checks: ["response-schema"],
    seams: () => onBody({ status: 412 }, ({ error }) => ({ error: { message: messageOf(error) } })),
  },
  {
    id: "null-bookings",
    what: "a berth without bookings answers null in place of an empty list",
    area: "bookings",
    checks: ["response-schema"],
    seams: () =>
      onBody({ method: "GET", path: /\/bookings$/u, status: 200 }, (body) =>
        Array.isArray(body.bookings) && body.bookings.length === 0 ? { ...body, bookings: null } : body,
      ),
  },
  {
    id: "secret-leaked",
    what: "the secret code, which is only written, is answered",
    area: "vessels",
    checks: ["response-schema"],
    seams: () => ({ present: (kind, { id, data }) => (kind === "settings" ? data : { id, ...data }) }),
  },
];

function messageOf(error: Json | undefined): Json {
  return isObject(error) ? (error.message ?? "") : "";
}

/** Mistakes in the form of answers. */
export const answerDefects: readonly Defect[] = [...statusDefects, ...schemaDefects];
