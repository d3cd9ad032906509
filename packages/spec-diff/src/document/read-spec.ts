import { upgrade } from "@scalar/openapi-upgrader";
import { parseDocument } from "yaml";
import { isObject, textOf, type JsonObject, type JsonValue } from "./json.ts";
import { SpecProblem } from "./spec-problem.ts";

/** A document as OpenAPI 3.1. */
export interface Spec {
  readonly root: JsonObject;
}

/**
 * Reads an OpenAPI document, 3.0 or 3.1, from JSON, YAML or what a parser made of it. A 3.0 document is upgraded first, so
 * that the two dialects compare by meaning; pointers then refer to the upgraded form.
 *
 * @throws SpecProblem when it is no such document
 */
export function readSpec(source: string | object): Spec {
  const parsed = typeof source === "string" ? parse(source) : toJson(source);
  if (!isObject(parsed)) throw new SpecProblem("it is not an object");
  const version = textOf(parsed.openapi);
  if (version === undefined) {
    throw new SpecProblem(
      parsed.swagger === undefined
        ? 'it has no member "openapi", so it is no OpenAPI document'
        : `it is written in Swagger ${textOf(parsed.swagger) ?? ""}; OpenAPI 3.0 and 3.1 can be compared`,
    );
  }
  if (!/^3\.[01]\./u.test(`${version}.`)) {
    throw new SpecProblem(`it is written in OpenAPI ${version}; 3.0 and 3.1 can be compared`);
  }
  return { root: version.startsWith("3.0") ? upgraded(parsed) : parsed };
}

function parse(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue; // What JSON.parse gives is a JSON value.
  } catch {
    return parseYaml(text);
  }
}

function parseYaml(text: string): JsonValue {
  const document = parseDocument(text, { version: "1.2" });
  const [problem] = document.errors;
  if (problem) {
    const at = problem.linePos?.[0];
    const where = at ? ` (line ${at.line}, column ${at.col})` : "";
    throw new SpecProblem(`it is neither JSON nor YAML: ${problem.message.split("\n")[0] ?? ""}${where}`);
  }
  return toJson(document.toJS({ maxAliasCount: 1000 }));
}

/** A copy with nothing but JSON in it: the upgrade writes into what it is given. */
function toJson(value: unknown): JsonValue {
  return (JSON.parse(JSON.stringify(value) ?? "null") as JsonValue) ?? null; // JSON in, JSON out.
}

function upgraded(document: JsonObject): JsonObject {
  const result: unknown = upgrade(toJson(document), "3.1");
  return isObject(result) ? result : document;
}
