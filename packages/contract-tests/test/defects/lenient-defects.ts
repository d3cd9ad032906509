import { areaOf, judging, withField, withRule, type Defect } from "./defect.ts";
import { fieldTables, type FieldTables } from "./harbour/fields.ts";
import { isObject, map, nullable, number, text, whole, type Json, type Rule } from "./harbour/rules.ts";
import { soundSeams, type Seams } from "./harbour/seams.ts";

type Table = keyof FieldTables;

/** A field that takes what it has to refuse. */
function accepting(id: string, what: string, table: Table, name: string, change: (rule: Rule) => Rule): Defect {
  return {
    id,
    what,
    area: areaOf[table],
    members: [name, "website"],
    checks: ["invalid-refused"],
    seams: () => withRule(table, name, change),
  };
}

/** What an object is with other members. */
function having(change: (members: { [name: string]: Json }) => void): (value: Json) => Json {
  return (value) => {
    if (!isObject(value)) return value;
    const members = { ...value };
    change(members);
    return members;
  };
}

/** What a list is when it is cut. */
function firstOf(count: number): (value: Json) => Json {
  return (value) => (Array.isArray(value) ? value.slice(0, count) : value);
}

/** Mistakes in judging what is sent: too lenient. */
export const lenientDefects: readonly Defect[] = [
  accepting("below-minimum", "a draught of 5 is accepted where 10 is the least", "vessel", "draughtCentimetres", () =>
    whole({ min: 5, max: 2500, step: 5 }),
  ),
  accepting("above-maximum", "62 nights are accepted where 60 are the most", "booking", "nights", () =>
    whole({ min: 1, max: 62 }),
  ),
  accepting("far-above-maximum", "any depth is accepted", "berth", "depthMetres", () => number({ min: 0.5 })),
  accepting("exclusive-bound", "a length of 0 is accepted where it has to be more", "vessel", "lengthMetres", () =>
    number({ min: 0, max: 400 }),
  ),
  accepting(
    "nested-exclusive-bound",
    "a beam of 80 is accepted where it has to be less",
    "vessel",
    "dimensions",
    (rule) =>
      judging(
        having((members) => {
          if (members.beamMetres === 80) members.beamMetres = 79;
        }),
      )(rule),
  ),
  accepting("not-a-multiple", "a draught of 12 is accepted where steps are of 5", "vessel", "draughtCentimetres", () =>
    whole({ min: 10, max: 2500 }),
  ),
  accepting("fraction-as-whole", "a fraction of a night is accepted", "booking", "nights", () =>
    number({ min: 1, max: 60 }),
  ),
  accepting("too-long", "a name of 41 letters is accepted where 40 are the most", "vessel", "name", () =>
    text({ min: 1, max: 41 }),
  ),
  accepting("too-short", "an empty name is accepted", "settings", "harbourName", () => text({ max: 50 })),
  accepting("pattern-unanchored", "a call sign with more letters around it is accepted", "vessel", "callSign", () =>
    text({ pattern: /[A-Z]{2}[0-9]{3,5}/u }),
  ),
  accepting("nested-pattern", "a phone number in any form is accepted", "vessel", "owner", (rule) =>
    judging(
      having((members) => {
        if (typeof members.phone === "string") members.phone = "+49301234";
      }),
    )(rule),
  ),
  accepting("null-accepted", "null is accepted as a name", "vessel", "name", nullable),
  accepting("unknown-enum-member", "any kind of vessel is accepted", "vessel", "kind", () => text()),
  accepting("enum-in-any-case", "NORTH is accepted for north", "berth", "side", (rule) =>
    judging((value) => (typeof value === "string" ? value.toLowerCase() : value))(rule),
  ),
  accepting("text-for-boolean", "text is accepted where true or false is due", "settings", "quietHours", (rule) =>
    judging((value) => (typeof value === "string" ? true : value))(rule),
  ),
  accepting("text-for-number", "a number written as text is accepted", "berth", "depthMetres", (rule) =>
    judging((value) => (typeof value === "string" && value.trim() !== "" ? Number(value) : value))(rule),
  ),
  accepting("number-for-text", "a number is accepted where text is due", "berth", "remark", (rule) =>
    judging((value) => (typeof value === "number" ? String(value) : value))(rule),
  ),
  accepting("nested-missing", "an owner without an address is accepted", "vessel", "owner", (rule) =>
    judging(having((members) => void (members.email ??= "a@b")))(rule),
  ),
  accepting("format-unchecked", "a day that is none is accepted", "booking", "from", () => text()),
  accepting("email-unchecked", "an address that is none is accepted", "settings", "contact", () => text()),
  accepting("uuid-unchecked", "any text is accepted for a UUID", "vessel", "hullUuid", () => text()),
  accepting("repeated-items", "the same service twice is accepted", "berth", "services", (rule) =>
    judging((value) => (Array.isArray(value) ? [...new Set(value as Json[])] : value))(rule),
  ),
  accepting("too-many-items", "seven guests are accepted where six are the most", "booking", "guests", (rule) =>
    judging(firstOf(6))(rule),
  ),
  accepting(
    "bad-item",
    "an empty guest is accepted",
    "booking",
    "guests",
    () => (value) =>
      Array.isArray(value) && value.length <= 6 && value.every((one) => typeof one === "string")
        ? undefined
        : "is wrong",
  ),
  accepting("too-few-items", "an electric engine with an empty list of cells is accepted", "vessel", "engine", (rule) =>
    judging(
      having((members) => {
        if (Array.isArray(members.cells) && members.cells.length === 0) delete members.cells;
      }),
    )(rule),
  ),
  accepting(
    "unknown-discriminator",
    "an engine of an unknown type is accepted",
    "vessel",
    "engine",
    (rule) => (value) =>
      isObject(value) && value.type !== "diesel" && value.type !== "electric" ? undefined : rule(value),
  ),
  accepting(
    "other-branch",
    "an electric engine with the members of a diesel is accepted",
    "vessel",
    "engine",
    (rule) => (value) => (isObject(value) && value.type === "electric" ? undefined : rule(value)),
  ),
  accepting("nested-unknown", "an owner with an unknown member is accepted", "vessel", "owner", (rule) =>
    judging(
      having((members) => {
        for (const name of Object.keys(members)) if (!["name", "email", "phone"].includes(name)) delete members[name];
      }),
    )(rule),
  ),
  accepting("too-many-members", "any number of channels is accepted", "settings", "channels", () =>
    map(whole({ min: 1, max: 88 })),
  ),
  accepting("patch-too-long", "a patch may make a name longer than a creation", "vesselPatch", "name", () =>
    text({ min: 1 }),
  ),
  accepting("patch-removes-required", "a patch may take the kind away", "vesselPatch", "kind", nullable),
  {
    id: "missing-required",
    what: "a berth without a rate is accepted",
    area: "berths",
    checks: ["invalid-refused"],
    seams: () => ({ ...withField("berth", "dailyRate", { required: false }), ...showingRate() }),
  },
  {
    id: "unknown-member",
    what: "settings with an unknown member are accepted",
    area: "settings",
    checks: ["invalid-refused"],
    seams: () => ({
      parseJson(body) {
        const parsed = soundSeams.parseJson(body);
        if (!isObject(parsed) || !Object.hasOwn(parsed, "harbourName")) return parsed;
        return Object.fromEntries(Object.entries(parsed).filter(([name]) => Object.hasOwn(fieldTables.settings, name)));
      },
    }),
  },
  {
    id: "page-size-of-zero",
    what: "a page size of 0 is accepted where 1 is the least",
    area: "vessel lists",
    checks: ["invalid-refused"],
    seams: () => ({ limits: { ...soundSeams.limits, maxPageSize: { min: 0, max: 50 } } }),
  },
  {
    id: "page-size-above",
    what: "a page size of 21 is accepted where 20 is the most",
    area: "berths",
    checks: ["invalid-refused"],
    seams: () => ({ limits: { ...soundSeams.limits, pageSize: { min: 1, max: 1000 } } }),
  },
  {
    id: "query-enum",
    what: "a filter by an unknown side is accepted",
    area: "berths",
    checks: ["invalid-refused"],
    seams: () => withoutQuery("side", (value) => value !== "north" && value !== "south"),
  },
  {
    id: "query-type",
    what: "a least depth that is no number is accepted",
    area: "berths",
    checks: ["invalid-refused"],
    seams: () => withoutQuery("minDepth", (value) => Number.isNaN(Number(value))),
  },
  {
    id: "required-header-missing",
    what: "a report is started for a client that does not say who it is",
    area: "reports",
    checks: ["invalid-refused"],
    seams: () => withHeader("x-harbour-client", (value) => value ?? "nobody"),
  },
  {
    id: "header-pattern",
    what: "a client may call itself anything",
    area: "reports",
    checks: ["invalid-refused"],
    seams: () => withHeader("x-harbour-client", (value) => (value === null ? null : "somebody")),
  },
  {
    id: "media-type-unchecked",
    what: "a body of any media type is read",
    area: "berths",
    checks: ["invalid-refused"],
    seams: () => ({ acceptsMedia: () => true }),
  },
  {
    id: "malformed-accepted",
    what: "a body that is not JSON counts as one without members in a patch",
    area: "berths",
    checks: ["invalid-refused"],
    seams: () => ({
      parseJson(body) {
        try {
          return soundSeams.parseJson(body);
        } catch {
          return {};
        }
      },
    }),
  },
  {
    id: "body-missing-accepted",
    what: "a patch without a body is accepted",
    area: "berths",
    checks: ["invalid-refused"],
    seams: () => ({ parseJson: (body) => (body === "" ? {} : soundSeams.parseJson(body)) }),
  },
  {
    id: "path-pattern",
    what: "a berth may be given a name against the pattern",
    area: "berths",
    checks: ["invalid-refused"],
    seams: () => ({
      decodeSegment(segment) {
        const name = soundSeams.decodeSegment(segment);
        return /^(?:ves|boo|rep)-/u.test(name) ? name : name.replaceAll(/[^A-Za-z0-9 +%&_-]/gu, "_").slice(0, 24);
      },
    }),
  },
];

/** Berths that have no rate show one. */
function showingRate(): Partial<Seams> {
  const show = (shown: ReturnType<Seams["present"]>): ReturnType<Seams["present"]> => ({ dailyRate: 0, ...shown });
  return {
    present: (kind, row) => (kind === "berth" ? show(soundSeams.present(kind, row)) : soundSeams.present(kind, row)),
    presentInList: (kind, row) =>
      kind === "berth" ? show(soundSeams.presentInList(kind, row)) : soundSeams.presentInList(kind, row),
  };
}

/** The server overlooks some values of a query parameter. */
function withoutQuery(name: string, isOverlooked: (value: string) => boolean): Partial<Seams> {
  return {
    async around(request, next) {
      const url = new URL(request.url);
      const sent = url.searchParams.get(name);
      if (sent === null || !isOverlooked(sent)) return await next(request);
      url.searchParams.delete(name);
      return await next(new Request(url, request));
    },
  };
}

/** The server sees another value of a header. */
function withHeader(name: string, change: (value: string | null) => string | null): Partial<Seams> {
  return {
    async around(request, next) {
      const inner = new Request(request);
      const value = change(inner.headers.get(name));
      if (value !== null) inner.headers.set(name, value);
      return await next(inner);
    },
  };
}
