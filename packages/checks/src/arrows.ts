import type { Finding } from "./finding.ts";
import { isCode, isGenerated, isTest } from "./file-kinds.ts";
import { importsOf, resolveRelative, type Import } from "./imports.ts";
import { entriesOf } from "./json.ts";
import { packageOf, type Package, type Repository } from "./repository.ts";

/** Something a room may import: a room of its own API, or a shared one. */
type Arrow =
  | { readonly own: string; readonly typesOnly?: boolean; readonly testsOnly?: boolean }
  | { readonly shared: string; readonly testsOnly?: boolean }
  | { readonly published: true };

/**
 * Which room may import which. Kinds are of one API (`job-router-models` is the `models` of `job-router`); all others go
 * by their folder. Nothing of one API ever imports the other, but for rooms that may import anything published.
 */
const arrows: Readonly<Record<string, readonly Arrow[]>> = {
  models: [],
  validators: [{ own: "models", typesOnly: true }, { shared: "validator-kit" }, { shared: "codegen", testsOnly: true }],
  engine: [{ own: "models", typesOnly: true }],
  client: [{ own: "models", typesOnly: true }, { shared: "api-kit" }],
  "mock-server": [
    { own: "models" },
    { own: "validators" },
    { own: "engine" },
    { own: "client", testsOnly: true },
    { shared: "api-kit" },
    { shared: "mock-kit" },
    { shared: "validator-kit" },
    { shared: "power-fx" },
  ],
  "api-kit": [],
  "mock-kit": [{ shared: "validator-kit" }],
  "validator-kit": [],
  "power-fx": [],
  "contract-tests": [],
  "spec-diff": [],
  codegen: [],
  checks: [],
  conformance: [{ published: true }],
  bench: [{ published: true }, { shared: "checks" }],
  release: [{ published: true }],
  apps: [{ published: true }],
};

const kinds = ["models", "validators", "engine", "client", "mock-server"];

/** Rooms that run anywhere, and the files in them that may know Node. */
const portable: Readonly<Record<string, RegExp>> = {
  models: /^$/u,
  validators: /^$/u,
  engine: /^$/u,
  client: /^$/u,
  "mock-server": /^$/u,
  "api-kit": /^$/u,
  "mock-kit": /\/src\/node(?:\.ts$|\/|-)/u,
  "validator-kit": /^$/u,
  "power-fx": /\/src\/bin\.ts$/u,
};

/** Imports and dependencies that no arrow of the house allows. */
export function findWrongArrows(repository: Repository): readonly Finding[] {
  const code = repository.files.filter((file) => isCode(file) && packageOf(repository, file));
  return [
    ...repository.packages.flatMap((from) => wrongDependencies(repository, from)),
    ...code.flatMap((file) => importsOf(repository, file).flatMap((found) => wrongImport(repository, file, found))),
  ];
}

function wrongImport(repository: Repository, file: string, { specifier, line, typeOnly }: Import): readonly Finding[] {
  const from = packageOf(repository, file);
  if (!from) return [];
  const target = resolveRelative(file, specifier);
  if (target !== undefined) return wrongRelative(file, line, from, target);
  if (specifier.startsWith("node:")) return wrongNode(file, line, from);
  const to = repository.packages.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
  if (!to || to === from) return [];
  if (!isGenerated(file) && isTest(file) && to.name.endsWith("-spec")) return [];
  const allowed = findArrow(from, to);
  if (!allowed || ("testsOnly" in allowed && allowed.testsOnly && !isTest(file))) {
    return [
      {
        file,
        line,
        what: `${from.folder} may not import ${to.name}`,
        fix: "The arrows stand in ARCHITECTURE.md; move the code to a room that may",
      },
    ];
  }
  if ("typesOnly" in allowed && allowed.typesOnly && !typeOnly && !isTest(file)) {
    return [
      {
        file,
        line,
        what: `${from.folder} may import only types of ${to.name}`,
        fix: "Write import type, or move the code",
      },
    ];
  }
  return [];
}

function wrongRelative(file: string, line: number, from: Package, target: string): readonly Finding[] {
  if (!target.startsWith(`${from.folder}/`)) {
    return [{ file, line, what: `this import leaves the package (${target})`, fix: "Import the package by its name" }];
  }
  if (isGenerated(file) && !isGenerated(target)) {
    return [
      {
        file,
        line,
        what: `generated code imports hand-written ${target}`,
        fix: "Deleting gen/ must always be safe: turn the import round, in the printer",
      },
    ];
  }
  return [];
}

function wrongNode(file: string, line: number, from: Package): readonly Finding[] {
  const exempt = portable[roomOf(from).key];
  if (!exempt || exempt.test(file) || isTest(file)) return [];
  return [
    {
      file,
      line,
      what: `${from.folder} runs anywhere and may not import from Node here`,
      fix: "Take what is needed as an option, or move it to a file for Node",
    },
  ];
}

/** What is depended on follows the same arrows; and never as a peer, which would make every bump a major. */
function wrongDependencies(repository: Repository, from: Package): readonly Finding[] {
  const file = `${from.folder}/package.json`;
  const own = (field: string): readonly Package[] =>
    entriesOf(from.manifest[field]).flatMap(([name]) => repository.packages.filter((one) => one.name === name));
  const wrong = own("dependencies").filter((to) => !findArrow(from, to) && from.isPublic);
  return [
    ...wrong.map((to) => ({
      file,
      what: `${from.folder} may not depend on ${to.name}`,
      fix: "The arrows stand in ARCHITECTURE.md",
    })),
    ...own("peerDependencies").map((to) => ({
      file,
      what: `${to.name} is a peer dependency`,
      fix: "Make it an ordinary dependency",
    })),
  ];
}

function findArrow(from: Package, to: Package): Arrow | undefined {
  const room = roomOf(from);
  return (arrows[room.key] ?? []).find((arrow) => {
    if ("published" in arrow) return to.isPublic;
    if ("shared" in arrow) return to.folder === `packages/${arrow.shared}`;
    return room.api !== undefined && to.folder === `packages/${room.api}-${arrow.own}`;
  });
}

/** The key of a room in the tables above, and the API it belongs to. */
function roomOf({ folder }: Package): { readonly key: string; readonly api?: string } {
  if (folder.startsWith("apps/")) return { key: "apps" };
  const name = folder.slice(folder.indexOf("/") + 1);
  const kind = kinds.find((one) => name.endsWith(`-${one}`));
  return kind === undefined ? { key: name } : { key: kind, api: name.slice(0, -kind.length - 1) };
}
