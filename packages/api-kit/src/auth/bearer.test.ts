import { expect, test } from "vitest";
import type { HttpRequest, HttpResponse } from "../client/http-message.ts";
import { bearer, type BearerOptions } from "./bearer.ts";

const given: HttpRequest = {
  operation: "getJob",
  attempt: 1,
  at: 0,
  method: "GET",
  url: "https://router.example/routing/jobs/j",
  headers: { accept: "application/json" },
  signal: new AbortController().signal,
};

/** Sends one request to a service that takes one token only. */
async function exchange(options: BearerOptions, accepted: string, url: string = given.url) {
  const tokens: (string | undefined)[] = [];
  const response = await bearer(options)({ ...given, url }, async ({ headers }): Promise<HttpResponse> => {
    tokens.push(headers["authorization"]);
    return { status: headers["authorization"] === `Bearer ${accepted}` ? 200 : 401, headers: {}, body: "" };
  });
  return { tokens, status: response.status };
}

function tokensInTurn(...tokens: string[]): BearerOptions["token"] {
  return () => ({ token: tokens.shift() ?? "none" });
}

test("a token is sent", async () => {
  expect(await exchange({ token: { token: "t" } }, "t")).toEqual({ tokens: ["Bearer t"], status: 200 });
});

test("when the service refuses a token, the provider is asked for another", async () => {
  const result = await exchange({ token: tokensInTurn("old", "new") }, "new");
  expect(result).toEqual({ tokens: ["Bearer old", "Bearer new"], status: 200 });
});

test("a second refusal is the answer", async () => {
  const result = await exchange({ token: tokensInTurn("a", "b", "c") }, "other");
  expect(result).toEqual({ tokens: ["Bearer a", "Bearer b"], status: 401 });
});

test("a given token that is refused is not sent again", async () => {
  expect(await exchange({ token: { token: "t" } }, "other")).toEqual({ tokens: ["Bearer t"], status: 401 });
});

test("over plain http nothing is sent", async () => {
  let asked = false;
  const token = () => {
    asked = true;
    return { token: "t" };
  };
  await expect(exchange({ token }, "t", "http://router.example/")).rejects.toMatchObject({
    kind: "request",
    message: "getJob: request: a bearer token is not sent over plain http, attempt 1",
  });
  expect(asked).toBe(false);
});

test("a provider that has no token ends the call, and is asked again by the next", async () => {
  const tokens = [null, { token: "t" }];
  const options = { token: () => tokens.shift() ?? null };
  await expect(exchange(options, "t")).rejects.toMatchObject({
    kind: "request",
    message: "getJob: request: the provider gave no token, attempt 1",
  });
  expect(await exchange(options, "t")).toEqual({ tokens: ["Bearer t"], status: 200 });
});

test("over plain http a token is sent when that is allowed", async () => {
  const result = await exchange({ token: { token: "t" }, allowPlainHttp: true }, "t", "http://localhost:1/");
  expect(result.status).toBe(200);
});
