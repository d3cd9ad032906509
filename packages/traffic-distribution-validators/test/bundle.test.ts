import { spawnSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** The bundle of a program that imports the package as an application would. */
async function bundle(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    conditions: ["@trunkline/source"],
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

const one = 'import { getTrafficDistributionOutputValidator as it } from "@trunkline/traffic-distribution-validators";';

test("a program that uses one validator ships what that one reaches and nothing else", async () => {
  const text = await bundle(`${one} console.log(it.validate(globalThis.value));`);
  expect(["TelephonyConfig", "Percentage", "SignInConfig"].filter((name) => !text.includes(name))).toEqual([]);
  expect(["PhoneNumber", "CountryCode", "Exception"].filter((name) => text.includes(name))).toEqual([]);
});

test("that program stays small", async () => {
  const text = await bundle(`${one} console.log(it.validate(globalThis.value));`);
  expect(gzipSync(text, { level: 9 }).length / 1024).toBeLessThan(2.4);
});

test("to import all and use one costs not a byte more", async () => {
  const whole = await bundle(`import * as all from "@trunkline/traffic-distribution-validators";
    console.log(all.getTrafficDistributionOutputValidator.validate(globalThis.value));`);
  const named = await bundle(`${one} console.log(it.validate(globalThis.value));`);
  expect(whole.length).toBe(named.length);
});

test("it works where code may not be made from strings", async () => {
  const program = `${one} const { violations } = it.validate({ TelephonyConfig: { Distributions: 1 } });
    console.log(violations.map(({ pointer, keyword }) => pointer + " " + keyword).join());
    try { new Function(""); } catch (error) { console.log(error.name); }`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--disallow-code-generation-from-strings", "--input-type=module", "-"],
    { input: await bundle(program), encoding: "utf8" },
  );
  expect([stdout, stderr]).toEqual(["/TelephonyConfig/Distributions type\nEvalError\n", ""]);
});
