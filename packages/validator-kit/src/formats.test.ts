import fc from "fast-check";
import { expect, test } from "vitest";
import { isDate, isDateTime } from "./date-formats.ts";
import { isHttpDate } from "./http-date-format.ts";
import { isUri, isUriReference, isUuid } from "./text-formats.ts";

test.each([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["1900-02-29", false],
  ["2000-02-29", true],
  ["2023-04-31", false],
  ["2023-12-31", true],
  ["2023-13-01", false],
  ["2023-00-01", false],
  ["2023-01-00", false],
  ["2023-1-1", false],
  ["02023-01-01", false],
  ["2023-01-01\n", false],
  ["", false],
])("date %j: %s", (text, is) => {
  expect(isDate(text)).toBe(is);
});

test.each([
  ["2023-11-15T00:02:54Z", true],
  ["2023-11-15T00:02:54.1234567+00:00", true],
  ["2023-11-15t00:02:54z", true],
  ["2016-12-31T23:59:60Z", true],
  ["2023-11-15T24:00:00Z", false],
  ["2023-11-15T23:60:00Z", false],
  ["2023-11-15T23:59:61Z", false],
  ["2023-11-15T00:02:54", false],
  ["2023-11-15 00:02:54Z", false],
  ["2023-11-15T00:02:54.Z", false],
  ["2023-11-15T00:02:54+24:00", false],
  ["2023-11-15T00:02:54+0000", false],
  ["2023-11-31T00:02:54Z", false],
  ["2023-11-15T00:02:54Z ", false],
  ["2023-11-15", false],
])("date-time %j: %s", (text, is) => {
  expect(isDateTime(text)).toBe(is);
});

test.each([
  ["Sun, 06 Nov 1994 08:49:37 GMT", true],
  ["Sunday, 06-Nov-94 08:49:37 GMT", true],
  ["Sun Nov  6 08:49:37 1994", true],
  ["Sun, 6 Nov 1994 08:49:37 GMT", false],
  ["Sun, 06 Nov 1994 08:49:37 UTC", false],
  ["Sun, 31 Nov 1994 08:49:37 GMT", false],
  ["Sun, 06 Now 1994 08:49:37 GMT", false],
  ["Sun, 06 Nov 1994 24:49:37 GMT", false],
  ["1994-11-06T08:49:37Z", false],
  ["", false],
])("http-date %j: %s", (text, is) => {
  expect(isHttpDate(text)).toBe(is);
});

test.each([
  ["https://example.com/a%20b?c=d#e", true],
  ["urn:isbn:0451450523", true],
  ["mailto:a@example.com", true],
  ["https://[2001:db8::1]/", true],
  ["/jobs?page=2", false],
  ["https:", false],
  ["https://exa mple.com", false],
  ["https://example.com/%zz", false],
  ["https://example.com/é", false],
  ["1https://example.com", false],
  ["", false],
])("uri %j: %s", (text, is) => {
  expect(isUri(text)).toBe(is);
});

test.each([
  ["/routing/jobs?maxpagesize=2&api-version=2023-11-01", true],
  ["", true],
  ["https://example.com", true],
  ["a b", false],
  ["%", false],
])("uri-reference %j: %s", (text, is) => {
  expect(isUriReference(text)).toBe(is);
});

test.each([
  ["0a1b2c3d-1111-4222-8333-444455556666", true],
  ["0A1B2C3D-1111-4222-8333-444455556666", true],
  ["0a1b2c3d111142228333444455556666", false],
  ["0a1b2c3d-1111-4222-8333-44445555666g", false],
])("uuid %j: %s", (text, is) => {
  expect(isUuid(text)).toBe(is);
});

test("what a Date prints is a date-time and a date of HTTP", () => {
  const dates = fc.date({ min: new Date("0100-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(dates, (date) => {
      expect(isDateTime(date.toISOString())).toBe(true);
      expect(isHttpDate(date.toUTCString())).toBe(true);
    }),
  );
});
