import type { Operation, Parameter, RequestBody } from "../api-model.ts";
import { entriesAt, isTrueAt, itemsAt, memberAt, optionalString, stringAt, type Place } from "./place.ts";
import { readRequestBody } from "./read-content.ts";
import { readDoc } from "./read-doc.ts";
import { readExamples } from "./read-examples.ts";
import { readPaging } from "./read-paging.ts";
import { isServiceVersion, readParameter } from "./read-parameter.ts";
import { readResponses, type ReadResponse } from "./read-response.ts";
import type { Reading } from "./reading.ts";
import { SpecProblem } from "./spec-problem.ts";

/** An operation as read, with what later steps need and printers do not. */
export interface ReadOperation extends Omit<Operation, "responses"> {
  readonly responses: readonly ReadResponse[];
  readonly place: Place;
  readonly versionParameter?: Parameter;
}

const methods = ["GET", "PUT", "POST", "PATCH", "DELETE", "HEAD", "OPTIONS"] as const;

/** Every operation of the document, in its order. */
export function readOperations(reading: Reading): readonly ReadOperation[] {
  return entriesAt(memberAt(reading.root, "paths")).flatMap(([key, item]) => {
    // What follows tells apart what a document could not say twice; it is never sent.
    const path = key.replace(/#.*/, "");
    const shared = itemsAt(memberAt(item, "parameters"));
    return entriesAt(item).flatMap(([name, place]) => {
      const method = methods.find((one) => one.toLowerCase() === name);
      return method ? [readOperation(reading, path, method, shared, place)] : [];
    });
  });
}

function readOperation(
  reading: Reading,
  path: string,
  method: Operation["method"],
  shared: readonly Place[],
  place: Place,
): ReadOperation {
  const places = [...shared, ...itemsAt(memberAt(place, "parameters"))];
  const parameters = places.map((one) => readParameter(reading, one));
  checkPath(path, parameters, place);
  const versionPlace = places.findIndex((one) => isServiceVersion(reading, one));
  const versionParameter = parameters[versionPlace];
  const request = readRequestBody(reading, place);
  const responses = readResponses(reading, place);
  const paging = readPaging(place);
  if (paging) checkPaging(paging, parameters, place);
  return {
    id: readOperationId(place),
    ...readDoc(place),
    ...(isTrueAt(place, "deprecated") && { deprecated: true }),
    method,
    path,
    tag: readTag(place),
    parameters,
    ...(request && { body: request.body satisfies RequestBody }),
    responses,
    ...(isTrueAt(place, "x-idempotent") && { idempotent: true }),
    ...(paging && { paging }),
    examples: readExamples(reading.root, places, request?.place, responses),
    place,
    ...(versionParameter && { versionParameter }),
  };
}

function readOperationId(place: Place): string {
  const id = optionalString(place, "operationId");
  if (id === undefined) {
    throw new SpecProblem(place, "The operation has no operationId.", "Name it with @operationId in the TypeSpec.");
  }
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) {
    throw new SpecProblem(
      place,
      `The operationId "${id}" is not a camelCase verb phrase.`,
      "Declare the operation in the service's namespace, not in an interface, and begin it with a small letter.",
    );
  }
  return id;
}

function readTag(place: Place): string {
  const [tag, ...others] = itemsAt(memberAt(place, "tags")).map(stringAt);
  if (tag !== undefined && others.length === 0) return tag;
  throw new SpecProblem(
    place,
    tag === undefined ? "The operation has no tag." : "The operation has several tags.",
    'Give it one, the resource it belongs to: @tag("Distribution policies").',
  );
}

/** Every hole in the path needs its parameter, and the other way round. */
function checkPath(path: string, parameters: readonly Parameter[], place: Place): void {
  const holes = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? "");
  const declared = parameters.filter((one) => one.in === "path").map(({ name }) => name);
  const missing = [
    ...holes.filter((name) => !declared.includes(name)),
    ...declared.filter((name) => !holes.includes(name)),
  ];
  if (missing.length === 0) return;
  throw new SpecProblem(
    place,
    `The path and the path parameters disagree about ${missing.map((name) => `"${name}"`).join(", ")}.`,
    "Declare every {hole} of @route with @path, and nothing else.",
  );
}

function checkPaging(
  { token, size }: NonNullable<Operation["paging"]>,
  parameters: readonly Parameter[],
  place: Place,
): void {
  for (const binding of [token, size]) {
    if (
      binding?.in !== "query" ||
      parameters.some(({ name, in: where }) => where === "query" && name === binding.name)
    ) {
      continue;
    }
    throw new SpecProblem(
      memberAt(place, "x-paging") ?? place,
      `"${binding.name}" is no query parameter of the operation.`,
      "Declare it with @query, or correct x-paging.",
    );
  }
}
