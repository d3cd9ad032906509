import { camelCase, pascalCase, requestTypeName, responseTypeName, successTypeName } from "../../names.ts";
import { reservedNames } from "../../printers/models/unrecognized.ts";
import { type Foreign, type ForeignNames, objectOf } from "./foreign.ts";
import { operationsOf, pathItems } from "./path-items.ts";

/** Names that generated code uses for something else. */
const builtIn = ["Array", "Map", "Object", "Promise", "Record", "String", "Uint8Array"];

/** Words that no function can have as its name. */
const keywords = new Set(
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield".split(
    " ",
  ),
);

/** Gives every operation and schema a name of ours: unique in every spelling that files, types and functions use. */
export function chooseNames(foreign: Pick<Foreign, "document" | "root">): ForeignNames {
  const taken = new Set([...builtIn, ...reservedNames].map(keyOf));
  const operations = new Map<string, string>();
  const ids = new Set<string>();
  for (const path of pathItems(foreign)) {
    for (const [method, operation] of operationsOf(path)) {
      const id = unique(operationName(method, path.path, operation["operationId"]), ids, "Again", camelCase);
      operations.set(`${method} ${path.declared}`, id);
      for (const name of [requestTypeName(id), responseTypeName(id), successTypeName(id)]) taken.add(keyOf(name));
      for (const part of ["Body", "Result", "Page"]) taken.add(keyOf(id + part));
    }
  }
  const schemas = new Map<string, string>();
  for (const name of Object.keys(objectOf(objectOf(foreign.root["components"])["schemas"]))) {
    schemas.set(name, unique(typeName(name), taken, "Model", pascalCase));
  }
  const fresh = (wanted: string): string => unique(wanted, taken, "Model", pascalCase);
  return { schemas, operations, upload: unique("Upload", taken, "File", pascalCase), fresh };
}

function operationName(method: string, path: string, given: unknown): string {
  const name = camelCase(typeof given === "string" && /[A-Za-z]/.test(given) ? given : `${method} ${path}`);
  if (/^\d/.test(name)) return `${method}${pascalCase(name)}`;
  return keywords.has(name) ? `${name}Operation` : name;
}

function typeName(name: string): string {
  const pascal = pascalCase(name);
  return /^[A-Za-z]/.test(pascal) ? pascal : `Schema${pascal}`;
}

function unique(wanted: string, taken: Set<string>, suffix: string, spell: (text: string) => string): string {
  let name = wanted;
  for (let count = 1; taken.has(keyOf(name)); count++) name = spell(`${wanted}${suffix}${count === 1 ? "" : count}`);
  taken.add(keyOf(name));
  return name;
}

/** What two names may not share: files and functions are spelled from it. */
function keyOf(name: string): string {
  return name.toLowerCase();
}
