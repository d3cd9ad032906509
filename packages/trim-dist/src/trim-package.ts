import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { transform } from "esbuild";
import { declarationTargets, reachedFiles } from "./reached-files.ts";
import { rollDeclarations, type DeclarationFile } from "./roll-declarations.ts";
import { shipSources, sourcesOf, type PackageMap } from "./ship-sources.ts";
import { declaredPlaces, thinMap, tracedPlaces, type SourceMap } from "./thin-map.ts";

/**
 * Makes `dist` of a package small, once the compiler has written it: without what no entry of the package reaches,
 * without comments in modules, since the declarations have them, and with maps that hold what stack traces and editors
 * ask for. Where the manifest does not publish `src`, the sources that the maps lead to are put into `dist`.
 */
export async function trimPackage(folder: string): Promise<void> {
  const read = (path: string): string | undefined => readIfThere(join(folder, path));
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const reached = reachedFiles(manifest, read);
  for (const path of filesIn(folder)) {
    if (!reached.has(path.replace(/\.map$/, ""))) rmSync(join(folder, path));
  }
  for (const path of reached) {
    if (!linkToMap.test(read(path) ?? "")) rmSync(join(folder, `${path}.map`), { force: true });
    if (path.endsWith(".js")) await trimModule(join(folder, path));
  }
  trimDeclarations(folder, [...reached].filter((path) => path.endsWith(".d.ts")).sort(), declarationTargets(manifest));
  if (!manifest.files?.includes("src")) moveSources(folder);
}

type Manifest = Parameters<typeof reachedFiles>[0] & { readonly files?: readonly string[] };

/** Sources go into `dist`, as far as they go out at all, and maps lead there. */
function moveSources(folder: string): void {
  const paths = filesIn(folder).filter((path) => !path.endsWith(".map"));
  const maps = paths.flatMap((path): readonly PackageMap[] => {
    const text = readIfThere(join(folder, `${path}.map`));
    return text === undefined ? [] : [{ path, map: parseMap(text) }];
  });
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  const declarations = paths.filter((path) => path.endsWith(".d.ts")).map((path) => ({ path, text: read(path) }));
  const shipped = shipSources(maps, declarations, read);
  for (const { path, text } of shipped.sources) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const wanted = new Set(shipped.maps.flatMap((one) => sourcesOf(one)));
  for (const path of filesIn(folder, /\.ts$/)) {
    if (path.startsWith("dist/src/") && !wanted.has(path)) rmSync(join(folder, path));
  }
  for (const { path, map } of shipped.maps) {
    if (map.mappings !== "") {
      writeFileSync(join(folder, `${path}.map`), JSON.stringify(map));
      continue;
    }
    rmSync(join(folder, `${path}.map`));
    writeFileSync(join(folder, path), read(path).replace(linkToMap, "\n"));
  }
}

/** In as few files as may be, where they can be put together. */
function trimDeclarations(folder: string, paths: readonly string[], entries: readonly string[]): void {
  const files = paths.map((path): DeclarationFile => {
    const map = readIfThere(join(folder, `${path}.map`));
    return { path, text: readFileSync(join(folder, path), "utf8"), map: map === undefined ? undefined : parseMap(map) };
  });
  const rolled = rollDeclarations(files, entries) ?? files;
  for (const path of paths) {
    rmSync(join(folder, path));
    rmSync(join(folder, `${path}.map`), { force: true });
  }
  for (const { path, text, map } of rolled) {
    writeFileSync(join(folder, path), text);
    if (map) writeFileSync(join(folder, `${path}.map`), JSON.stringify(thinMap(map, text, declaredPlaces)));
  }
}

/** Files of `dist`: unless told otherwise, those that the compiler writes. */
function filesIn(folder: string, names = /\.(?:js|d\.ts)(?:\.map)?$/): readonly string[] {
  return readdirSync(join(folder, "dist"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));
}

/**
 * Without comments, but for those that bundlers read. The map still leads to the source: the compiler's map goes in with
 * the module, and what comes out is put together from both.
 */
async function trimModule(path: string): Promise<void> {
  const text = readFileSync(path, "utf8").replace(linkToMap, "");
  const map = readIfThere(`${path}.map`);
  const { code, map: composed } = await transform(map === undefined ? text : `${text}\n${inlineLink(map)}`, {
    target: "es2023",
    legalComments: "inline",
    sourcemap: "external",
    sourcesContent: false,
  });
  // What only passes names on is in no stack trace.
  if (map === undefined || /^(?:export (?:\{[^}]*\}|\*) from .*;\s*)*$/.test(code)) {
    rmSync(`${path}.map`, { force: true });
    return writeFileSync(path, code);
  }
  const { file, sources } = parseMap(map);
  writeFileSync(path, `${code}//# sourceMappingURL=${basename(path)}.map\n`);
  writeFileSync(`${path}.map`, JSON.stringify(thinMap({ ...parseMap(composed), file, sources }, code, tracedPlaces)));
}

/** The last line of a file that has a map; what an earlier build left is not named there. */
const linkToMap = /\n\/\/# sourceMappingURL=.*\s*$/;

function inlineLink(map: string): string {
  return `//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString("base64")}\n`;
}

function parseMap(text: string): SourceMap {
  const map: SourceMap = JSON.parse(text);
  return map;
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
