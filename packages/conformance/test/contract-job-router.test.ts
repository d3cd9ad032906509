// The Job Router mock is held against its own contract, with every operation and every status that can be reached.
import { runContractTests } from "@trunkline/contract-tests";
import { expect, test } from "vitest";
import { readDocumentOf } from "../src/contract-document.ts";
import { stageJobRouter } from "../src/staged-job-router.ts";
import { unreachedIn } from "../src/unreached.ts";

test("the Job Router mock keeps its contract, in every operation and every status", { timeout: 180_000 }, async () => {
  const { fetch, values } = await stageJobRouter();
  const report = await runContractTests({
    document: readDocumentOf("job-router", "2024-01-18-preview"),
    target: "https://contoso.communication.azure.com",
    fetch,
    values,
    seed: 1,
  });
  expect(report.findings).toEqual([]);
  expect(report.ended).toBe("complete");
  expect(report.coverage.operations).toEqual({ reached: 33, declared: 33 });
  expect(unreachedIn(report)).toEqual({});
});
