import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { SpecDocument } from "./read-openapi.ts";
import { SpecProblem } from "./openapi/spec-problem.ts";

const fileName = /^openapi(?:\.(?<version>.+))?\.json$/;

/**
 * The OpenAPI documents of a spec, oldest version first.
 *
 * @param root The root of the repository.
 * @param spec The spec's folder from there: `specs/job-router`.
 */
export function readSpecFolder(root: string, spec: string): readonly SpecDocument[] {
  const gen = join(root, spec, "gen");
  return listFolder(gen, spec)
    .flatMap((name) => {
      const match = fileName.exec(name);
      return match ? [{ name, version: match.groups?.["version"] ?? "" }] : [];
    })
    .sort((one, other) => compareVersions(one.version, other.version))
    .map(({ name }) => ({ path: `${spec}/gen/${name}`, text: readFileSync(join(gen, name), "utf8") }));
}

/** The API of a spec folder: its last part. */
export function apiOf(spec: string): string {
  return basename(spec);
}

/** Numbers count as numbers, and a preview comes before the release of its day: `2024-01-18-preview`, `2024-01-18`. */
export function compareVersions(one: string, other: string): number {
  const [release, preview] = splitPreview(one);
  const [otherRelease, otherPreview] = splitPreview(other);
  const byRelease = release.localeCompare(otherRelease, "en", { numeric: true });
  if (byRelease !== 0) return byRelease;
  if (preview === "" || otherPreview === "") return otherPreview.length - preview.length;
  return preview.localeCompare(otherPreview, "en", { numeric: true });
}

function splitPreview(version: string): readonly [release: string, preview: string] {
  const [, release = version, preview = ""] = /^([\d.v-]*\d)-(\D.*)$/.exec(version) ?? [];
  return [release, preview];
}

function listFolder(gen: string, spec: string): readonly string[] {
  try {
    return readdirSync(gen);
  } catch {
    throw new SpecProblem(
      { document: `${spec}/gen`, pointer: "" },
      "The folder does not exist.",
      "Check `codegen.spec` in the package's manifest, and run `npm run generate`.",
    );
  }
}
