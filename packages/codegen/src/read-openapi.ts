import type { ApiModel } from "./api-model.ts";
import { foldVersions } from "./model/fold-versions.ts";
import { readDocument, readForeignDocument, type ReadDocument, type Remark } from "./openapi/read-document.ts";
import { SpecProblem } from "./openapi/spec-problem.ts";

/** An OpenAPI 3.1 document in JSON. */
export interface SpecDocument {
  /** From the root of the repository, with forward slashes. Stands in errors and in the headers of generated files. */
  readonly path: string;
  readonly text: string;
}

/**
 * Folds the documents of one API, one per version and oldest first, into one model. The newest gives the shapes.
 *
 * @throws SpecProblem when a document cannot be read, with the place and what to do.
 */
export function readOpenApi(api: string, documents: readonly SpecDocument[]): ApiModel {
  return foldDocuments(
    api,
    documents,
    documents.map(({ path, text }) => readDocument(path, text)),
  );
}

/**
 * Reads one document of anybody's, 3.0 or 3.1.
 *
 * @param remark Is told what is not honoured in full.
 * @throws SpecProblem when it cannot be read, with the place and what to do.
 */
export function readForeignOpenApi(api: string, document: SpecDocument, remark: Remark = () => {}): ApiModel {
  return foldDocuments(api, [document], [readForeignDocument(document.path, document.text, remark)]);
}

function foldDocuments(
  api: string,
  documents: readonly SpecDocument[],
  [oldest, ...later]: readonly ReadDocument[],
): ApiModel {
  const source = documents.at(-1)?.path;
  if (!oldest || source === undefined) {
    throw new SpecProblem(
      { document: `specs/${api}`, pointer: "" },
      "There is no OpenAPI document.",
      "Run `npm run generate`, which compiles the TypeSpec first.",
    );
  }
  const newest = later.at(-1) ?? oldest;
  const versions = [oldest, ...later].map(({ version }) => version);
  return {
    api,
    source,
    title: newest.title,
    ...(newest.doc !== undefined && { doc: newest.doc }),
    ...(newest.see && { see: newest.see }),
    versions,
    defaultVersion: defaultVersion(newest, versions, source),
    ...(newest.versionParameter && { versionParameter: newest.versionParameter }),
    errorEnvelope: newest.errorEnvelope,
    ...foldVersions([oldest, ...later], newest),
  };
}

function defaultVersion(
  { defaultVersion: wanted, version }: ReadDocument,
  versions: readonly string[],
  source: string,
): string {
  if (wanted === undefined || versions.includes(wanted)) return wanted ?? version;
  throw new SpecProblem(
    { document: source, pointer: "#/x-default-version" },
    `"${wanted}" is none of the versions ${versions.join(", ")}.`,
    "Name one of them, or leave the extension out for the newest.",
  );
}
