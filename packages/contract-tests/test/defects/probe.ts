import { runContractTests, type Finding, type Report } from "../../src/index.ts";
import type { Area, Defect } from "./defect.ts";
import { createHarbour } from "./harbour/create-harbour.ts";
import { harbourWith } from "./harbour/document.ts";

/** Who may do everything at the harbour. */
export const harbourMaster: Readonly<Record<string, string>> = {
  authorization: "Bearer harbour-master",
  "x-admin-key": "admin-of-harbour",
};

/** What became of one defect. */
export interface Detection {
  readonly defect: Defect;
  readonly report: Report;
  /** The finding that was expected; the smallest if there are several. */
  readonly found: Finding | undefined;
}

const operationsOf: Readonly<Record<Area, readonly string[]>> = {
  vessels: ["createVessel"],
  "vessel patches": ["updateVessel"],
  "vessel lists": ["listVessels"],
  "vessel reads": ["getVessel", "deleteVessel", "retireVessel"],
  berths: ["* /berths", "* /berths/{berthId}"],
  bookings: ["* /berths/{berthId}/bookings*"],
  settings: ["* /settings"],
  reports: ["* /reports*"],
};

/** Tests a harbour with one defect, and looks for the finding that tells of it. */
export async function probe(defect: Defect): Promise<Detection> {
  const report = await runContractTests({
    document: harbourWith(defect.members ?? []),
    target: "http://harbour.test",
    fetch: createHarbour(defect.seams()),
    headers: harbourMaster,
    operations: { include: operationsOf[defect.area] },
    budgets: { randomCases: 5 },
    seed: 1,
    now: () => 0,
  });
  const expected = report.findings.filter(({ check }) => defect.checks.some((one) => one === check));
  const [found] = expected.toSorted((one, other) => sizeOf(one) - sizeOf(other));
  return { defect, report, found };
}

/** How much one has to send and to read to see a finding. */
function sizeOf({ exchanges }: Finding): number {
  return exchanges.reduce((sum, { request }) => sum + 100 + (request.body?.length ?? 0), 0);
}
