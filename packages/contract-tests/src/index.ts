export { type Check, type CheckId, checkTable } from "./checks/check-table.ts";
export type { Budgets, ContractTestOptions, Fetch, GivenLink, GivenValues, Selection } from "./options.ts";
export type {
  CheckCount,
  Coverage,
  Exchange,
  Finding,
  OperationCoverage,
  Progress,
  Reach,
  ReceivedResponse,
  Report,
  SentRequest,
  Share,
  Spent,
} from "./report.ts";
export { runContractTests } from "./run-contract-tests.ts";
