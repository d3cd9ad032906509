import { join } from "node:path";
import { runGenerate } from "../../src/commands/run-generate.ts";
import { kinds } from "../../src/kinds.ts";
import { toolScript, type TemporaryWorkspace } from "./temporary-workspace.ts";

/** What `npm run generate` does: TypeSpec to OpenAPI, and OpenAPI to the packages of every kind. */
export async function generateAll(workspace: TemporaryWorkspace, api: string): Promise<void> {
  const compiler = toolScript("packages/codegen", "@typespec/compiler", "cmd/tsp.js");
  workspace.node(`specs/${api}`, compiler, "compile", "main.tsp");
  for (const kind of kinds) await runGenerate(join(workspace.root, "packages", `${api}-${kind}`), false);
}
