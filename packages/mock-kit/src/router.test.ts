import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Route } from "./route.ts";
import { compileRouter } from "./router.ts";
import { validatorOf } from "./shelf.fixtures.ts";

const anything = validatorOf<unknown>(() => []);

function route(method: Route["method"], path: string): Route {
  return { operation: `${method} ${path}`, method, path, parameters: [], request: anything, response: anything };
}

const find = compileRouter([
  route("GET", "/jobs"),
  route("GET", "/jobs/{jobId}"),
  route("POST", "/jobs/{jobId}:cancel"),
  route("POST", "/jobs/{jobId}:close"),
  route("GET", "/jobs/{jobId}/assignments/{assignmentId}"),
  route("POST", "/jobs/{jobId}/assignments/{assignmentId}:close"),
  route("GET", "/jobs/statistics"),
  route("GET", "/{kind}/statistics/{day}"),
  route("PUT", "/groups/{id}/user"),
  route("GET", "/accounts/{sid}.json"),
  route("GET", "/accounts/{sid}"),
  route("GET", "/compare/{base}...{head}/v{version}"),
]);

const arn = "arn%3Aaws%3Aconnect%3Aus-east-1%3A123456789012%3Agroup%2Fabc";

test.each([
  { given: "GET /jobs", finds: "GET /jobs", path: {} },
  { given: "GET /jobs/", finds: "GET /jobs", path: {} },
  { given: "GET //jobs//a", finds: "GET /jobs/{jobId}", path: { jobId: "a" } },
  { given: "GET /jobs/a", finds: "GET /jobs/{jobId}", path: { jobId: "a" } },
  { given: "GET /jobs/a%20%2Fb%253", finds: "GET /jobs/{jobId}", path: { jobId: "a /b%3" } },
  { given: `GET /jobs/${arn}`, finds: "GET /jobs/{jobId}", path: { jobId: decodeURIComponent(arn) } },
  {
    given: "PUT /groups/arn:aws:connect:x%2Fy/user",
    finds: "PUT /groups/{id}/user",
    path: { id: "arn:aws:connect:x/y" },
  },
  { given: "GET /%6Aobs/a", finds: "GET /jobs/{jobId}", path: { jobId: "a" } },
  { given: "POST /jobs/a:cancel", finds: "POST /jobs/{jobId}:cancel", path: { jobId: "a" } },
  { given: "POST /jobs/a:b:cancel", finds: "POST /jobs/{jobId}:cancel", path: { jobId: "a:b" } },
  { given: "POST /jobs/cancel:close", finds: "POST /jobs/{jobId}:close", path: { jobId: "cancel" } },
  { given: "GET /jobs/a:cancel", finds: "GET /jobs/{jobId}", path: { jobId: "a:cancel" } },
  { given: "GET /jobs/a%3Acancel", finds: "GET /jobs/{jobId}", path: { jobId: "a:cancel" } },
  { given: "GET /jobs/:cancel", finds: "GET /jobs/{jobId}", path: { jobId: ":cancel" } },
  { given: "GET /jobs/statistics", finds: "GET /jobs/statistics", path: {} },
  { given: "GET /jobs/statistics/today", finds: "GET /{kind}/statistics/{day}", path: { kind: "jobs", day: "today" } },
  { given: "GET /accounts/a.json", finds: "GET /accounts/{sid}.json", path: { sid: "a" } },
  { given: "GET /accounts/a.json.json", finds: "GET /accounts/{sid}.json", path: { sid: "a.json" } },
  { given: "GET /accounts/a%2Fb.json", finds: "GET /accounts/{sid}.json", path: { sid: "a/b" } },
  { given: "GET /accounts/.json", finds: "GET /accounts/{sid}", path: { sid: ".json" } },
  { given: "GET /accounts/a.xml", finds: "GET /accounts/{sid}", path: { sid: "a.xml" } },
  {
    given: "GET /compare/a.b...c...d/v1",
    finds: "GET /compare/{base}...{head}/v{version}",
    path: { base: "a.b", head: "c...d", version: "1" },
  },
  {
    given: "POST /jobs/a/assignments/b:close",
    finds: "POST /jobs/{jobId}/assignments/{assignmentId}:close",
    path: { jobId: "a", assignmentId: "b" },
  },
])("$given leads to $finds", ({ given, finds, path }) => {
  const [method = "", raw = ""] = given.split(" ");
  expect(find(method, raw)).toMatchObject({ kind: "route", route: { operation: finds }, path });
});

test.each([
  { given: "GET /", match: { kind: "unknown" } },
  { given: "GET /job", match: { kind: "unknown" } },
  { given: "GET /jobs/a/b/c/d", match: { kind: "unknown" } },
  { given: "GET /compare/...a/v1", match: { kind: "unknown" } },
  { given: "GET /compare/a...b/v", match: { kind: "unknown" } },
  { given: "GET /%zz", match: { kind: "unknown" } },
  { given: "GET /jobs/%zz", match: { kind: "badEncoding" } },
  { given: "GET /jobs/%ff", match: { kind: "badEncoding" } },
  { given: "GET /jobs/%", match: { kind: "badEncoding" } },
  { given: "DELETE /jobs", match: { kind: "wrongMethod", allow: ["GET"] } },
  { given: "PUT /jobs/a:cancel", match: { kind: "wrongMethod", allow: ["GET", "POST"] } },
  { given: "get /jobs", match: { kind: "wrongMethod", allow: ["GET"] } },
  { given: "POST /jobs/a:unknown", match: { kind: "wrongMethod", allow: ["GET"] } },
])("$given leads nowhere: $match", ({ given, match }) => {
  const [method = "", raw = ""] = given.split(" ");
  expect(find(method, raw)).toEqual(match);
});

test.each([
  { paths: ["/a/{b}{c}"], message: /run together/u },
  { paths: ["/a/{b", "/b"], message: /run together/u },
  { paths: ["/a/{b}.c", "/a/{d}.c"], message: /same method and path/u },
  { paths: ["/a/{b}", "/a/{c}"], message: /same method and path/u },
])("the templates $paths are refused when compiled", ({ paths, message }) => {
  expect(() => compileRouter(paths.map((path) => route("GET", path)))).toThrow(message);
});

test("an id comes back as it was encoded, whatever it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (id) => {
      expect(find("GET", `/jobs/${encodeURIComponent(id)}`)).toMatchObject(
        id === "statistics" ? { path: {} } : { path: { jobId: id } },
      );
    }),
  );
});

test("no path makes the router fail", () => {
  const segment = fc.oneof(
    fc.string(),
    fc.constantFrom("jobs", "statistics", "a:cancel", "%", "%2F", "", ":", "{jobId}"),
  );
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 8 }), fc.string(), (segments, method) => {
      expect(find(method, `/${segments.join("/")}`).kind).toMatch(/^(route|unknown|wrongMethod|badEncoding)$/u);
    }),
  );
});
