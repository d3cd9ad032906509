import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { trimPackage } from "../../src/trim-package.ts";

const exports = { types: "./dist/index.d.ts", default: "./dist/index.js" };
const manifest = { name: "shelf", type: "module", exports, files: ["dist"] };
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
  /** Once more, after something was written. */
  readonly trim: (files?: Readonly<Record<string, string>>) => Promise<void>;
  /** Runs a module beside `dist`, with source maps on. */
  readonly run: (code: string) => { readonly stdout: string; readonly stderr: string };
}

/**
 * Compiles with maps first, then with what the options change, as a folder that was built before would have it.
 *
 * @param changes Of the manifest.
 */
export async function buildPackage(
  sources: Readonly<Record<string, string>>,
  options: Readonly<Record<string, boolean>> = {},
  changes: Partial<typeof manifest> = {},
): Promise<BuiltPackage> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "trimmed-")));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries({
    ...sources,
    "package.json": JSON.stringify({ ...manifest, ...changes }),
  }))
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
      readdirSync(join(root, "dist"), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)))
        .sort(),
    read: (path) => readFileSync(join(root, path), "utf8"),
    trim: (files = {}) => {
      for (const [path, text] of Object.entries(files)) write(path, text);
      return trimPackage(root);
    },
    run: (code) => {
      write("run.js", code);
      return spawnSync(process.execPath, ["--enable-source-maps", "run.js"], { cwd: root, encoding: "utf8" });
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true }),
  };
}
