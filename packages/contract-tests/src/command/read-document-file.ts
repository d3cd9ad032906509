import { parseDocument } from "yaml";
import { isObject } from "../document/json.ts";
import { CommandError, sentenceOf } from "./command-error.ts";
import { exitCodes } from "./exit-codes.ts";

/** Reads a file as JSON or YAML. Ends the command when it is neither. */
export function parseFile(file: string, content: string, exitCode: number): unknown {
  const text = content.replace(/^\u{feff}/u, "");
  if (file.endsWith(".json")) {
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new CommandError(exitCode, `${file} is not JSON: ${sentenceOf(error)}`, { cause: error });
    }
  }
  const parsed = parseDocument(text, { uniqueKeys: true });
  const [problem] = parsed.errors;
  if (problem) throw new CommandError(exitCode, `${file} is neither JSON nor YAML: ${problem.message.split("\n")[0]}`);
  try {
    return parsed.toJS({ maxAliasCount: 10_000 });
  } catch (error) {
    throw new CommandError(exitCode, `${file} cannot be read: ${sentenceOf(error)}`, { cause: error });
  }
}

/** The OpenAPI document in a file. Ends the command, with what to do about it, when there is none. */
export function parseOpenApi(file: string, content: string): unknown {
  const document = parseFile(file, content, exitCodes.unusable);
  if (!isObject(document)) return refuse(`${file} is not an OpenAPI document: it holds no object.`);
  const { swagger, openapi, paths } = document;
  if (swagger !== undefined) {
    return refuse(`${file} is Swagger ${shownVersion(swagger)}. Convert it to OpenAPI 3 first; converters are many.`);
  }
  if (openapi === undefined) return refuse(`${file} is not an OpenAPI document: it has no member "openapi".`);
  if (!/^3\.[01](?:\.|$)/u.test(shownVersion(openapi))) {
    return refuse(`${file} is OpenAPI ${shownVersion(openapi)}; OpenAPI 3.0 and 3.1 can be tested.`);
  }
  if (!isObject(paths) || Object.keys(paths).length === 0) {
    return refuse(`${file} declares no paths, so there is nothing to test.`);
  }
  return typeof openapi === "string" ? document : { ...document, openapi: shownVersion(openapi) };
}

/** YAML reads 3.0 without quotes as a number. */
function shownVersion(version: unknown): string {
  if (typeof version === "string") return version;
  return typeof version === "number" ? version.toFixed(1) : JSON.stringify(version);
}

function refuse(sentence: string): never {
  throw new CommandError(exitCodes.unusable, sentence);
}
