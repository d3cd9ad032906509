import { kebabCase } from "../../names.ts";
import type { Json, JsonObject } from "../json.ts";
import { adaptContent } from "./adapt-content.ts";
import { adaptSchema } from "./adapt-schema.ts";
import { follow, listOf, objectOf, type Foreign } from "./foreign.ts";
import { linkOf } from "./link-of.ts";
import { fitPath, operationsOf, type PathItem, pathItems } from "./path-items.ts";

/** Headers that OpenAPI leaves to other parts of a document. */
const otherHeaders = new Set(["accept", "content-type", "authorization"]);

/** Files that every package has. */
const takenRooms = new Set(["", "index", "server", "unrecognized", "operations"]);

/** Every operation in our form: our name, one tag, parameters in path, query and header, one content type. */
export function adaptOperations(foreign: Foreign): JsonObject {
  const paths = pathItems(foreign).map((path): [string, Json] => {
    const operations = operationsOf(path).map(([method, operation]): [string, Json] => {
      const id = foreign.names.operations.get(`${method} ${path.declared}`) ?? method;
      return [method, adaptOperation(foreign, operation, { id, method, path, pointer: `${path.pointer}/${method}` })];
    });
    return [path.path, Object.fromEntries(operations)];
  });
  return Object.fromEntries(paths);
}

interface Surroundings {
  readonly id: string;
  readonly method: string;
  readonly path: PathItem;
  readonly pointer: string;
}

function adaptOperation(foreign: Foreign, operation: JsonObject, surroundings: Surroundings): JsonObject {
  const { id, pointer } = surroundings;
  const { deprecated } = operation;
  const description = operation["description"] ?? operation["summary"];
  const requestBody = adaptBody(foreign, operation, surroundings);
  return {
    operationId: id,
    tags: [tagOf(operation)],
    ...(typeof description === "string" && !description.trimEnd().endsWith("{") && { description }),
    ...linkOf(operation),
    ...(deprecated === true && { deprecated }),
    parameters: adaptParameters(foreign, listOf(operation["parameters"]), surroundings),
    ...(requestBody && { requestBody }),
    responses: adaptResponses(foreign, objectOf(operation["responses"]), id, pointer),
  };
}

function adaptBody(
  foreign: Foreign,
  { requestBody }: JsonObject,
  { id, method, pointer }: Surroundings,
): JsonObject | undefined {
  if (requestBody === undefined) return undefined;
  if (method === "get" || method === "head") {
    foreign.remark(`${id}: a ${method.toUpperCase()} carries no body, so what is declared as one is left out.`);
    return undefined;
  }
  const body = objectOf(follow(foreign, requestBody, pointer));
  const content = adaptContent(foreign, body, { pointer: `${pointer}/requestBody`, subject: id, isSent: true });
  return content && { required: body["required"] === true, content };
}

function tagOf(operation: JsonObject): string {
  const tag = listOf(operation["tags"]).find((one) => typeof one === "string" && kebabCase(one) !== "");
  const text = typeof tag === "string" ? tag : "Operations of no tag";
  return takenRooms.has(kebabCase(text)) ? `${text} operations` : text;
}

/** A parameter of an operation stands for the one of its path with the same name and place. */
function adaptParameters(foreign: Foreign, own: readonly Json[], { id, path, pointer }: Surroundings): readonly Json[] {
  const parameters = new Map<string, JsonObject>();
  for (const [index, one] of [...listOf(path.item["parameters"]), ...own].entries()) {
    const parameter = objectOf(follow(foreign, one, pointer));
    const { name, in: where } = parameter;
    if (typeof name !== "string") continue;
    if (where === "cookie") {
      foreign.remark(`${id}: the cookie "${name}" is not sent; middleware may.`);
      continue;
    }
    if (where === "header" && otherHeaders.has(name.toLowerCase())) continue;
    const [inContent] = Object.values(objectOf(parameter["content"]));
    // A value that is JSON inside a parameter is text to whoever sends it.
    const schema = inContent === undefined ? (parameter["schema"] ?? {}) : { type: "string" };
    const { description, deprecated, style, explode } = parameter;
    // Headers are one, however they are spelled.
    parameters.set(`${JSON.stringify(where)} ${where === "header" ? name.toLowerCase() : name}`, {
      name,
      in: where ?? "query",
      required: parameter["required"] === true || where === "path",
      schema: adaptSchema(foreign, schema, `${pointer}/parameters/${index}/schema`),
      ...(typeof description === "string" && !description.trimEnd().endsWith("{") && { description }),
      ...(deprecated === true && { deprecated }),
      ...(typeof style === "string" && { style }),
      ...(typeof explode === "boolean" && { explode }),
    });
  }
  return fitPath(path, [...parameters.values()], (sentence) => foreign.remark(`${id}: ${sentence}`));
}

function adaptResponses(foreign: Foreign, responses: JsonObject, id: string, pointer: string): JsonObject {
  const answers = Object.entries(responses).flatMap(([status, declared]): readonly [string, Json][] => {
    if (status.startsWith("x-")) return [];
    const place = `${pointer}/responses/${status}`;
    const response = objectOf(follow(foreign, declared, place));
    const content = adaptContent(foreign, response, { pointer: place, subject: `${id}, ${status}`, isSent: false });
    const { description } = response;
    const headers = Object.entries(objectOf(response["headers"])).map(([name, header]): [string, Json] => {
      const { schema = {}, required } = objectOf(follow(foreign, header, place));
      const adapted = adaptSchema(foreign, schema, `${place}/headers/${name}`);
      return [name, { schema: adapted, ...(required === true && { required }) }];
    });
    return [
      [
        status,
        {
          ...(typeof description === "string" && !description.trimEnd().endsWith("{") && { description }),
          ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
          ...(content && { content }),
        },
      ],
    ];
  });
  return Object.fromEntries(answers);
}
