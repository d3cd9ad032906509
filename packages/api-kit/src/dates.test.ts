import { expect, expectTypeOf, test } from "vitest";
import { secondsOfDate, textOfDate, withDates } from "./dates.ts";

interface Job {
  readonly id: string;
  enqueuedAt?: string;
  closedAt: string | null;
  startedAt: number;
  labels: Record<string, string>;
}

const job: Job = { id: "j", enqueuedAt: "2030-01-01T00:00:00.5Z", closedAt: null, startedAt: 1.5, labels: {} };

test("the named members become dates, the others stay", () => {
  const read = withDates(job, "enqueuedAt", "closedAt", "startedAt");
  expect(read).toEqual({
    ...job,
    enqueuedAt: new Date(Date.UTC(2030, 0, 1, 0, 0, 0, 500)),
    startedAt: new Date(1500),
  });
});

test("the type says what became of them", () => {
  const read = withDates(job, "enqueuedAt", "closedAt", "startedAt");
  expectTypeOf(read.enqueuedAt).toEqualTypeOf<Date | undefined>();
  expectTypeOf(read.closedAt).toEqualTypeOf<Date | null>();
  expectTypeOf(read.startedAt).toEqualTypeOf<Date>();
  expectTypeOf(read.id).toEqualTypeOf<string>();
  // @ts-expect-error labels are no date
  expect(() => withDates(job, "labels")).toThrow(RangeError);
});

test("an absent member stays absent", () => {
  const { enqueuedAt: _, ...waiting } = job;
  expect(Object.hasOwn(withDates<Job, "enqueuedAt">(waiting, "enqueuedAt"), "enqueuedAt")).toBe(false);
});

test("what is no date is refused by its name", () => {
  expect(() => withDates(job, "id")).toThrow('"id" is no date: "j".');
});

test.each([
  { text: "2030-01-01", date: Date.UTC(2030, 0, 1) },
  { text: "2030-01-01T01:00:00.1234567+01:00", date: Date.UTC(2030, 0, 1, 0, 0, 0, 123) },
  { text: "2030-01-01t00:00:00z", date: Date.UTC(2030, 0, 1) },
  { text: "Wed, 15 Nov 2023 00:02:54 GMT", date: Date.UTC(2023, 10, 15, 0, 2, 54) },
])("$text is a date", ({ text, date }) => {
  expect(withDates({ at: text }, "at").at.getTime()).toBe(date);
});

test.each(["", "Room 5", "60", "2030", "May 1", "2030-01-01T00:00:00", "2030-02-30T00:00:00Z", "2030-01-01T25:00:00Z"])(
  "%j is none, whatever the platform makes of it",
  (text) => {
    expect(() => withDates({ at: text }, "at")).toThrow(RangeError);
  },
);

test("dates are written as they were read", () => {
  const { enqueuedAt, startedAt } = withDates(job, "enqueuedAt", "startedAt");
  expect(enqueuedAt && textOfDate(enqueuedAt)).toBe("2030-01-01T00:00:00.500Z");
  expect(secondsOfDate(startedAt)).toBe(1.5);
});
