import { expect, test } from "vitest";
import { createMockServer, trafficDistributionContract } from "../src/index.ts";

/** A request that passes each missing operation's contract. */
const requests: Readonly<Record<string, { readonly path: string; readonly body?: object }>> = {
  replicateInstance: { path: "/instance/i/replicate", body: { ReplicaRegion: "us-west-2" } },
  claimPhoneNumber: { path: "/phone-number/claim", body: { PhoneNumber: "+15550100001" } },
  listPhoneNumbersV2: { path: "/phone-number/list", body: {} },
  searchAvailablePhoneNumbers: {
    path: "/phone-number/search-available",
    body: { PhoneNumberCountryCode: "US", PhoneNumberType: "DID" },
  },
  describePhoneNumber: { path: "/phone-number/n" },
  updatePhoneNumber: { path: "/phone-number/n", body: {} },
  releasePhoneNumber: { path: "/phone-number/n" },
};

test("what is not written answers 501 with its name, and the list is this", async () => {
  const mock = createMockServer();
  const missing: string[] = [];
  for (const { operation, method } of trafficDistributionContract.routes) {
    const { path, body } = requests[operation] ?? {};
    if (path === undefined) continue;
    const headers = { "content-type": "application/json" };
    const init = body === undefined ? { method } : { method, headers, body: JSON.stringify(body) };
    const answer = await mock.fetch(`https://connect.us-east-1.amazonaws.com${path}`, init);
    if (answer.status !== 501) continue;
    expect(answer.headers.get("x-amzn-errortype")).toBe("NotImplementedException");
    expect(await answer.json()).toEqual({ message: `This mock does not implement ${operation} yet.` });
    missing.push(operation);
  }
  console.log(`Not written yet: ${missing.join(", ")}`);
  expect(missing).toEqual(Object.keys(requests));
});
