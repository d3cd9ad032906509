import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The repository that this package is part of. */
const repositoryRoot: string = join(import.meta.dirname, "..", "..", "..", "..");

/** A repository of its own in the temp folder, whose packages find ours and each other. */
export interface TemporaryWorkspace {
  readonly root: string;
  /** Writes a file; its folders are made. */
  readonly write: (path: string, content: string) => void;
  /** Makes the packages in `packages/` importable by their names. */
  readonly link: () => void;
  /** Runs Node on a script; answers what it printed, or throws with it. */
  readonly node: (folder: string, ...args: readonly string[]) => string;
  readonly remove: () => void;
}

/** Packages of other makers that specs and tests of a scaffolded API import. */
const borrowed = [
  "@types/node",
  "@typespec/compiler",
  "@typespec/http",
  "@typespec/openapi",
  "@typespec/openapi3",
  "@typespec/versioning",
  "vitest",
];

export function createTemporaryWorkspace(): TemporaryWorkspace {
  const root = mkdtempSync(join(tmpdir(), "trunkline-codegen-"));
  const linkTo = (name: string, target: string): void => {
    const path = join(root, "node_modules", name);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(target, path);
  };
  writeFileSync(join(root, "pnpm-workspace.yaml"), "packages: [specs/*, packages/*]\n");
  writeFileSync(join(root, "package.json"), '{ "type": "module" }\n');
  copyFileSync(join(repositoryRoot, "tsconfig.base.json"), join(root, "tsconfig.base.json"));
  for (const kit of ["api-kit", "mock-kit", "validator-kit"])
    linkTo(`@trunkline/${kit}`, join(repositoryRoot, "packages", kit));
  for (const name of borrowed) linkTo(name, join(repositoryRoot, "packages", "codegen", "node_modules", name));
  return {
    root,
    write(path, content) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    },
    link() {
      for (const name of readdirSync(join(root, "packages")))
        linkTo(`@trunkline/${name}`, join(root, "packages", name));
    },
    node(folder, ...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        cwd: join(root, folder),
        encoding: "utf8",
        env: { ...process.env, NO_COLOR: "1", NODE_OPTIONS: "" },
      });
      if (status !== 0) throw new Error(`${args.join(" ")} failed.\n${stdout}${stderr}`);
      return stdout;
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** The script behind a command of the repository's own tools, for example TypeScript 7's `tsc`. */
export function toolScript(from: string, packageName: string, script: string): string {
  const manifest = createRequire(join(repositoryRoot, from, "package.json")).resolve(`${packageName}/package.json`);
  return join(dirname(manifest), script);
}
