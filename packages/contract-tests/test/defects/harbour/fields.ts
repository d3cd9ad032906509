import {
  choice,
  flag,
  formats,
  list,
  map,
  nullable,
  number,
  record,
  tagged,
  text,
  whole,
  type Field,
  type Fields,
} from "./rules.ts";

const required = true;
const readOnly = true;

const day = text({ isFormat: formats.date });
const moment = text({ isFormat: formats["date-time"] });

const owner: Fields = {
  name: { rule: text({ min: 1, max: 60 }), required },
  email: { rule: text({ isFormat: formats.email }), required },
  phone: { rule: nullable(text({ pattern: /^\+[0-9]{6,14}$/u })) },
};

const dimensions: Fields = {
  beamMetres: { rule: number({ above: 0, below: 80 }), required },
  heightMetres: { rule: nullable(number({ min: 0 })) },
};

/** The engines a vessel may have, by their `type`. */
const engines: Readonly<Record<string, Fields>> = {
  diesel: {
    type: { rule: choice(["diesel"]), required },
    powerKw: { rule: whole({ min: 1, max: 100_000 }), required },
  },
  electric: {
    type: { rule: choice(["electric"]), required },
    batteryKwh: { rule: number({ min: 0.5, max: 9000 }), required },
    cells: { rule: list(whole({ min: 1 }), { min: 1, max: 4 }) },
  },
};

const vesselFields = {
  id: { rule: text(), readOnly },
  status: { rule: text(), readOnly },
  createdAt: { rule: text(), readOnly },
  retiredAt: { rule: text(), readOnly },
  name: { rule: text({ min: 1, max: 40 }), required },
  callSign: { rule: text({ pattern: /^[A-Z]{2}[0-9]{3,5}$/u }), required },
  kind: { rule: choice(["sail", "motor", "cargo"]), required },
  lengthMetres: { rule: number({ above: 0, max: 400 }), required },
  draughtCentimetres: { rule: whole({ min: 10, max: 2500, step: 5 }) },
  dimensions: { rule: record(dimensions) },
  engine: { rule: tagged("type", engines) },
  owner: { rule: record(owner), required },
  tags: { rule: list(text({ min: 1, max: 12 }), { max: 5, unique: true }), preset: [] },
  labels: { rule: map(text({ max: 20 })) },
  registration: { rule: nullable(text({ min: 3, max: 20 })) },
  manifestNumber: { rule: whole({ min: 0, max: Number.MAX_SAFE_INTEGER }) },
  hullUuid: { rule: text({ isFormat: formats.uuid }) },
  website: { rule: text({ isFormat: formats.uri }) },
  builtOn: { rule: day },
  inspectedAt: { rule: nullable(moment) },
  insured: { rule: flag, preset: false },
  notes: { rule: text({ max: 200 }), preset: "" },
  secretCode: { rule: text({ min: 4, max: 16 }), writeOnly: true },
} satisfies Fields;

/** What a merge patch of a vessel may hold: null removes what may be absent. */
const vesselPatch: Fields = {
  name: { rule: vesselFields.name.rule },
  callSign: { rule: vesselFields.callSign.rule },
  kind: { rule: vesselFields.kind.rule },
  lengthMetres: { rule: vesselFields.lengthMetres.rule },
  draughtCentimetres: { rule: nullable(vesselFields.draughtCentimetres.rule) },
  owner: { rule: record(optional(owner)) },
  tags: { rule: vesselFields.tags.rule },
  labels: { rule: nullable(map(nullable(text({ max: 20 })))) },
  website: { rule: nullable(vesselFields.website.rule) },
  builtOn: { rule: nullable(day) },
  insured: { rule: flag },
  notes: { rule: vesselFields.notes.rule },
};

const berthFields = {
  id: { rule: text(), readOnly },
  side: { rule: choice(["north", "south"]), required },
  depthMetres: { rule: number({ min: 0.5, max: 30 }), required },
  dailyRate: { rule: number({ min: 0, max: 10_000, step: 0.01 }), required },
  services: { rule: list(choice(["water", "power", "fuel"]), { unique: true }) },
  remark: { rule: text({ max: 80 }) },
} satisfies Fields;

const berthPatch: Fields = {
  side: { rule: berthFields.side.rule },
  depthMetres: { rule: berthFields.depthMetres.rule },
  dailyRate: { rule: berthFields.dailyRate.rule },
  services: { rule: nullable(berthFields.services.rule) },
  remark: { rule: nullable(berthFields.remark.rule) },
};

const bookingFields: Fields = {
  id: { rule: text(), readOnly },
  status: { rule: text(), readOnly },
  vesselId: { rule: text(), required },
  from: { rule: day, required },
  nights: { rule: whole({ min: 1, max: 60 }), preset: 1 },
  guests: { rule: list(text({ min: 1 }), { max: 6 }) },
};

const settingsFields: Fields = {
  harbourName: { rule: text({ min: 1, max: 50 }), required },
  quietHours: { rule: flag, preset: true },
  contact: { rule: text({ isFormat: formats.email }) },
  channels: { rule: map(whole({ min: 1, max: 88 }), { max: 3 }) },
  vhfChannel: { rule: whole({ min: 1, max: 88 }) },
};

const reportFields: Fields = {
  subject: { rule: choice(["occupancy", "income"]), required },
  month: { rule: text({ pattern: /^\d{4}-(?:0[1-9]|1[0-2])$/u }), required },
};

/** The members of every body that the harbour reads. */
export interface FieldTables {
  readonly vessel: Fields;
  readonly vesselPatch: Fields;
  readonly berth: Fields;
  readonly berthPatch: Fields;
  readonly booking: Fields;
  readonly settings: Fields;
  readonly report: Fields;
}

export const fieldTables: FieldTables = {
  vessel: vesselFields,
  vesselPatch,
  berth: berthFields,
  berthPatch,
  booking: bookingFields,
  settings: settingsFields,
  report: reportFields,
};

function optional(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, { rule }]): [string, Field] => [name, { rule }]));
}
