import { expect, test } from "vitest";
import { evaluated } from "./evaluate.fixtures.ts";

test.each([
  ["Date(2024, 2, 29)", "Date(2024,2,29)"],
  ["Date(2024, 14, 0)", "Date(2025,1,31)"],
  ["Date(0, 1, 1)", "Error({Kind:ErrorKind.InvalidArgument})"],
  ["DateTime(2024, 1, 1, 25, 0, 0)", "DateTime(2024,1,2,1,0,0,0)"],
  ["Time(13, 5, 0)", "Time(13,5,0,0)"],
  ["Date(2024, 3, 1) - Date(2024, 2, 1)", "29"],
  ["Date(2024, 3, 1) + 1", "Date(2024,3,2)"],
  ["Date(2024, 3, 1) + Time(6, 0, 0)", "DateTime(2024,3,1,6,0,0,0)"],
  ["5 - Date(2024, 1, 1)", "Error({Kind:ErrorKind.NotSupported})"],
  ["Date(2024, 1, 1) < Date(2024, 1, 2)", "true"],
  ["DateAdd(Date(2024, 1, 31), 1, TimeUnit.Months)", "Date(2024,2,29)"],
  ["DateAdd(DateTime(2024, 1, 1, 0, 0, 0), 90, TimeUnit.Minutes)", "DateTime(2024,1,1,1,30,0,0)"],
  ["DateDiff(Date(2024, 1, 31), Date(2024, 2, 1), TimeUnit.Months)", "1"],
  ["DateDiff(DateTime(2024, 1, 1, 0, 59, 0), DateTime(2024, 1, 1, 1, 0, 0), TimeUnit.Hours)", "1"],
  ["EDate(Date(2024, 1, 31), 1)", "Date(2024,2,29)"],
  ["EOMonth(Date(2024, 1, 15), 1)", "Date(2024,2,29)"],
  ["Weekday(Date(2024, 3, 15))", "6"],
  ["Weekday(Date(2024, 3, 15), StartOfWeek.MondayZero)", "4"],
  ["WeekNum(Date(2024, 1, 7))", "2"],
  ["Year(Date(2024, 3, 15)) * 100 + Month(Date(2024, 3, 15))", "202403"],
  ["Now()", "DateTime(2024,3,15,12,0,0,0)"],
  ["Today()", "Date(2024,3,15)"],
  ["IsToday(Now())", "true"],
  ["Hour(Now())", "12"],
])("dates are made, moved and read: %s", (source, result) => {
  expect(evaluated(source)).toBe(result);
});

test.each([
  ['DateValue("2024-03-15")', "Date(2024,3,15)"],
  ['DateValue("3/15/2024")', "Date(2024,3,15)"],
  ['DateValue("15/3/2024", "en-GB")', "Date(2024,3,15)"],
  ['DateValue("March 15, 2024")', "Date(2024,3,15)"],
  ['DateTimeValue("15 March 2024 1:30 PM")', "DateTime(2024,3,15,13,30,0,0)"],
  ['DateTimeValue("2024-03-15T12:00:00Z")', "DateTime(2024,3,15,12,0,0,0)"],
  ['TimeValue("6:30 PM")', "Time(18,30,0,0)"],
  ['DateValue("2024-02-30")', "Error({Kind:ErrorKind.InvalidArgument})"],
  ['DateValue("soon")', "Error({Kind:ErrorKind.InvalidArgument})"],
  ['Text(DateTime(2024, 3, 5, 14, 7, 9), "yyyy-mm-dd hh:mm:ss")', '"2024-03-05 14:07:09"'],
  ['Text(Date(2024, 3, 5), "dddd, mmmm d")', '"Tuesday, March 5"'],
  ['Text(DateTime(2024, 3, 5, 14, 7, 9), "h:mm AM/PM")', '"2:07 PM"'],
  ["Text(Date(2024, 3, 5))", '"3/5/2024"'],
  ["Text(DateTime(2024, 3, 5, 14, 7, 0), DateTimeFormat.ShortDateTime)", '"3/5/2024 2:07 PM"'],
  ["Text(Now(), DateTimeFormat.UTC)", '"2024-03-15T12:00:00.000Z"'],
])("dates are read and written: %s", (source, result) => {
  expect(evaluated(source)).toBe(result);
});

test.each([
  ["Now()", "DateTime(2024,3,15,5,0,0,0)"],
  ["TimeZoneOffset(Date(2024, 1, 1))", "480"],
  ["DateTime(2024, 3, 10, 2, 30, 0)", "DateTime(2024,3,10,3,0,0,0)"],
  ["DateAdd(DateTime(2024, 3, 10, 1, 0, 0), 1, TimeUnit.Hours)", "DateTime(2024,3,10,3,0,0,0)"],
  ["DateDiff(DateTime(2024, 3, 10, 1, 0, 0), DateTime(2024, 3, 10, 4, 0, 0), TimeUnit.Hours)", "2"],
  ['DateTimeValue("2024-07-01T12:00:00Z")', "DateTime(2024,7,1,5,0,0,0)"],
])("clocks go forward in a zone with summer time: %s", (source, result) => {
  expect(evaluated(source, { timeZone: "Pacific Standard Time" })).toBe(result);
  expect(evaluated(source, { timeZone: "America/Los_Angeles" })).toBe(result);
});
