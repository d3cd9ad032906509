import { onBody, oneVessel, withField, type Defect } from "./defect.ts";
import { fieldTables } from "./harbour/fields.ts";
import { isObject, type Json, type JsonObject } from "./harbour/rules.ts";
import { soundSeams, type Kind } from "./harbour/seams.ts";

/** Keeps something else than what was sent. */
function keeping(kind: Kind, change: (data: { [name: string]: Json }) => void): Defect["seams"] {
  return () => ({
    stored(storedKind, data) {
      const kept = { ...data };
      if (storedKind === kind) change(kept);
      return kept;
    },
  });
}

/** Keeps another form of one text. */
function keepingText(kind: Kind, name: string, change: (value: string) => string): Defect["seams"] {
  return keeping(kind, (data) => {
    const { [name]: value } = data;
    if (typeof value === "string") data[name] = change(value);
  });
}

/** Mistakes in keeping what was sent. */
export const valueDefects: readonly Defect[] = [
  {
    id: "default-not-applied",
    what: "a vessel that does not say whether it is insured shows nothing of it",
    area: "vessels",
    checks: ["default-applied"],
    seams: () => {
      const { preset: _none, ...insured } = fieldTables.vessel.insured ?? { rule: () => undefined };
      return { fields: { ...fieldTables, vessel: { ...fieldTables.vessel, insured } } };
    },
  },
  {
    id: "default-of-another-value",
    what: "a booking that does not say how long is for two nights",
    area: "bookings",
    checks: ["default-applied"],
    seams: () => withField("booking", "nights", { preset: 2 }),
  },
  {
    id: "read-only-stored",
    what: "a status that is sent is stored",
    area: "vessels",
    checks: ["read-only-kept"],
    seams: () => withField("vessel", "status", { readOnly: false }),
  },
  {
    id: "read-only-stored-by-put",
    what: "the status of a booking can be chosen by who makes it",
    area: "bookings",
    checks: ["read-only-kept"],
    seams: () => withField("booking", "status", { readOnly: false }),
  },
  {
    id: "precision-lost",
    what: "large whole numbers lose their last digits",
    area: "vessels",
    members: ["manifestNumber"],
    checks: ["values-kept", "answer-agrees"],
    seams: keeping("vessel", (data) => {
      if (typeof data.manifestNumber === "number")
        data.manifestNumber = Math.floor(Math.fround(data.manifestNumber / 2));
    }),
  },
  {
    id: "float-precision-lost",
    what: "large whole numbers are kept in single precision",
    area: "vessels",
    members: ["manifestNumber"],
    checks: ["values-kept"],
    seams: keeping("vessel", (data) => {
      if (typeof data.manifestNumber === "number") {
        data.manifestNumber = Math.min(Math.fround(data.manifestNumber), Number.MAX_SAFE_INTEGER);
      }
    }),
  },
  {
    id: "unicode-damaged",
    what: "letters outside of Latin-1 become question marks",
    area: "vessels",
    checks: ["values-kept"],
    seams: keepingText("vessel", "notes", (notes) => notes.replaceAll(/[\u0100-\u{10ffff}]/gu, "?")),
  },
  {
    id: "emoji-lost",
    what: "letters beyond the first 65,536 are dropped from remarks",
    area: "berths",
    checks: ["values-kept"],
    seams: keepingText("berth", "remark", (remark) => remark.replaceAll(/[\u{10000}-\u{10ffff}]/gu, "")),
  },
  {
    id: "case-changed",
    what: "the name of the harbour is kept in capitals",
    area: "settings",
    checks: ["values-kept", "update-applied"],
    seams: keepingText("settings", "harbourName", (name) => name.toUpperCase()),
  },
  {
    id: "space-trimmed",
    what: "spaces around a remark are dropped",
    area: "berths",
    checks: ["values-kept"],
    seams: keepingText("berth", "remark", (remark) => remark.trim()),
  },
  {
    id: "markup-escaped",
    what: "angle brackets and ampersands are kept as entities",
    area: "vessels",
    checks: ["values-kept"],
    seams: keepingText("vessel", "notes", (notes) =>
      notes.replaceAll("&", "&amp;").replaceAll("<", "&lt;").slice(0, 200),
    ),
  },
  {
    id: "text-cut",
    what: "a remark is cut to 64 letters without a word",
    area: "berths",
    checks: ["values-kept"],
    seams: keepingText("berth", "remark", (remark) => [...remark].slice(0, 64).join("")),
  },
  {
    id: "order-lost",
    what: "guests are kept in the order of the alphabet",
    area: "bookings",
    checks: ["values-kept"],
    seams: keeping("booking", (data) => {
      if (Array.isArray(data.guests)) data.guests = data.guests.map(String).toSorted();
    }),
  },
  {
    id: "items-lost",
    what: "only the first three guests are kept",
    area: "bookings",
    checks: ["values-kept"],
    seams: keeping("booking", (data) => {
      if (Array.isArray(data.guests)) data.guests = data.guests.slice(0, 3);
    }),
  },
  {
    id: "number-rounded",
    what: "depths are kept in whole metres",
    area: "berths",
    checks: ["values-kept"],
    seams: keeping("berth", (data) => {
      data.depthMetres = Math.max(0.5, Math.round(Number(data.depthMetres)));
    }),
  },
  {
    id: "false-taken-for-absent",
    what: "quiet hours that are turned off are on by default again",
    area: "settings",
    checks: ["values-kept", "update-applied"],
    seams: keeping("settings", (data) => {
      data.quietHours ||= true;
    }),
  },
  {
    id: "zero-taken-for-absent",
    what: "a manifest number of 0 is not kept",
    area: "vessels",
    members: ["manifestNumber"],
    checks: ["values-kept"],
    seams: keeping("vessel", (data) => {
      if (data.manifestNumber === 0) delete data.manifestNumber;
    }),
  },
  {
    id: "empty-taken-for-absent",
    what: "an empty remark is not kept",
    area: "berths",
    checks: ["values-kept"],
    seams: keeping("berth", (data) => {
      if (data.remark === "") delete data.remark;
    }),
  },
  {
    id: "optional-not-kept",
    what: "the website of a vessel is accepted and forgotten",
    area: "vessels",
    members: ["website"],
    checks: ["values-kept"],
    seams: keeping("vessel", (data) => {
      delete data.website;
    }),
  },
  {
    id: "nested-not-kept",
    what: "the phone number of the owner is forgotten",
    area: "vessels",
    checks: ["values-kept"],
    seams: keeping("vessel", (data) => {
      if (isObject(data.owner)) data.owner = without(data.owner, "phone");
    }),
  },
  {
    id: "branch-not-kept",
    what: "the cells of an electric engine are forgotten",
    area: "vessels",
    members: ["engine"],
    checks: ["values-kept"],
    seams: keeping("vessel", (data) => {
      if (isObject(data.engine)) data.engine = without(data.engine, "cells");
    }),
  },
  {
    id: "labels-lower-case",
    what: "the names of labels are kept in lower case",
    area: "vessels",
    members: ["labels"],
    checks: ["values-kept"],
    seams: keeping("vessel", (data) => {
      if (!isObject(data.labels)) return;
      data.labels = Object.fromEntries(
        Object.entries(data.labels).map(([name, label]) => [name.toLowerCase().replaceAll(/[^a-z]/gu, ""), label]),
      );
    }),
  },
  {
    id: "day-shifted",
    what: "a booking begins a day earlier than was asked for",
    area: "bookings",
    checks: ["values-kept"],
    seams: keepingText("booking", "from", (from) => {
      const day = new Date(`${from}T00:00:00Z`);
      return new Date(Math.max(day.getTime() - 86_400_000, Date.UTC(1, 0))).toISOString().slice(0, 10);
    }),
  },
  {
    id: "answer-echoes",
    what: "the answer to a creation shows a name that is not what is kept",
    area: "vessels",
    checks: ["answer-agrees", "values-kept"],
    seams: () =>
      onBody({ method: "POST", path: /^\/vessels$/u, status: 201 }, (vessel) => ({ ...vessel, name: "New" })),
  },
  {
    id: "action-not-stored",
    what: "a confirmed booking is still asked for when it is read",
    area: "bookings",
    checks: ["answer-agrees"],
    seams: () => ({
      ...onBody({ path: /:confirm$/u, status: 200 }, (booking) => ({ ...booking, status: "confirmed" })),
      stored: (kind, data) => (kind === "booking" && data.status === "confirmed" ? { ...data, status: "asked" } : data),
    }),
  },
  {
    id: "created-anew",
    what: "the time of creation moves with each change",
    area: "vessels",
    checks: ["timestamps", "read-only-kept", "patch-keeps-absent", "put-idempotent"],
    seams() {
      let minute = 0;
      return {
        stored(kind, data) {
          minute += 1;
          return kind === "vessel"
            ? { ...data, createdAt: soundSeams.isoTime(Date.UTC(2026, 3, 1) + minute * 60_000) }
            : data;
        },
      };
    },
  },
  {
    id: "read-of-another",
    what: "a read gives the newest vessel, whichever was asked for",
    area: "vessels",
    checks: ["values-kept", "created-readable", "isolated", "unknown-id-refused", "answer-agrees"],
    seams: () => ({
      find(kind, shelf, id) {
        return kind === "vessel" && shelf.has(id) ? [...shelf.values()].at(-1) : soundSeams.find(kind, shelf, id);
      },
    }),
  },
  {
    id: "head-of-list",
    what: "the vessel that is read bears the id of another",
    area: "vessels",
    checks: ["answer-agrees", "created-readable", "list-agrees", "values-kept"],
    seams: () => onBody({ method: "GET", path: oneVessel, status: 200 }, (vessel) => ({ ...vessel, id: "ves-000000" })),
  },
];

function without(data: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(data).filter(([one]) => one !== name));
}
