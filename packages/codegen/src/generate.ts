import { createHash } from "node:crypto";
import type { ApiModel } from "./api-model.ts";
import type { GeneratedFile } from "./generated-file.ts";
import type { Kind } from "./kinds.ts";
import { printKind } from "./print-kind.ts";
import { readOpenApi, type SpecDocument } from "./read-openapi.ts";

/** Everything that belongs into a package's `src/gen`: the printer's files with their headers, and the manifest. */
export async function generate(
  api: string,
  kind: Kind,
  documents: readonly SpecDocument[],
): Promise<readonly GeneratedFile[]> {
  const model = readOpenApi(api, documents);
  const files = await printKind(model, kind, headerOf(model));
  return [...files, { path: "manifest.json", content: manifestOf(model, kind, documents) }];
}

/** What made the file, from what, and what to do instead. Nothing that changes without the content changing. */
function headerOf({ api, source }: ApiModel): string {
  return (
    `// Generated from ${source}. Do not edit.\n` +
    `// To change this file, edit the TypeSpec in specs/${api} and run \`npm run generate\`.\n\n`
  );
}

/** The one place for versions and hashes, so that a new version does not touch every file. */
function manifestOf({ api, versions }: ApiModel, kind: Kind, documents: readonly SpecDocument[]): string {
  const manifest = {
    api,
    kind,
    versions,
    documents: Object.fromEntries(documents.map(({ path, text }) => [path, `sha256:${sha256(text)}`])),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
