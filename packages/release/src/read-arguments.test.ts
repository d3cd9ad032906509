import { expect, test } from "vitest";
import { help, readArguments, steps } from "./read-arguments.ts";

test("without arguments a release takes every step, in order", () => {
  expect(readArguments([])).toEqual({ kind: "release", steps, dryRun: false, yes: false });
});

test.each([
  { args: ["publish", "build"], expected: { steps: ["build", "publish"] } },
  { args: ["--dry-run"], expected: { dryRun: true, steps } },
  { args: ["--", "--dry-run"], expected: { dryRun: true } },
  { args: ["--snapshot", "pr-7"], expected: { snapshot: "pr-7", dryRun: false } },
  { args: ["--snapshot=pr-7", "--dry-run", "-y"], expected: { snapshot: "pr-7", dryRun: true, yes: true } },
])("$args is understood", ({ args, expected }) => {
  expect(readArguments(args)).toMatchObject({ kind: "release", ...expected });
});

test.each([
  { args: ["deploy"], says: 'There is no step "deploy". The steps are version, build, check, pack, publish.' },
  { args: ["--force"], says: "Unknown option '--force'" },
  { args: ["--snapshot"], says: "argument missing" },
  { args: ["--snapshot", "latest"], says: '"latest" cannot be the tag' },
  { args: ["--snapshot", "1.0.0"], says: '"1.0.0" cannot be the tag' },
  { args: ["--snapshot", ""], says: '"" cannot be the tag' },
])("$args is wrong", ({ args, says }) => {
  const command = readArguments(args);
  expect(command.kind === "wrong" ? command.sentence : "").toContain(says);
});

test("help names every step", () => {
  expect(readArguments(["publish", "-h"])).toEqual({ kind: "help" });
  for (const step of steps) expect(help).toMatch(new RegExp(`^ {2}${step} `, "mu"));
});
