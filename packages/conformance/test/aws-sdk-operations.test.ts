// The AWS SDK for JavaScript, unmodified, on every operation: success, each declared error, pages, and retries. What
// was proved is written down in docs/conformance/traffic-distribution.md.
import { afterEach, expect, test, vi } from "vitest";
import type { OperationCases } from "../src/connect-case.ts";
import { type ConnectErrorName, connectErrors, isConnectErrorName } from "../src/connect-errors.ts";
import { readDeclaredErrors } from "../src/declared-errors.ts";
import { groupCases } from "../src/group-cases.ts";
import { instanceCases } from "../src/instance-cases.ts";
import { phoneNumberCases } from "../src/phone-number-cases.ts";
import { type Proof, proofTable } from "../src/proof-table.ts";
import { type ServedConnect, serveConnect } from "../src/serve-connect.ts";

const declared = readDeclaredErrors();
const cases: readonly OperationCases[] = [...groupCases, ...instanceCases, ...phoneNumberCases];
const proofs: Proof[] = [];

let served: ServedConnect | undefined;
afterEach(async () => {
  await served?.stop();
  served = undefined;
});

test("every operation of the contract has its cases", () => {
  expect(cases.map(({ operation }) => operation).toSorted()).toEqual([...declared.keys()].toSorted());
});

test("every error that has a cause is declared, and the SDK has a class for every declared one", () => {
  for (const { operation, errors } of cases) {
    const names = declared.get(operation)?.map(({ name }) => name) ?? [];
    expect(names).toEqual(expect.arrayContaining(Object.keys(errors)));
    expect(names.filter((name) => !isConnectErrorName(name))).toEqual([]);
  }
});

test.each(cases)("AWS SDK: $operation succeeds", async ({ operation, success }) => {
  served = await serveConnect(success.options);
  const answer = await success.run(served);
  expect(answer).toMatchObject(success.shows);
  expect(answer).toMatchObject({ $metadata: { httpStatusCode: 200, attempts: 1 } });
  proofs.push({ operation, outcome: "success", status: 200, when: "" });
});

const refusals = cases.flatMap((each) =>
  (declared.get(each.operation) ?? []).map(({ name, status }) => ({ ...each, name: name as ConnectErrorName, status })),
);

test.each(refusals)(
  "AWS SDK: $operation is refused with $name",
  async ({ operation, success, errors, name, status }) => {
    const natural = errors[name];
    served = await serveConnect(natural?.options ?? success.options);
    if (natural === undefined) await served.fail({ operation, status, code: name, times: 1 });
    const error: unknown = await (natural ?? success).run(served).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(connectErrors[name]);
    expect(error).toMatchObject({ name, $metadata: { httpStatusCode: status, attempts: 1 } });
    expect((error as Error).message.length).toBeGreaterThan(10);
    // Nothing but the operation itself may have refused.
    expect(served.mock.control.requests().at(-1)).toMatchObject({ operation, status });
    proofs.push({ operation, outcome: name, status, when: natural?.when ?? "asked for as a fault" });
  },
);

test("what was proved is written down", async () => {
  const table = proofTable([...declared.keys()], proofs);
  await expect(table).toMatchFileSnapshot("../../../docs/conformance/traffic-distribution.md");
});

test.each(cases)("AWS SDK: $operation succeeds after a 429 and a 500", async (each) => {
  // The SDK takes its waits from chance: none at all here.
  vi.spyOn(Math, "random").mockReturnValue(0);
  served = await serveConnect(each.success.options);
  const { operation, success } = each;
  await served.fail({ operation, status: 429, code: "ThrottlingException", times: 1 });
  await served.fail({ operation, status: 500, code: "InternalServiceException", times: 1 });
  const answer = await success.run({ ...served, client: served.patientClient, replicaClient: served.patientClient });
  expect(answer).toMatchObject(success.shows);
  const tries = served.mock.control.requests().filter((entry) => entry.operation === operation);
  expect(tries.slice(0, 3).map(({ status }) => status)).toEqual([429, 500, 200]);
});
