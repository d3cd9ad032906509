import { isObject } from "../document/json.ts";
import type { ContractTestOptions, GivenLink } from "../options.ts";
import { sentenceOf, usageError } from "./command-error.ts";
import { exitCodes } from "./exit-codes.ts";
import { parseFile } from "./read-document-file.ts";
import type { RunArguments } from "./run-arguments.ts";

/** What users add to a run by files. */
export type Setup = Pick<ContractTestOptions, "authenticate" | "headers" | "values" | "links" | "bodies">;

/** Reads files and modules; both reject when there are none. */
export interface Files {
  readonly read: (file: string) => Promise<string>;
  readonly importModule: (file: string) => Promise<unknown>;
}

const members = ["authenticate", "headers", "values", "links", "bodies"] as const;

/** Reads the module and the files that the command line names. Files go before the module. */
export async function loadSetup(run: RunArguments, files: Files): Promise<Setup> {
  const { setupFile, valuesFile, linksFile, bodiesFile } = run;
  const setup = setupFile === undefined ? {} : await importSetup(setupFile, files);
  const values = await readObject(valuesFile, files);
  const bodies = await readObject(bodiesFile, files);
  const links = await readLinks(linksFile, files);
  return {
    ...setup,
    ...(values === undefined ? {} : { values: { ...setup.values, ...values } }),
    ...(bodies === undefined ? {} : { bodies: { ...setup.bodies, ...bodies } }),
    ...(links === undefined ? {} : { links: [...links, ...(setup.links ?? [])] }),
  };
}

async function importSetup(file: string, { importModule }: Files): Promise<Setup> {
  const module = await importModule(file).catch((error: unknown) =>
    usageError(`${file} cannot be imported: ${sentenceOf(error)}`),
  );
  if (!isObject(module)) return usageError(`${file} exports nothing.`);
  const exported = isObject(module.default) ? { ...module, ...module.default } : module;
  const unknown = Object.keys(exported).find((name) => name !== "default" && !members.some((one) => one === name));
  if (unknown !== undefined) usageError(`${file} exports ${unknown}; it may export ${members.join(", ")}.`);
  const { authenticate, headers, values, links, bodies } = exported;
  if (authenticate !== undefined && typeof authenticate !== "function")
    usageError(`${file}: authenticate must be a function.`);
  return {
    ...(typeof authenticate === "function" ? { authenticate: checkedAuthenticate(file, authenticate) } : {}),
    ...(headers === undefined ? {} : { headers: textsOf(`${file}: headers`, headers) }),
    ...(values === undefined ? {} : { values: objectFrom(`${file}: values`, values) }),
    ...(links === undefined ? {} : { links: linksFrom(`${file}: links`, links) }),
    ...(bodies === undefined ? {} : { bodies: objectFrom(`${file}: bodies`, bodies) }),
  };
}

function checkedAuthenticate(file: string, authenticate: unknown): NonNullable<Setup["authenticate"]> {
  return async (request) => {
    const signed: unknown = typeof authenticate === "function" ? await authenticate(request) : undefined;
    return signed instanceof Request ? signed : usageError(`${file}: authenticate must give a Request back.`);
  };
}

async function readObject(
  file: string | undefined,
  files: Files,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  return file === undefined ? undefined : objectFrom(file, await readParsed(file, files));
}

async function readLinks(file: string | undefined, files: Files): Promise<readonly GivenLink[] | undefined> {
  return file === undefined ? undefined : linksFrom(file, await readParsed(file, files));
}

async function readParsed(file: string, { read }: Files): Promise<unknown> {
  const content = await read(file).catch((error: unknown) =>
    usageError(`${file} cannot be read: ${sentenceOf(error)}`),
  );
  return parseFile(file, content, exitCodes.usage);
}

function objectFrom(where: string, value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : usageError(`${where} must be an object, from names to values.`);
}

function textsOf(where: string, value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(objectFrom(where, value)).map(([name, text]) => [
      name,
      typeof text === "string" ? text : usageError(`${where}: ${name} must be text.`),
    ]),
  );
}

function linksFrom(where: string, value: unknown): readonly GivenLink[] {
  if (!Array.isArray(value)) return usageError(`${where} must be a list of links.`);
  return value.map((link: unknown, index) => {
    const { from, value: place, to, parameter } = isObject(link) ? link : {};
    if (
      typeof from !== "string" ||
      typeof place !== "string" ||
      typeof to !== "string" ||
      typeof parameter !== "string"
    ) {
      return usageError(`${where}: link ${index + 1} must have the texts from, value, to and parameter.`);
    }
    return { from, value: place, to, parameter };
  });
}
