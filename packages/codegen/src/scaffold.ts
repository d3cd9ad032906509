import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { kinds } from "./kinds.ts";
import { camelCase, pascalCase } from "./names.ts";

/** A file of a new API, relative to the root of the repository. */
export interface ScaffoldedFile {
  readonly path: string;
  readonly content: string;
}

const templates: string = join(import.meta.dirname, "..", "templates");
const suffix = ".template";

/**
 * The files of a new API: its spec and one package of each kind, from the templates, in which an API named
 * `sample-api` stands for the new one.
 */
export function scaffold(api: string): readonly ScaffoldedFile[] {
  return ["spec", ...kinds].flatMap((room) => {
    const target = room === "spec" ? `specs/${api}` : `packages/${api}-${room}`;
    return templateFiles(room).map((path) => ({
      path: `${target}/${rename(path.slice(0, -suffix.length), api)}`,
      content: rename(readFileSync(join(templates, room, path), "utf8"), api),
    }));
  });
}

/** The name in its four spellings. */
function rename(text: string, api: string): string {
  return text
    .replaceAll("sample-api", api)
    .replaceAll("SampleApi", pascalCase(api))
    .replaceAll("sampleApi", camelCase(api))
    .replaceAll("Sample API", titleOf(api));
}

/** `parcel-lockers` to `Parcel lockers`: a first title, for people to better. */
function titleOf(api: string): string {
  const words = api.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function templateFiles(room: string): readonly string[] {
  return readdirSync(join(templates, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(templates, room).length + 1)
        .replaceAll(sep, "/"),
    )
    .sort();
}
