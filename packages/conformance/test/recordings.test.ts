// Every recorded exchange of Job Router: replayed where request and answer are known, understood where only a client's
// request is, allowed by the contract where only the service's answer is.
import { createMockServer, jobRouterContract, type Seed } from "@trunkline/job-router-mock-server";
import { expect } from "vitest";
import { conformanceTest as test } from "../src/conformance-test.ts";
import { readExamples, requestFrom, type Example } from "../src/examples.ts";

/** What differs between any two recordings: entity tags, times, and the ids that the service makes. */
const volatile = new Set(["etag", "addedAt", "enqueuedAt", "assignedAt", "offeredAt", "expiresAt"]);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** What the captured requests take for granted. */
const world: Seed = {
  distributionPolicies: { dp1: {} },
  exceptionPolicies: { ep1: {} },
  queues: { q1: { distributionPolicyId: "dp1" }, q2: { distributionPolicyId: "dp1" } },
  classificationPolicies: { cp1: {} },
};

function comparable(value: unknown, key = ""): unknown {
  if (volatile.has(key)) return `<${key}>`;
  if (typeof value === "string" && uuid.test(value)) return "<uuid>";
  if (Array.isArray(value)) return value.map((item: unknown) => comparable(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, comparable(member, name)]));
}

async function replay({ given = [], request, response }: Example): Promise<void> {
  const mock = createMockServer(response ? {} : { seed: world });
  for (const step of given) {
    const answer = await mock.fetch(requestFrom(step));
    if (answer.status >= 300)
      throw new Error(`${step.method} ${step.path} answered ${answer.status}: ${await answer.text()}`);
  }
  const answer = await mock.fetch(requestFrom(request ?? { method: "GET", path: "/" }));
  const text = await answer.text();
  if (response === undefined) {
    // Whatever the state, a client's request must find its operation and pass the contract. The token of a list that
    // another server began is the one thing that no mock can know.
    const isUnknownToken = /"target":"continuationToken"/u.test(text);
    if (answer.status >= 500 || (answer.status === 400 && !isUnknownToken))
      throw new Error(`${answer.status}: ${text}`);
    return;
  }
  expect(answer.status, text).toBe(response.status);
  const body: unknown = text === "" ? undefined : JSON.parse(text);
  expect(comparable(body)).toEqual(comparable(response.body ?? undefined));
  if (typeof response.body === "object" && response.body !== null && body !== undefined) {
    expect(Object.keys(body as object)).toEqual(Object.keys(response.body));
  }
}

function isAllowed({ operation, response }: Example): void {
  const route = jobRouterContract.routes.find((candidate) => candidate.operation === operation);
  expect(route, `${operation} is in the contract`).toBeDefined();
  const entity = route?.method === "GET" || route?.method === "PATCH";
  const headers = {
    ...(entity ? { etag: '"x"', "last-modified": "Wed, 15 Nov 2023 00:02:54 GMT" } : {}),
    ...response?.headers,
  };
  const lowerCase = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const outcome = route?.response.validate({ status: response?.status, headers: lowerCase, body: response?.body });
  expect(outcome).toMatchObject({ kind: "valid" });
}

for (const example of readExamples("job-router")) {
  test(`recording: ${example.name}`, () => (example.request ? replay(example) : isAllowed(example)));
}
