import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "../../src/run-program.ts";
import { cleanEnvironment } from "./clean-environment.ts";

/** Who installs. */
export type Manager = "npm" | "pnpm" | "deno" | "bun";

/** A project outside the workspace that has installed packages from a registry. */
export interface ConsumerFolder {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  /** Installs afresh, what was published meanwhile included. */
  readonly install: () => Promise<void>;
  /** The version that is installed. */
  readonly versionOf: (name: string) => string;
  readonly remove: () => void;
}

/**
 * Makes a project that depends on these packages, by ranges, and installs them.
 *
 * @param program Of the manager. Default: the one on the path.
 */
export async function createConsumer(
  manager: Manager,
  registry: string,
  dependencies: Readonly<Record<string, string>>,
  program: string = manager,
): Promise<ConsumerFolder> {
  const root = mkdtempSync(join(tmpdir(), `trunkline-${manager}-`));
  const manifest = { name: "consumer", version: "1.0.0", private: true, type: "module", dependencies };
  writeFileSync(join(root, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(root, ".npmrc"), `registry=${registry}\n`);
  // pnpm, Deno and Bun may hold back what was published today, which is all that we have to offer.
  writeFileSync(join(root, "pnpm-workspace.yaml"), "packages: []\nminimumReleaseAge: 0\n");
  const cache = join(root, ".cache");
  const caches = { npm_config_cache: cache, DENO_DIR: join(cache, "deno"), BUN_INSTALL_CACHE_DIR: join(cache, "bun") };
  const env = cleanEnvironment({ npm_config_registry: registry, ...caches, DENO_NO_UPDATE_CHECK: "1", CI: "true" });
  const args = {
    npm: [
      "install",
      "--prefer-online",
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
      "--loglevel=error",
      "--no-package-lock",
    ],
    pnpm: ["install", "--no-lockfile", "--ignore-scripts"],
    deno: ["install", "--no-lock", "--minimum-dependency-age=0"],
    bun: ["install", "--no-save", "--ignore-scripts", "--minimum-release-age=0"],
  };
  const install = async (): Promise<void> => {
    rmSync(join(root, "node_modules"), { recursive: true, force: true });
    await runProgram(program, args[manager], { cwd: root, env });
  };
  await install();
  return {
    root,
    env,
    install,
    versionOf: (name) => {
      const read: unknown = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8"));
      return typeof read === "object" && read !== null && "version" in read ? String(read.version) : "";
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** How a project resolves what it imports. */
export type Resolution = "nodenext" | "bundler";

/**
 * Copies the programs into a project and writes a configuration for each resolution. With `checkDeclarations`, compilers
 * check the declarations of the packages too, not only what they mean for the programs.
 */
export function addPrograms(
  { root }: ConsumerFolder,
  programs: string,
  { checkDeclarations }: { readonly checkDeclarations: boolean },
): void {
  mkdirSync(join(root, "src"));
  cpSync(programs, join(root, "src"), { recursive: true });
  const shared = {
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: !checkDeclarations,
    skipDefaultLibCheck: true,
    types: ["node"],
  };
  const options = {
    nodenext: { ...shared, module: "nodenext", outDir: "js", rootDir: "src" },
    bundler: { ...shared, module: "preserve", moduleResolution: "bundler" },
  };
  for (const [resolution, compilerOptions] of Object.entries(options)) {
    writeFileSync(join(root, `tsconfig.${resolution}.json`), JSON.stringify({ compilerOptions, include: ["src"] }));
  }
}

/** Compiles the programs of a project, and with `emit` writes their JavaScript into `js`. Rejects with what the compiler says. */
export async function compilePrograms(
  { root, env }: ConsumerFolder,
  options: { readonly compiler: string; readonly resolution: Resolution; readonly emit?: boolean },
): Promise<void> {
  const { compiler, resolution, emit = false } = options;
  const program = join(root, "node_modules", compiler, "lib", "tsc.js");
  const args = [program, "-p", `tsconfig.${resolution}.json`, ...(emit ? [] : ["--noEmit"])];
  await runProgram(process.execPath, args, { cwd: root, env });
}
