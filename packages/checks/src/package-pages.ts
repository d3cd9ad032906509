import type { Finding } from "./finding.ts";
import { isObject, type JsonObject } from "./json.ts";
import { entriesOfPackage, publicNames } from "./public-names.ts";
import type { Package, Repository } from "./repository.ts";

/**
 * The README is the page of a package in the registry: it says how to install it, and has a table of exports under the
 * heading `Exports`, whose first column names every entry, and whose other columns only names that the entry exports.
 */
export function findPoorPages(repository: Repository): readonly Finding[] {
  return repository.packages
    .filter(({ folder, isPublic }) => isPublic && repository.files.includes(`${folder}/README.md`))
    .flatMap((one) => {
      const file = `${one.folder}/README.md`;
      const page = repository.read(file);
      return [...wrongInstall(one, page), ...wrongCommands(one, page), ...wrongExports(repository, one, page)].map(
        ({ what, fix }) => ({ file, what, fix }),
      );
    });
}

type Wrong = Pick<Finding, "what" | "fix">;

function wrongInstall({ name }: Package, page: string): readonly Wrong[] {
  const command = `npm install ${name}`;
  return new RegExp(`^npm install (?:--save-dev |-D |-g )?${escape(name)}$`, "mu").test(page)
    ? []
    : [{ what: "the README does not say how to install the package", fix: `Show: ${command}` }];
}

function wrongCommands({ manifest }: Package, page: string): readonly Wrong[] {
  const commands = Object.keys(binOf(manifest));
  const missing = commands.filter((command) => !new RegExp(`\\b${escape(command)} [^\\s]`, "u").test(page));
  return missing.map((command) => ({
    what: `the README does not show the command ${command}`,
    fix: "Show a call of it",
  }));
}

function binOf(manifest: JsonObject): JsonObject {
  return isObject(manifest.bin) ? manifest.bin : {};
}

function wrongExports(repository: Repository, one: Package, page: string): readonly Wrong[] {
  const rows = exportRows(page);
  if (rows.length === 0) {
    return [
      { what: "the README has no table of exports", fix: "Add one under a heading Exports: import, what it holds" },
    ];
  }
  return [...entriesOfPackage(one)].flatMap(([entry, source]) => {
    const specifier = `${one.name}${entry.slice(1)}`;
    const own = rows.filter(([first = ""]) => first.includes(`\`${specifier}\``));
    if (own.length === 0) return [{ what: `the table of exports lacks ${specifier}`, fix: "Add a row" }];
    const exported = new Set(publicNames(repository, source).map(({ name }) => name));
    const named = own.flatMap(([, ...cells]) => [...cells.join(" ").matchAll(/`([A-Za-z_$][\w$]*)`/gu)]);
    return named
      .map(([, name = ""]) => name)
      .filter((name) => !exported.has(name))
      .map((name) => ({
        what: `${specifier} does not export ${name}, which the README says`,
        fix: "Correct the table",
      }));
  });
}

/** The cells of each row of the tables under the heading. */
function exportRows(page: string): readonly (readonly string[])[] {
  const section = /^##+ Exports$([\s\S]*?)(?=^##? |(?![\s\S]))/mu.exec(page)?.[1] ?? "";
  return section
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.split("|").slice(1, -1));
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
}
