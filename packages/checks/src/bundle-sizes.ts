import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle, gzipSize } from "./bundle.ts";
import type { Finding } from "./finding.ts";
import { entriesOf, listOf, objectOf, parseObject, stringOf, type Json, type JsonObject } from "./json.ts";
import type { Repository } from "./repository.ts";

const sizesFile = "packages/checks/bundle-sizes.json";

/** Builds of zlib for other processors compress a little differently. */
const slack = 8;

/** A program that somebody might write with our packages, and what it may cost them. */
interface Program {
  readonly name: string;
  /** The package that it is written in, for what it can import. */
  readonly folder: string;
  readonly source: string;
  readonly platform: "browser" | "node";
  /** Only what it costs beyond the program of this name counts. */
  readonly beyond: string | undefined;
  /** Bytes; `undefined` before they were first measured. */
  readonly gzip: number | undefined;
}

/** Programs whose bundle has grown since its size was last written down. */
export async function findGrownBundles(repository: Repository): Promise<readonly Finding[]> {
  const programs = readPrograms(repository);
  const sizes = await measure(repository, programs);
  return programs.flatMap(({ name, gzip = -1 }) => {
    const size = sizes.get(name) ?? Infinity;
    if (size <= (gzip > 0 ? gzip + slack : gzip)) return [];
    return {
      file: sizesFile,
      what: `"${name}" takes ${size} bytes, ${gzip < 0 ? "and has no size yet" : `up from ${gzip}`}`,
      fix: "Make it smaller. If it is worth it: node packages/checks/src/bin.ts bundles --update",
    };
  });
}

/** Writes the sizes down: from now on they are the limits. */
export async function updateBundleSizes(repository: Repository): Promise<void> {
  const document = parseObject(repository.read(sizesFile));
  const sizes = await measure(repository, readPrograms(repository));
  const measured = entriesOf(document).map(([name, program]) => [name, withSize(program, sizes.get(name))]);
  writeFileSync(join(repository.root, sizesFile), `${JSON.stringify(Object.fromEntries(measured), undefined, 2)}\n`);
}

function withSize(program: Json, gzip: number | undefined): JsonObject {
  return { ...objectOf(program), ...(gzip !== undefined && { gzip }) };
}

function readPrograms(repository: Repository): readonly Program[] {
  return entriesOf(parseObject(repository.read(sizesFile))).map(([name, value]) => {
    const { package: folder, program, platform, beyond, gzip } = objectOf(value);
    return {
      name,
      folder: `packages/${stringOf(folder)}`,
      source: listOf(program).map(stringOf).join("\n"),
      platform: platform === "node" ? "node" : "browser",
      beyond: beyond === undefined ? undefined : stringOf(beyond),
      gzip: typeof gzip === "number" ? gzip : undefined,
    };
  });
}

/** Bytes after gzip, of each program by its name. Packages are bundled from their sources, which need no build. */
async function measure({ root }: Repository, programs: readonly Program[]): Promise<ReadonlyMap<string, number>> {
  const whole = new Map(
    await Promise.all(
      programs.map(async ({ name, source, folder, platform }) => {
        const content = await bundle(source, {
          folder: join(root, folder),
          platform,
          conditions: ["@trunkline/source"],
        });
        // An empty file still takes twenty bytes when compressed.
        return [name, content.byteLength === 0 ? 0 : gzipSize(content)] as const;
      }),
    ),
  );
  return new Map(
    programs.map(({ name, beyond }) => {
      const base = beyond === undefined ? 0 : whole.get(beyond);
      if (base === undefined)
        throw new TypeError(`"${name}" wants to be compared with "${beyond}", which is not listed`);
      return [name, (whole.get(name) ?? 0) - base];
    }),
  );
}
