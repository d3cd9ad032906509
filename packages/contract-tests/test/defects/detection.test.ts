import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { allDefects } from "./all-defects.ts";
import { detectionPage } from "./detection-table.ts";
import { probe, type Detection } from "./probe.ts";
import { soundServers } from "./sound-servers.ts";

const page = new URL("../../../../docs/conformance/contract-tests.md", import.meta.url);
const detections = new Map<string, Detection>();
const everyDefect = Object.values(allDefects).flat();

/** The most requests that a minimal example may take. */
const shortExample = 24;

test("every defect has a name of its own", () => {
  expect(new Set(everyDefect.map(({ id }) => id)).size).toBe(everyDefect.length);
  expect(everyDefect.length).toBeGreaterThan(150);
});

test.each(everyDefect)("$id is found: $what", async (defect) => {
  const detection = await probe(defect);
  detections.set(defect.id, detection);
  const seen = detection.report.findings.map(({ check, message }) => `${check}: ${message}`);
  expect(detection.found, `found instead: ${seen.join("; ") || "nothing"}`).toBeDefined();
  expect(detection.found?.exchanges.length).toBeLessThanOrEqual(shortExample);
});

test("the page of detections is current; UPDATE_DETECTION=1 rewrites it", () => {
  const parts = Object.entries(allDefects).map(([part, defects]) => ({
    part,
    detections: defects.flatMap(({ id }) => detections.get(id) ?? []),
  }));
  const current = detectionPage(
    parts,
    soundServers.map(({ name }) => name),
  );
  if (process.env.UPDATE_DETECTION === "1") writeFileSync(page, current);
  expect(essence(readFileSync(page, "utf8")), "run: UPDATE_DETECTION=1 npm test").toBe(essence(current));
});

/** The formatter pads tables, and the case that tells first may move; the defects and their totals count. */
function essence(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) => (line.startsWith("| ") ? line.split("|").slice(0, 3).join("|") : line))
    .join("\n")
    .replaceAll(/ {2,}/gu, " ")
    .replaceAll(/-{3,}/gu, "---")
    .trim();
}

afterAll(() => detections.clear());
