import { expect, test } from "vitest";
import { enums } from "./enums.ts";
import { accepts, coerces, intersect, unite } from "./relations.ts";
import { mostSimilarName } from "./similar-name.ts";
import type { Type } from "./type.ts";
import { recordType, tableType, types, valueTableType } from "./type.ts";

const record = (fields: Record<string, Type>): Type => recordType(new Map(Object.entries(fields)));

test.each<[string, Type, Type, boolean, boolean]>([
  ["blank for anything", types.text, types.blank, true, true],
  ["a text for a number", types.decimal, types.text, false, true],
  ["a boolean for a date", types.date, types.boolean, false, false],
  ["a date for a date and time", types.dateTime, types.date, true, true],
  ["a decimal for a double", types.number, types.decimal, false, true],
  ["a member for its enumeration", enums.TimeUnit, enums.TimeUnit, true, true],
  ["a text for a member", enums.TimeUnit, types.text, false, false],
  ["a numeric member for a number", types.decimal, enums.ErrorKind, false, true],
  ["a dynamic value for a text", types.text, types.dynamic, false, true],
  ["a dynamic value for a record", record({}), types.dynamic, false, false],
  ["a wider record", record({ a: types.text }), record({ a: types.text, b: types.text }), true, true],
  ["a narrower record", record({ a: types.text, b: types.text }), record({ a: types.text }), false, true],
  ["a record for a table", tableType(new Map()), record({}), false, false],
])("%s", (_, wanted, given, accepted, coerced) => {
  expect([accepts(wanted, given), coerces(given, wanted)]).toEqual([accepted, coerced]);
});

test("united types lead with the left and join records field by field", () => {
  expect(unite(types.text, types.decimal)).toBe(types.text);
  expect(unite(types.blank, types.date)).toBe(types.date);
  expect(unite(types.boolean, types.date)).toBeUndefined();
  expect(unite(record({ a: types.text }), record({ a: types.decimal, b: types.date }))).toEqual(
    record({ a: types.text, b: types.date }),
  );
  expect(unite(valueTableType(types.text), types.text)).toBeUndefined();
});

test("before 1.0 alternatives keep what they have in common", () => {
  expect(intersect(record({ a: types.text, b: types.date }), record({ b: types.time, c: types.text }))).toEqual(
    record({ b: types.dateTime }),
  );
});

test.each([
  ["Nmae", ["Age", "Name"], "Name"],
  ["z", ["Value"], undefined],
  ["a", ["b"], "b"],
  ["x", [], undefined],
])("what is most like %s among %j is %s", (wanted, known, found) => {
  expect(mostSimilarName(wanted, known)).toBe(found);
});
