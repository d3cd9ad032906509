import { kebabCase } from "../../names.ts";
import { isJsonObject, type Json, type JsonObject } from "../json.ts";
import { adaptContent } from "./adapt-content.ts";
import { adaptSchema } from "./adapt-schema.ts";
import { methods } from "./choose-names.ts";
import { linkOf } from "./link-of.ts";
import { follow, listOf, objectOf, type Foreign } from "./foreign.ts";

/** Headers that OpenAPI leaves to other parts of a document. */
const otherHeaders = new Set(["accept", "content-type", "authorization"]);

/** Files that every package has. */
const takenRooms = new Set(["", "index", "server", "unrecognized", "operations"]);

/** Every operation in our form: our name, one tag, parameters in path, query and header, one content type. */
export function adaptOperations(foreign: Foreign): JsonObject {
  const paths = Object.entries(objectOf(foreign.root["paths"])).map(([path, declared]): [string, Json] => {
    const pointer = `#/paths/${path.replaceAll("/", "~1")}`;
    const item = objectOf(follow(foreign, declared, pointer));
    const shared = listOf(item["parameters"]);
    const operations = methods.flatMap((method): readonly [string, Json][] => {
      const operation = item[method];
      if (!isJsonObject(operation)) return [];
      const id = foreign.names.operations.get(`${method} ${path}`) ?? method;
      return [[method, adaptOperation(foreign, operation, { id, shared, pointer: `${pointer}/${method}` })]];
    });
    return [path, Object.fromEntries(operations)];
  });
  return Object.fromEntries(paths);
}

interface Surroundings {
  readonly id: string;
  readonly shared: readonly Json[];
  readonly pointer: string;
}

function adaptOperation(foreign: Foreign, operation: JsonObject, { id, shared, pointer }: Surroundings): JsonObject {
  const { deprecated, requestBody } = operation;
  const description = operation["description"] ?? operation["summary"];
  const body = requestBody === undefined ? undefined : objectOf(follow(foreign, requestBody, pointer));
  const content = body && adaptContent(foreign, body, { pointer: `${pointer}/requestBody`, subject: id, isSent: true });
  return {
    operationId: id,
    tags: [tagOf(operation)],
    ...(typeof description === "string" && !description.trimEnd().endsWith("{") && { description }),
    ...linkOf(operation),
    ...(deprecated === true && { deprecated }),
    parameters: adaptParameters(foreign, [...shared, ...listOf(operation["parameters"])], { id, pointer }),
    ...(body && content && { requestBody: { required: body["required"] === true, content } }),
    responses: adaptResponses(foreign, objectOf(operation["responses"]), id, pointer),
  };
}

function tagOf(operation: JsonObject): string {
  const tag = listOf(operation["tags"]).find((one) => typeof one === "string" && kebabCase(one) !== "");
  const text = typeof tag === "string" ? tag : "Operations of no tag";
  return takenRooms.has(kebabCase(text)) ? `${text} operations` : text;
}

/** A parameter of an operation stands for the one of its path with the same name and place. */
function adaptParameters(
  foreign: Foreign,
  declared: readonly Json[],
  { id, pointer }: Pick<Surroundings, "id" | "pointer">,
): readonly Json[] {
  const parameters = new Map<string, Json>();
  for (const [index, one] of declared.entries()) {
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
    parameters.set(`${JSON.stringify(where)} ${name}`, {
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
  return [...parameters.values()];
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
