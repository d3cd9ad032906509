import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isKind } from "../src/kinds.ts";
import { SpecProblem } from "../src/openapi/spec-problem.ts";
import { printers } from "../src/printers.ts";
import { readOpenApi } from "../src/read-openapi.ts";
import { compileTypeSpec } from "./harness/compile-typespec.ts";
import { declarationText } from "./harness/declaration-text.ts";
import { readScenarios, replaceExpectations, type Scenario } from "./harness/scenario-file.ts";

/** Set it to write what is generated into the Markdown files, and review the difference. */
const rewrite = process.env["UPDATE_SCENARIOS"] === "1";
const folder = join(import.meta.dirname, "scenarios");

const scenarios = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .flatMap((name) => readScenarios(readFileSync(join(folder, name), "utf8")).map((scenario) => ({ name, scenario })));

test.each(scenarios)("$name: $scenario.title", async ({ name, scenario }) => {
  const actual = await resultsOf(scenario);
  const path = join(folder, name);
  if (rewrite) writeFileSync(path, replaceExpectations(readFileSync(path, "utf8"), scenario.title, actual));
  expect(actual).toEqual(rewrite ? actual : scenario.expectations.map(({ text }) => text));
});

/** What is generated, or said, at the address of every expectation. */
async function resultsOf({ input, expectations }: Scenario): Promise<readonly string[]> {
  const documents = await compileTypeSpec(input);
  if (expectations.some(({ address }) => address === "error")) {
    return [errorOf(() => readOpenApi("library", documents))];
  }
  const model = readOpenApi("library", documents);
  const results: string[] = [];
  for (const { address } of expectations) {
    const [file = "", ...declaration] = address.split(" ");
    const [kind, ...path] = file.split("/");
    if (!isKind(kind)) throw new Error(`"${file}" does not begin with a kind of package.`);
    const print = await printers[kind].load();
    const source = print(model).find((one) => one.path === path.join("/"))?.content;
    if (source === undefined) throw new Error(`${file} is not generated.`);
    results.push(declaration.length === 0 ? source : declarationText(source, declaration.join(" ")));
  }
  return results;
}

function errorOf(act: () => void): string {
  try {
    act();
  } catch (error) {
    if (error instanceof SpecProblem) return `${error.message}\n`;
    throw error;
  }
  throw new Error("No error was raised.");
}
