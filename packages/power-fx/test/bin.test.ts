import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const bin = fileURLToPath(new URL("../src/bin.ts", import.meta.url));

function run(args: readonly string[], input = ""): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { input, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

test("an expression is evaluated in the scope that is given", () => {
  const result = run(["If(job.Urgent = true, 10, 5)", "--scope", '{"job":{"Urgent":true}}']);
  expect(result).toMatchObject({ code: 0, out: "10\n" });
});

test("what is wrong is shown under the place where it is", () => {
  const { code, err } = run(["1 + ", "--profile", "v1-float"]);
  expect(code).toBe(1);
  expect(err).toMatch(/^1 \+ \n {4}\^\nError 4-4: Expected an operand/);
});

test("without an expression, lines are answered one by one", () => {
  const { code, out, err } = run(["--scope", '{"n":2}'], 'n * 3\nn +\nUpper("x")\n');
  expect([code, out]).toEqual([0, '6\n"X"\n']);
  expect(err).toContain("Error 3-3");
});

test.each([[["--profile", "v9"]], [["1", "--scope", "[]"]], [["1", "--scope", "{"]], [["--nonsense"]]])(
  "%j is refused with the help text",
  (args) => {
    const { code, err } = run(args);
    expect(code).toBe(2);
    expect(err).toContain("Evaluates Power Fx expressions.");
  },
);

test("help is printed when asked for", () => {
  expect(run(["--help"])).toMatchObject({ code: 0, err: "" });
});
