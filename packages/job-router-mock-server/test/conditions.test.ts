import { expect, test } from "vitest";
import { send, setUp } from "./contact-centre.fixtures.ts";

const before = "Tue, 01 Jan 2030 11:59:59 GMT";
const then = "Tue, 01 Jan 2030 12:00:00 GMT";

// The seeded policy was stored at noon. Facts: docs/facts/job-router/merge-patch.md, "Conditions"
test.each([
  { what: "the current tag", headers: { "if-match": "{etag}" }, status: 200 },
  { what: "a list with the current tag", headers: { "if-match": '"a,b", {etag}' }, status: 200 },
  { what: "any tag", headers: { "if-match": "*" }, status: 200 },
  { what: "another tag", headers: { "if-match": '"other"' }, status: 412 },
  { what: "the current tag as a weak one", headers: { "if-match": "W/{etag}" }, status: 412 },
  { what: "not changed since that very second", headers: { "if-unmodified-since": then }, status: 200 },
  { what: "not changed since a second before", headers: { "if-unmodified-since": before }, status: 412 },
  {
    what: "a matching tag but a change since",
    headers: { "if-match": "*", "if-unmodified-since": before },
    status: 412,
  },
  { what: "a date that is none", headers: { "if-unmodified-since": "yesterday" }, status: 400 },
])("an update on condition of $what answers $status", async ({ headers, status }) => {
  const { mock } = setUp();
  const { headers: current } = await send({ mock }, "GET", "distributionPolicies/dp");
  const given = Object.entries(headers).map(([name, value]) => [
    name,
    value.replace("{etag}", current.get("etag") ?? ""),
  ]);
  const answer = await send({ mock }, "PATCH", "distributionPolicies/dp", { name: "New" }, Object.fromEntries(given));
  expect(answer.status).toBe(status);
  const { body } = await send({ mock }, "GET", "distributionPolicies/dp");
  expect(body).toMatchObject({ name: status === 200 ? "New" : "Main" });
});

test.each([
  { what: "any tag", headers: { "if-match": "*" }, status: 412 },
  { what: "some tag", headers: { "if-match": '"1"' }, status: 412 },
  { what: "an age", headers: { "if-unmodified-since": before }, status: 201 },
])("a creation on condition of $what answers $status", async ({ headers, status }) => {
  const { mock } = setUp();
  const answer = await send({ mock }, "PATCH", "queues/new", {}, headers);
  expect(answer.status).toBe(status);
  expect((await send({ mock }, "GET", "queues/new")).status).toBe(status === 201 ? 200 : 404);
});

test("a failed condition says so in the service's envelope", async () => {
  const { mock } = setUp();
  const { body } = await send({ mock }, "PATCH", "queues/q", { name: "n" }, { "if-match": '"1"' });
  expect(body).toEqual({
    communicationError: {
      code: "PreconditionFailed",
      message: "Queue q is not in the state that the request asks for.",
      target: "/routing/queues/q",
    },
  });
});
