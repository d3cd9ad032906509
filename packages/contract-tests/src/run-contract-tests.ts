import type { ContractTestOptions } from "./options.ts";
import type { Report } from "./report.ts";

/** Tests a server against its OpenAPI document. Rejects when the document or the options cannot be used. */
export async function runContractTests(options: ContractTestOptions): Promise<Report> {
  throw new Error(`Cannot test ${options.target} yet.`);
}
