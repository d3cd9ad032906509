import type { Finding } from "./finding.ts";
import { entriesOf, isObject, listOf, objectOf, textOf, type Json, type JsonObject } from "./json.ts";
import type { Package, Repository } from "./repository.ts";

/** What a published manifest must say: each rule answers what is wrong, or nothing. */
const rules: readonly ((one: Package) => string | undefined)[] = [
  ({ manifest }) => unlessEqual("license", manifest.license, "MIT"),
  ({ manifest }) => unlessEqual("type", manifest.type, "module"),
  ({ manifest }) => unlessEqual("sideEffects", manifest.sideEffects, false),
  ({ manifest }) => unlessEqual("publishConfig.access", objectOf(manifest.publishConfig).access, "public"),
  ({ manifest, folder }) => unlessEqual("repository.directory", objectOf(manifest.repository).directory, folder),
  ({ manifest }) => unlessEqual("repository.type", objectOf(manifest.repository).type, "git"),
  ({ manifest }) =>
    /^git\+https:\/\/.+\.git$/u.test(textOf(objectOf(manifest.repository).url))
      ? undefined
      : "repository.url is not git+https://….git",
  ({ manifest }) => (typeof objectOf(manifest.engines).node === "string" ? undefined : "engines.node is missing"),
  ({ manifest }) => (textOf(manifest.description).length > 10 ? undefined : "description is missing"),
  ({ manifest }) => (listOf(manifest.keywords).length > 0 ? undefined : "keywords are missing"),
  ({ manifest, folder }) =>
    unlessEqual("homepage", manifest.homepage, `${siteOf(manifest)}/tree/main/${folder}#readme`),
  ({ manifest }) => unlessEqual("bugs.url", objectOf(manifest.bugs).url, `${siteOf(manifest)}/issues`),
  ({ manifest }) => (manifest.funding === undefined ? undefined : "funding asks users for money"),
  ({ manifest }) => (listOf(manifest.files).includes("dist") ? undefined : "files does not hold dist"),
  ({ manifest }) =>
    objectOf(manifest.exports)["./package.json"] === "./package.json"
      ? undefined
      : "exports does not hold ./package.json",
  ({ manifest }) =>
    entriesOf(manifest.exports)
      .map(([entry, target]) => wrongEntry(entry, target))
      .find((wrong) => wrong !== undefined),
  ({ manifest }) => wrongPublishedEntries(manifest),
  ({ manifest }) => wrongRange(manifest),
];

/** Manifests of published packages, and names and privacy of all. */
export function findWrongManifests(repository: Repository): readonly Finding[] {
  return repository.packages.flatMap((one) => {
    const wrong = one.isPublic ? rules.flatMap((rule) => rule(one) ?? []) : [];
    const all = [...wrongName(one), ...wrong];
    return all.map((what) => ({ file: `${one.folder}/package.json`, what, fix: "Other manifests show the form" }));
  });
}

/** Where people look at the repository. */
function siteOf(manifest: JsonObject): string {
  return textOf(objectOf(manifest.repository).url)
    .replace(/^git\+/u, "")
    .replace(/\.git$/u, "");
}

function unlessEqual(name: string, value: Json | undefined, wanted: Json): string | undefined {
  return value === wanted ? undefined : `${name} is ${JSON.stringify(value)} instead of ${JSON.stringify(wanted)}`;
}

/** A package is named for its folder: scoped, but for apps. */
function wrongName({ folder, name }: Package): readonly string[] {
  const [room, base = ""] = folder.split("/");
  const wanted =
    room === "apps"
      ? [base, `@trunkline/${base}`]
      : room === "specs"
        ? [`@trunkline/${base}-spec`]
        : [`@trunkline/${base}`];
  return wanted.includes(name) ? [] : [`the name is ${name} instead of ${wanted.join(" or ")}`];
}

/** The source condition first, for us; then types, which must precede what they describe; `default` last. */
function wrongEntry(entry: string, target: Json): string | undefined {
  if (entry === "./package.json") return undefined;
  if (!isObject(target)) return `exports["${entry}"] has no conditions`;
  const conditions = Object.keys(target);
  const wanted = ["@trunkline/source", "types", "default"].filter((name) => name !== "types" || "types" in target);
  if (conditions.join() !== wanted.join())
    return `exports["${entry}"] has the conditions ${conditions.join(", ")} instead of ${wanted.join(", ")}`;
  return "types" in target ? undefined : `exports["${entry}"] has no types`;
}

/** A package that publishes no sources publishes its entries without the condition that leads to them. */
function wrongPublishedEntries({ files, publishConfig, ...manifest }: JsonObject): string | undefined {
  const published = objectOf(publishConfig);
  const wrong = (["exports", "imports"] as const).find((field) => {
    const wanted = listOf(files).includes("src") ? undefined : withoutSources(manifest[field]);
    return JSON.stringify(published[field]) !== JSON.stringify(wanted);
  });
  return (
    wrong && `publishConfig.${wrong} is not ${wrong} without @trunkline/source, as it is where src is not in files`
  );
}

function withoutSources(entries: Json | undefined): Json | undefined {
  if (!isObject(entries)) return entries;
  const kept = entriesOf(entries).map(([entry, target]) => [
    entry,
    isObject(target) ? Object.fromEntries(entriesOf(target).filter(([name]) => name !== "@trunkline/source")) : target,
  ]);
  return Object.fromEntries(kept);
}

/** Packages of ours that are depended on are published together: their range is the workspace's. */
function wrongRange({ dependencies }: JsonObject): string | undefined {
  const wrong = entriesOf(dependencies).find(
    ([name, range]) => name.startsWith("@trunkline/") && range !== "workspace:^",
  );
  return wrong && `${wrong[0]} is wanted as ${textOf(wrong[1])} instead of workspace:^`;
}
