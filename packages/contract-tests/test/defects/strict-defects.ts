import { areaOf, refusing, withField, withRule, type Defect } from "./defect.ts";
import type { FieldTables } from "./harbour/fields.ts";
import { isObject, text, type Json } from "./harbour/rules.ts";
import { soundSeams } from "./harbour/seams.ts";

/** A field that refuses what it has to take. */
function rejecting(
  id: string,
  what: string,
  table: keyof FieldTables,
  name: string,
  isRefused: (value: Json) => boolean,
): Defect {
  return {
    id,
    what,
    area: areaOf[table],
    members: [name],
    checks: ["valid-accepted"],
    seams: () => withRule(table, name, refusing(isRefused)),
  };
}

/** Mistakes in judging what is sent: too strict. */
export const strictDefects: readonly Defect[] = [
  rejecting(
    "longest-refused",
    "a name of 40 letters is refused",
    "vessel",
    "name",
    (value) => typeof value === "string" && [...value].length >= 40,
  ),
  rejecting(
    "shortest-refused",
    "a registration of 3 letters is refused",
    "vessel",
    "registration",
    (value) => typeof value === "string" && [...value].length === 3,
  ),
  rejecting("greatest-refused", "60 nights are refused", "booking", "nights", (value) => value === 60),
  rejecting("least-refused", "a depth of 0.5 is refused", "berth", "depthMetres", (value) => value === 0.5),
  rejecting("zero-refused", "a rate of 0 is refused", "berth", "dailyRate", (value) => value === 0),
  rejecting("null-refused", "a registration of null is refused", "vessel", "registration", (value) => value === null),
  rejecting("enum-member-refused", "cargo vessels are refused", "vessel", "kind", (value) => value === "cargo"),
  rejecting(
    "branch-refused",
    "electric engines are refused",
    "vessel",
    "engine",
    (value) => isObject(value) && value.type === "electric",
  ),
  rejecting(
    "empty-list-refused",
    "an empty list of services is refused",
    "berth",
    "services",
    (value) => Array.isArray(value) && value.length === 0,
  ),
  rejecting(
    "full-list-refused",
    "six guests are refused",
    "booking",
    "guests",
    (value) => Array.isArray(value) && value.length >= 6,
  ),
  rejecting("empty-text-refused", "an empty remark is refused", "berth", "remark", (value) => value === ""),
  rejecting("false-refused", "false is refused", "settings", "quietHours", (value) => value === false),
  {
    id: "emoji-count-double",
    what: "letters beyond the first 65,536 count as two",
    area: "vessels",
    checks: ["valid-accepted"],
    seams: () => withField("vessel", "notes", { rule: text({ max: 200, measure: (value) => value.length }) }),
  },
  {
    id: "optional-demanded",
    what: "a vessel without a draught is refused",
    area: "vessels",
    members: ["draughtCentimetres"],
    checks: ["valid-accepted"],
    seams: () => withField("vessel", "draughtCentimetres", { required: true }),
  },
  {
    id: "largest-page-refused",
    what: "a page size of 50 is refused",
    area: "vessel lists",
    checks: ["valid-accepted"],
    seams: () => ({ limits: { ...soundSeams.limits, maxPageSize: { min: 1, max: 49 } } }),
  },
];
