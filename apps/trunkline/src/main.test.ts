import { expect, test } from "vitest";
import { type Terminal, main } from "./main.ts";

async function run(...args: readonly string[]): Promise<{ code: number; printed: string; complained: string }> {
  let printed = "";
  let complained = "";
  const terminal: Terminal = {
    print: (text) => void (printed += text),
    complain: (text) => void (complained += text),
    stopped: async () => {},
  };
  return { code: await main(args, terminal), printed, complained };
}

test.each([[["--help"]], [["-h"]], [["help"]], [[]], [["serve", "--help"]]])("%j prints the help", async (args) => {
  expect(await run(...args)).toMatchObject({
    code: 0,
    printed: expect.stringMatching(/^Serves mocks.*--port-job-router/su),
  });
});

test.each([[["--version"]], [["-v"]]])("%j prints the version", async (args) => {
  expect(await run(...args)).toMatchObject({ code: 0, printed: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) });
});

test.each([
  { args: ["fly"], sentence: 'There is no command "fly", only "serve".' },
  { args: ["serve", "now"], sentence: '"now" is one word too many.' },
  { args: ["serve", "--prot"], sentence: "Unknown option '--prot'" },
  { args: ["serve", "--port-job-router"], sentence: "argument missing" },
  {
    args: ["serve", "--port-job-router", "many"],
    sentence: '--port-job-router takes a port from 0 to 65535, not "many".',
  },
  { args: ["serve", "--port-traffic-distribution", "65536"], sentence: 'not "65536".' },
  {
    args: ["serve", "--now", "tomorrow"],
    sentence: '--now takes an instant such as 2030-01-01T12:00:00Z, not "tomorrow".',
  },
  { args: ["serve", "--now", "2030-13-01T12:00:00Z"], sentence: "--now takes an instant" },
  { args: ["serve", "--now", "2030-01-01"], sentence: "--now takes an instant" },
  { args: ["serve", "--status-delay", "soon"], sentence: '--status-delay takes a number of milliseconds, not "soon".' },
  { args: ["serve", "--access-key", "s3cret"], sentence: "--access-key takes ID:SECRET." },
  { args: ["serve", "--router-access-key", "s3cret!"], sentence: "--router-access-key takes a key in base64." },
  {
    args: ["serve", "--rule-host", "http://localhost:7071"],
    sentence: '--rule-host takes a host such as localhost:7071, not "http://localhost:7071".',
  },
  { args: ["serve", "--seed", "a.json", "--no-seed"], sentence: "--seed and --no-seed contradict each other." },
])("$args is refused: $sentence", async ({ args, sentence }) => {
  const { code, complained, printed } = await run(...args);
  expect([code, printed]).toEqual([2, ""]);
  expect(complained).toContain(sentence);
  expect(complained).toContain("See trunkline --help.");
});

test.each([
  { args: ["--host", "203.0.113.1"], sentence: "This machine has no address 203.0.113.1. Choose another with --host." },
  { args: ["--seed", "/nowhere/seed.json"], sentence: "The seed file cannot be read: ENOENT" },
  {
    args: ["--rule-answers", "/nowhere/answers.json"],
    sentence: "The rule answers cannot be read from /nowhere/answers.json: ENOENT",
  },
])("serve $args cannot be done: $sentence", async ({ args, sentence }) => {
  const { code, complained } = await run("serve", ...args);
  expect(code).toBe(1);
  expect(complained).toContain(sentence);
});

test("serve announces where the mocks are and ends when it is stopped", async () => {
  const { code, printed } = await run("serve", "--port-traffic-distribution", "0", "--port-job-router", "0");
  expect(code).toBe(0);
  expect(printed).toMatch(/^Trunkline \d.* is ready\. Ctrl-C stops it\.\n\nAmazon Connect/u);
  expect(printed).toContain("allowInsecureConnection");
});
