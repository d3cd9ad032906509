import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CommandProblem } from "./command-problem.ts";
import { isKind, kinds, type Kind } from "./kinds.ts";
import { isJsonObject, type Json } from "./openapi/json.ts";

/** What a generated package says about itself in its manifest. */
export interface GeneratedPackage {
  readonly folder: string;
  readonly kind: Kind;
  /** The spec's folder from the root of the repository: `specs/job-router`. */
  readonly spec: string;
}

/** The nearest folder upwards that holds the workspace file. */
export function findRepositoryRoot(folder: string): string {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, "pnpm-workspace.yaml"))) return current;
    if (current === dirname(current)) {
      throw new CommandProblem("failure", `${folder} is not inside a workspace: no pnpm-workspace.yaml upwards of it.`);
    }
  }
}

/** Reads `codegen` of a package's manifest. */
export function readGeneratedPackage(folder: string): GeneratedPackage {
  const path = join(folder, "package.json");
  if (!existsSync(path)) {
    throw new CommandProblem("failure", `${path} does not exist. Run this in the folder of a generated package.`);
  }
  const manifest: Json = JSON.parse(readFileSync(path, "utf8"));
  const settings = isJsonObject(manifest) ? manifest["codegen"] : undefined;
  const kind = isJsonObject(settings) ? settings["kind"] : undefined;
  const spec = isJsonObject(settings) ? settings["spec"] : undefined;
  if (!isKind(kind) || typeof spec !== "string") {
    throw new CommandProblem(
      "failure",
      `${path} does not say what to generate.\n` +
        `Add "codegen": { "kind": …, "spec": "specs/<api>" }, where kind is one of ${kinds.join(", ")}.`,
    );
  }
  return { folder, kind, spec };
}
