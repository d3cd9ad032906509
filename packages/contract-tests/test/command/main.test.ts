import { expect, test } from "vitest";
import { main } from "../../src/command/main.ts";
import type { JsonReport } from "../../src/reporting/json-report.ts";
import { createHarbour } from "../defects/harbour/create-harbour.ts";
import { allDefects } from "../defects/all-defects.ts";
import { createTestWorld, shortRun } from "./world.ts";

/** A harbour with one defect at `http://harbour.test`. */
function defective(id: string): (request: Request) => Promise<Response> {
  const defect = Object.values(allDefects)
    .flat()
    .find((one) => one.id === id);
  return createHarbour(defect?.seams());
}

test("a server that keeps its contract gives 0", async () => {
  const world = createTestWorld();
  expect(await main(shortRun, world)).toBe(0);
  expect(world.printed()).toContain("seed 1: no findings");
});

test("a server that does not gives 1, and says how to see it again", async () => {
  const world = createTestWorld({ fetch: defective("case-changed") });
  expect(await main(shortRun, world)).toBe(1);
  expect(world.printed()).toContain("1. update-applied: replaceSettings (PUT /settings)");
  expect(world.printed()).toMatch(
    /Replay: contract-tests run harbour\.json --target http:\/\/harbour\.test --bearer env:TOKEN --api-key '\*\*\*' --include '\* \/settings' --seed 1 --replay \S+/u,
  );
});

test("a replay finds again what was found, with fewer requests", async () => {
  const options = [...shortRun, "--report", "json"];
  const first = createTestWorld({ fetch: defective("case-changed") });
  await main(options, first);
  const whole = JSON.parse(first.printed()) as JsonReport;
  const [finding] = whole.findings;
  const second = createTestWorld({ fetch: defective("case-changed") });
  expect(await main([...options, "--replay", finding?.caseId ?? ""], second)).toBe(1);
  const repeated = JSON.parse(second.printed()) as JsonReport;
  expect(repeated.findings[0]).toMatchObject({ check: finding?.check, caseId: finding?.caseId });
  expect(repeated.counts.requests).toBeLessThan(whole.counts.requests);
});

test("secrets stand in no report and in no message", async () => {
  const world = createTestWorld({ fetch: defective("any-token") });
  const reports = [
    "--report",
    "text",
    "--report",
    "json",
    "--output",
    "a.json",
    "--report",
    "junit",
    "--output",
    "a.xml",
  ];
  await main([...shortRun, ...reports], world);
  const everything = [world.printed(), world.complained(), ...world.written.values()].join("\n");
  expect(world.written.size).toBe(2);
  expect(everything).not.toMatch(/harbour-master|admin-of-harbour/u);
});

test("reports go where they are sent, and the text to standard output", async () => {
  const world = createTestWorld();
  await main([...shortRun, "--report", "junit", "--output", "out.xml", "--output", "out.json"], world);
  expect([...world.written.keys()]).toEqual(["out.xml", "out.json"]);
  expect(world.written.get("out.xml")).toContain("<testsuites");
  expect(world.printed()).toContain("no findings");
});

test("a quiet run prints nothing", async () => {
  const world = createTestWorld();
  expect(await main([...shortRun, "--quiet"], world)).toBe(0);
  expect(world.printed() + world.complained()).toBe("");
});

test("a run that a budget ends without findings gives 4", async () => {
  const world = createTestWorld();
  expect(await main([...shortRun, "--max-requests", "5"], world)).toBe(4);
  expect(world.printed()).toContain("all requests of the budget are spent");
  expect(world.requests.length).toBeLessThanOrEqual(6);
});

test("time ends a run, too", async () => {
  const world = createTestWorld();
  expect(await main([...shortRun, "--max-time", "20ms"], world)).toBe(4);
  expect(world.printed()).toContain("the time is up");
});

test("a run without the right to do anything gives 4: it says nothing", async () => {
  const world = createTestWorld();
  const [run = "", document = "", ...target] = shortRun.slice(0, 4);
  expect(await main([run, document, ...target, "--include", "*Settings"], world)).toBe(4);
});

test("an interrupted run reports what it has and gives 130", async () => {
  const world = createTestWorld({ interrupted: AbortSignal.abort() });
  expect(await main(shortRun, world)).toBe(130);
  expect(world.printed()).toContain("interrupted");
});

test("no request leaves for a host that was not named", async () => {
  const world = createTestWorld({ fetch: defective("location-wrong") });
  const hosts: string[] = [];
  const fetch = world.fetch;
  await main([...shortRun.slice(0, 8), "--seed", "1", "--include", "* /vessels*"], {
    ...world,
    fetch: async (request) => {
      hosts.push(new URL(request.url).host);
      expect(request.redirect).toBe("manual");
      const response = await fetch(request);
      const text = await response.text();
      const elsewhere = text.replaceAll("http://harbour.test/", "http://elsewhere.test/");
      return new Response([204, 304].includes(response.status) ? null : elsewhere, response);
    },
  });
  expect(new Set(hosts)).toEqual(new Set(["harbour.test"]));
});

test("the document can be YAML or come by standard input", async () => {
  const rest = shortRun.slice(2);
  expect(await main(["run", "harbour.yaml", ...rest], createTestWorld())).toBe(0);
  expect(await main(["run", "-", ...rest], createTestWorld())).toBe(0);
});

test("a setup module signs requests and gives values", async () => {
  const module = {
    authenticate(request: Request) {
      const signed = new Request(request);
      signed.headers.set("authorization", "Bearer harbour-master");
      signed.headers.set("x-admin-key", "admin-of-harbour");
      return signed;
    },
  };
  const world = createTestWorld({ importModule: async () => module });
  const args = [
    "run",
    "harbour.json",
    "--target",
    "http://harbour.test",
    "--setup",
    "setup.mjs",
    "--include",
    "*Settings",
  ];
  expect(await main(args, world)).toBe(0);
});

test("progress is a line that changes on a terminal, and it is gone in the end", async () => {
  const lines: string[] = [];
  const screen = { isTerminal: true, columns: 60, write: (text: string) => void lines.push(text) };
  await main(shortRun, createTestWorld({ screen }));
  expect(lines[0]).toBe("Testing http://harbour.test/ against harbour.json, seed 1\n");
  expect(lines[1]?.startsWith("\r\u001b[2K")).toBe(true);
  expect(lines[1]).toMatch(/\d\/2 operations, \d+ requests, 0 findings/u);
  expect(Math.max(...lines.slice(1).map(({ length }) => length))).toBeLessThanOrEqual(64);
  expect(lines.at(-1)).toBe("\r\u001b[2K");
});

test("a drawn seed is told before the run", async () => {
  const world = createTestWorld();
  await main(shortRun.slice(0, -2), world);
  expect(world.complained()).toContain("seed 1073741824");
});

test("help, version and the list of checks cost nothing", async () => {
  const world = createTestWorld();
  expect([await main(["--help"], world), await main(["-v"], world), await main(["--list-checks"], world)]).toEqual([
    0, 0, 0,
  ]);
  expect(world.printed()).toContain("Usage: contract-tests run <document> --target <url>");
  expect(world.printed()).toContain("\n1.2.3\n");
  expect(world.printed()).toContain("invalid-refused\n");
  expect(world.requests).toEqual([]);
});
