import { expect, test } from "vitest";
import type { HttpRequest, HttpResponse } from "../client/http-message.ts";
import { sigV4, type SigV4Options } from "./sigv4.ts";

const at = Date.UTC(2026, 10, 22, 5, 57, 9, 123);
const base: SigV4Options = {
  service: "connect",
  region: "us-east-1",
  credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" },
};
const given: HttpRequest = {
  operation: "getTrafficDistribution",
  attempt: 1,
  at,
  method: "GET",
  url: "https://connect.us-east-1.amazonaws.com/traffic-distribution/arn%3Aaws%2Fx?a=b",
  headers: { accept: "application/json" },
  signal: new AbortController().signal,
};
const ok: HttpResponse = { status: 200, headers: {}, body: "" };

/** What goes out for one request, and what comes back. */
async function signed(
  options: Partial<SigV4Options>,
  request: Partial<HttpRequest> = {},
  answers: HttpResponse[] = [],
) {
  const sent: HttpRequest[] = [];
  const auth = sigV4({ ...base, ...options });
  const response = await auth({ ...given, ...request }, async (one) => {
    sent.push(one);
    return answers.shift() ?? ok;
  });
  return { sent, response, authorization: sent[0]?.headers["authorization"] ?? "", headers: sent[0]?.headers };
}

test("a request is dated, and signed over host and date", async () => {
  const { authorization, headers } = await signed({});
  expect(headers).toMatchObject({ accept: "application/json", "x-amz-date": "20261122T055709Z" });
  expect(authorization).toMatch(
    /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/20261122\/us-east-1\/connect\/aws4_request, SignedHeaders=host;x-amz-date, Signature=[0-9a-f]{64}$/,
  );
  expect(headers).not.toHaveProperty("host");
});

test("content type, session token and body hash are signed when they are sent", async () => {
  const { authorization, headers } = await signed(
    { sendBodyHash: true, credentials: { accessKeyId: "A", secretAccessKey: "s", sessionToken: "t" } },
    { method: "PUT", body: "{}", headers: { "content-type": "application/json", "user-agent": "x" } },
  );
  expect(authorization).toContain(
    "SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date;x-amz-security-token,",
  );
  expect(headers).toMatchObject({
    "x-amz-security-token": "t",
    "x-amz-content-sha256": "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
  });
});

test("the day key is made anew for another day and another secret", async () => {
  let secretAccessKey = "one";
  const auth = sigV4({
    ...base,
    credentials: () => ({ accessKeyId: "A", secretAccessKey, expiration: new Date(at + 1) }),
  });
  const signature = async (later = 0): Promise<string | undefined> => {
    let seen: HttpRequest = given;
    await auth({ ...given, at: at + later }, async (one) => {
      seen = one;
      return ok;
    });
    return seen.headers["authorization"]?.split("Signature=")[1];
  };
  const first = await signature();
  expect(await signature()).toBe(first);
  const tomorrow = await signature(86_400_000);
  secretAccessKey = "two";
  const other = await signature(86_400_001);
  expect(new Set([first, tomorrow, other]).size).toBe(3);
});

const minutes = (count: number): string => new Date(at + count * 60_000).toUTCString();

test.each([
  { what: "20 minutes slow", date: minutes(20), status: 403, times: ["20261122T055709Z", "20261122T061709Z"] },
  { what: "20 minutes fast", date: minutes(-20), status: 400, times: ["20261122T055709Z", "20261122T053709Z"] },
  { what: "one minute slow", date: minutes(1), status: 403, times: ["20261122T055709Z"] },
  { what: "20 minutes slow, and the service content", date: minutes(20), status: 404, times: ["20261122T055709Z"] },
  { what: "unknown to the service", date: "", status: 403, times: ["20261122T055709Z"] },
])("with a clock that is $what, requests are sent at $times", async ({ date, status, times }) => {
  const { sent } = await signed({}, {}, [{ status, headers: { date }, body: "" }]);
  expect(sent.map(({ headers }) => headers["x-amz-date"])).toEqual(times);
});

test("a wrong clock is found out once", async () => {
  const auth = sigV4(base);
  const dates: (string | undefined)[] = [];
  const service = async ({ headers }: HttpRequest): Promise<HttpResponse> => {
    dates.push(headers["x-amz-date"]);
    const right = headers["x-amz-date"] === "20261122T061709Z";
    return { status: right ? 200 : 403, headers: { date: minutes(20) }, body: "" };
  };
  await auth(given, service);
  await auth(given, service);
  expect(dates).toEqual(["20261122T055709Z", "20261122T061709Z", "20261122T061709Z"]);
});

test("requests that are under way when a wrong clock is found out are all signed again", async () => {
  const auth = sigV4(base);
  const service = async ({ headers }: HttpRequest): Promise<HttpResponse> => {
    const right = headers["x-amz-date"] === "20261122T061709Z";
    return { status: right ? 200 : 403, headers: { date: minutes(20) }, body: "" };
  };
  const responses = await Promise.all([auth(given, service), auth(given, service), auth(given, service)]);
  expect(responses.map(({ status }) => status)).toEqual([200, 200, 200]);
});

test("a service that refuses whatever the date is asked twice at most", async () => {
  const no: HttpResponse = { status: 403, headers: { date: minutes(20) }, body: "" };
  const { sent, response } = await signed({}, {}, [no, no, no]);
  expect(sent).toHaveLength(2);
  expect(response.status).toBe(403);
});

test("a provider's failure is the caller's to see", async () => {
  const failure = new Error("no credentials in this environment");
  await expect(signed({ credentials: () => Promise.reject(failure) })).rejects.toBe(failure);
});
