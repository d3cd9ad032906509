import type { ApiModel, ErrorEnvelope, Link, NamedSchema, Parameter, Shape } from "../api-model.ts";
import { checkNames } from "../model/check-names.ts";
import type { Draft } from "../model/draft.ts";
import { assignErrorCodes } from "../model/error-codes.ts";
import { mergeTwins } from "../model/merge-twins.ts";
import { nameInlineObjects } from "../model/name-inline-objects.ts";
import { assignRooms } from "../model/rooms.ts";
import { addWriteForms } from "../model/write-forms.ts";
import { pascalCase } from "../names.ts";
import { adaptDocument } from "./foreign/adapt-document.ts";
import type { Json } from "./json.ts";
import {
  entriesAt,
  isTrueAt,
  itemsAt,
  memberAt,
  optionalString,
  requiredMemberAt,
  stringAt,
  stringsAt,
  type Place,
} from "./place.ts";
import { readDoc, readSee } from "./read-doc.ts";
import { readNamedShape } from "./read-shape.ts";
import { readOperations } from "./read-operation.ts";
import type { Reading } from "./reading.ts";
import { SpecProblem } from "./spec-problem.ts";

/** One version of an API, before the versions are folded into one model. */
export interface ReadDocument extends Draft {
  readonly version: string;
  readonly title: string;
  readonly doc?: string;
  readonly see?: Link;
  readonly defaultVersion?: string;
  readonly versionParameter?: NonNullable<ApiModel["versionParameter"]>;
  readonly errorEnvelope: ErrorEnvelope;
}

/** Reads one OpenAPI 3.1 document. `document` is its path as errors name it. */
export function readDocument(document: string, text: string): ReadDocument {
  return readRoot({ document, step: "#", above: undefined, value: parse(document, text) });
}

/** Is told what of a document is not honoured in full, in a sentence for people. */
export type Remark = (sentence: string) => void;

/** Reads somebody else's OpenAPI document, 3.0 or 3.1. */
export function readForeignDocument(document: string, text: string, remark: Remark): ReadDocument {
  const value = adaptDocument(document, parse(document, text), remark);
  return readRoot({ document, step: "#", above: undefined, value });
}

function readRoot(root: Place): ReadDocument {
  const { document } = root;
  refuseOtherDialects(root);
  const info = requiredMemberAt(root, "info");
  const defaultVersion = optionalString(root, "x-default-version");
  const places = schemaPlaces(root);
  const reading = readingOf(root, places);
  const operations = readOperations(reading);
  const schemas = [...places].map(([name, place]) => readSchema(reading, name, place));
  const draft = finish({ schemas, operations: operations.map(withoutTraces) }, errorCodes(places));
  checkNames(draft, document);
  const versionParameter = operations.find((one) => one.versionParameter)?.versionParameter;
  return {
    version: stringAt(requiredMemberAt(info, "version")),
    title: stringAt(requiredMemberAt(info, "title")),
    ...readDoc(info),
    ...readSee(root),
    ...(defaultVersion !== undefined && { defaultVersion }),
    ...(versionParameter && { versionParameter: readVersionParameter(root, versionParameter) }),
    errorEnvelope: readErrorEnvelope(root),
    ...draft,
  };
}

/** The steps that make the draft one that printers can print. The order matters. */
function finish(draft: Draft, codes: ReadonlyMap<string, string>): Draft {
  const named = nameInlineObjects(draft);
  const sendable = addWriteForms(named);
  return assignRooms(assignErrorCodes(mergeTwins(sendable), codes));
}

function parse(document: string, text: string): Json {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SpecProblem({ document, pointer: "#" }, `This is not JSON: ${reason}.`, "Run `npm run generate`.");
  }
}

function refuseOtherDialects(root: Place): void {
  const version = requiredMemberAt(root, "openapi");
  if (stringAt(version).startsWith("3.1.")) return;
  throw new SpecProblem(version, "Only OpenAPI 3.1 is read.", 'Set openapi-versions: ["3.1.0"] in tspconfig.yaml.');
}

function schemaPlaces(root: Place): ReadonlyMap<string, Place> {
  const components = memberAt(root, "components");
  const places = new Map<string, Place>();
  for (const [key, place] of entriesAt(components && memberAt(components, "schemas"))) {
    const name = pascalCase(key);
    if (places.has(name)) {
      throw new SpecProblem(place, `Two schemas would be named ${name}.`, "Rename one of them in the TypeSpec.");
    }
    places.set(name, place);
  }
  return places;
}

/** Shapes by name, each read once, and a plain error where a schema is defined by nothing but itself. */
function readingOf(root: Place, places: ReadonlyMap<string, Place>): Reading {
  const shapes = new Map<string, Shape | "reading">();
  const reading: Reading = { root, shapeOf, isBeingRead: (name) => shapes.get(name) === "reading" };
  function shapeOf(name: string): Shape {
    const place = places.get(name) ?? root;
    const known = shapes.get(name);
    if (known === "reading") {
      throw new SpecProblem(place, `${name} is defined by itself.`, "Break the circle in the TypeSpec.");
    }
    if (known) return known;
    shapes.set(name, "reading");
    const shape = readNamedShape(reading, place);
    shapes.set(name, shape);
    return shape;
  }
  return reading;
}

function readSchema(reading: Reading, name: string, place: Place): NamedSchema {
  return {
    name,
    ...readDoc(place),
    ...(isTrueAt(place, "deprecated") && { deprecated: true }),
    shape: reading.shapeOf(name),
    room: "",
  };
}

function errorCodes(places: ReadonlyMap<string, Place>): ReadonlyMap<string, string> {
  return new Map(
    [...places].flatMap(([name, place]) => {
      const code = optionalString(place, "x-error-code");
      return code === undefined ? [] : [[name, code] as const];
    }),
  );
}

/** Printers get the operation alone, not where it was read. */
function withoutTraces({
  place: _place,
  versionParameter: _version,
  ...operation
}: ReturnType<typeof readOperations>[number]): Draft["operations"][number] {
  return { ...operation, responses: operation.responses.map(({ content: _content, ...response }) => response) };
}

function readVersionParameter(root: Place, parameter: Parameter): NonNullable<ApiModel["versionParameter"]> {
  if (parameter.in !== "path") return { name: parameter.name, in: parameter.in };
  throw new SpecProblem(root, "The version stands in the path.", "Carry it in a query parameter or a header.");
}

/** Where nothing is said, the most common forms are tried. */
const commonEnvelope: ErrorEnvelope = {
  codePaths: [["error", "code"], ["code"]],
  messagePaths: [["error", "message"], ["message"]],
};

function readErrorEnvelope(root: Place): ErrorEnvelope {
  const envelope = memberAt(root, "x-error-envelope");
  if (!envelope) return commonEnvelope;
  const codeHeader = optionalString(envelope, "codeHeader");
  return {
    ...(codeHeader !== undefined && { codeHeader: codeHeader.toLowerCase() }),
    codePaths: itemsAt(memberAt(envelope, "codePaths")).map(stringsAt),
    messagePaths: itemsAt(memberAt(envelope, "messagePaths")).map(stringsAt),
  };
}
