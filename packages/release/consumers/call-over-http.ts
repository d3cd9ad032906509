// Calls both services over http, signed, while they misbehave as they were told to. Prints what each call came to.
import {
  CallError,
  createJobRouterClient,
  getDistributionPolicy,
  hmac,
  type JobRouterClientOptions,
} from "@trunkline/job-router-client";
import { createTrafficDistributionClient, getTrafficDistribution, sigV4 } from "@trunkline/traffic-distribution-client";

const { JOB_ROUTER_URL = "", CONNECT_URL = "" } = process.env;
const minute = 60_000;

/** Of the latest call. */
let tries = 0;
const options = {
  endpoint: JOB_ROUTER_URL,
  auth: hmac({ accessKey: "c2VjcmV0LWtleS1mb3ItdGVzdGluZw==" }),
  retry: { baseDelayMs: 1 },
  middleware: [(request, next) => next({ ...request, attempt: (tries = request.attempt) })],
} satisfies JobRouterClientOptions;
const router = createJobRouterClient(options);

/** Tells the mock what to do to the next call, or the next few, and to nothing after these. */
async function spoil(fault: object, times = 1): Promise<void> {
  const faults = `${JOB_ROUTER_URL}/_trunkline/faults`;
  const body = JSON.stringify({ operation: "getDistributionPolicy", times, ...fault });
  await fetch(faults, { method: "DELETE" });
  await fetch(faults, { method: "POST", headers: { "content-type": "application/json" }, body });
}

async function read(client = router, limits: Parameters<typeof getDistributionPolicy>[2] = {}): Promise<string> {
  try {
    const result = await getDistributionPolicy(
      client,
      { path: { distributionPolicyId: "MainDistributionPolicy" } },
      limits,
    );
    return result.ok ? String(result.body.name) : `${result.status} ${result.error.code}`;
  } catch (error) {
    return CallError.is(error) ? error.kind : String(error);
  }
}

console.log("plain:", await read());
console.log(
  "another key:",
  await read(createJobRouterClient({ ...options, auth: hmac({ accessKey: "YW5vdGhlcg==" }) })),
);
await spoil({ status: 503, code: "ServiceUnavailable" }, 2);
console.log("busy twice:", await read(), tries);
// How often it was sent is not ours alone to say: platforms send again what was lost with a connection kept alive.
await spoil({ connection: "reset" }, 2);
console.log("reset:", await read());
await spoil({ status: 429, code: "TooManyRequests", headers: { "retry-after": "1" } });
const asked = Date.now();
console.log("throttled:", await read(), tries, Date.now() - asked >= 900);
await spoil({ answer: "html" }, 3);
console.log("HTML:", await read());
await spoil({ answer: "truncated" });
console.log("cut off:", await read());
await spoil({ delay: { kind: "constant", ms: minute } });
console.log("late:", await read(router, { timeoutMs: 100 }));
await spoil({ delay: { kind: "constant", ms: minute } });
console.log("late once:", await read(router, { tryTimeoutMs: 500 }), tries);
await spoil({ delay: { kind: "constant", ms: minute } });
console.log("given up:", await read(router, { signal: AbortSignal.timeout(100) }));
await spoil({ status: 503, code: "ServiceUnavailable", headers: { "retry-after": "60" } });
console.log("given up while waiting:", await read(router, { timeoutMs: 2 * minute, signal: AbortSignal.timeout(100) }));

const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "made up for this test" };
const connect = createTrafficDistributionClient({
  endpoint: CONNECT_URL,
  auth: sigV4({ region: "us-east-1", credentials }),
});
const Id = "arn:aws:connect:us-east-1:123456789012:traffic-distribution-group/0a1b2c3d-1111-4222-8333-444455556666";
const split = await getTrafficDistribution(connect, { path: { Id } });
console.log("by ARN:", split.ok ? split.body.TelephonyConfig?.Distributions?.length : split.error.code);
