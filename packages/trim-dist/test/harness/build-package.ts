import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { trimPackage } from "../../src/trim-package.ts";

const manifest = { name: "shelf", type: "module", exports: { types: "./dist/index.d.ts", default: "./dist/index.js" } };
const repository = join(import.meta.dirname, "..", "..", "..", "..");
const house = join(repository, "tsconfig.base.json");
/** The one that builds our packages; this package's own TypeScript is there for its language service. */
const compiler = join(
  dirname(createRequire(join(repository, "package.json")).resolve("typescript/package.json")),
  "bin",
  "tsc",
);

/** A package in the temp folder, compiled under the house's settings and trimmed. */
export interface BuiltPackage extends Disposable {
  readonly root: string;
  readonly files: () => readonly string[];
  readonly read: (path: string) => string;
  readonly trim: () => Promise<void>;
  /** Runs a module beside `dist`, with source maps on. */
  readonly run: (code: string) => { readonly stdout: string; readonly stderr: string };
}

/** Compiles with maps first, then with what the options change, as a folder that was built before would have it. */
export async function buildPackage(
  sources: Readonly<Record<string, string>>,
  options: Readonly<Record<string, boolean>> = {},
): Promise<BuiltPackage> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "trimmed-")));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries({ ...sources, "package.json": JSON.stringify(manifest) }))
    write(path, text);
  for (const changed of [{}, ...(Object.keys(options).length > 0 ? [options] : [])]) {
    const compilerOptions = { rootDir: "src", outDir: "dist", ...changed };
    write("tsconfig.json", JSON.stringify({ extends: house, compilerOptions, include: ["src"] }));
    const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", root], { encoding: "utf8" });
    if (status !== 0) throw new Error(stdout);
  }
  await trimPackage(root);
  return {
    root,
    files: () =>
      readdirSync(join(root, "dist"))
        .map((name) => `dist/${name}`)
        .sort(),
    read: (path) => readFileSync(join(root, path), "utf8"),
    trim: () => trimPackage(root),
    run: (code) => {
      write("run.js", code);
      return spawnSync(process.execPath, ["--enable-source-maps", "run.js"], { cwd: root, encoding: "utf8" });
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true }),
  };
}
