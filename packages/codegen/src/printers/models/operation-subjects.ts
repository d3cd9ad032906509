import type { ApiModel, Member, Operation, OperationResponse, Parameter, Shape } from "../../api-model.ts";
import { operationFileName, requestTypeName, responseTypeName, roomOfTag, successTypeName } from "../../names.ts";
import { isSuccess } from "../../openapi/read-response.ts";
import type { Subject } from "./declaration.ts";
import { docParagraphs } from "./describe.ts";

/** The request of an operation, its successful answers, and all its answers. */
export function subjectsOfOperation(operation: Operation, model: ApiModel): readonly [Subject, Subject, Subject] {
  const { id } = operation;
  const page = operation.see && { see: operation.see };
  const part = operationFileName(id);
  const room = `operations/${roomOfTag(operation.tag)}`;
  const successes = operation.responses.filter(({ status }) => isSuccess(status));
  const errors = operation.responses.filter(({ status }) => !isSuccess(status));
  return [
    {
      name: requestTypeName(id),
      shape: shapeOfRequest(operation, model),
      doc: docParagraphs(operation, [`What \`${id}\` takes.`]),
      room,
      part,
    },
    {
      name: successTypeName(id),
      shape: unionOf(answersOf(successes)),
      doc: docParagraphs({ ...page }, [`What \`${id}\` answers when all is well.`]),
      room,
      part,
    },
    {
      name: responseTypeName(id),
      shape: unionOf([{ kind: "reference", name: successTypeName(id) }, ...answersOf(errors)]),
      doc: docParagraphs({ ...page }, [`Every answer that the contract knows of \`${id}\`.`]),
      room,
      part,
    },
  ];
}

/** `{ path, query, headers, body }`; groups without members are left out. */
function shapeOfRequest({ parameters, body }: Operation, { versionParameter }: ApiModel): Shape {
  const isVersion = (one: Parameter): boolean => one.in === versionParameter?.in && one.name === versionParameter.name;
  const group = (name: string, where: Parameter["in"]): readonly Member[] => {
    const members = parameters
      .filter((one) => one.in === where)
      // The client fills the version in, so callers need not.
      .map((one) => (isVersion(one) ? { ...one, required: false } : one));
    return members.length === 0 ? [] : [groupOf(name, members)];
  };
  return {
    kind: "object",
    members: [
      ...group("path", "path"),
      ...group("query", "query"),
      ...group("headers", "header"),
      ...(body ? [{ name: "body", shape: body.shape, required: body.required }] : []),
    ],
  };
}

/** One shape for each kind of answer; statuses that answer the same share it: `{ status: 200 | 201; … }`. */
function answersOf(responses: readonly OperationResponse[]): readonly Shape[] {
  const alike = Map.groupBy(responses, ({ headers, body }) => JSON.stringify([headers.map(withoutDoc), body]));
  return [...alike.values()].map((group) => shapeOfAnswer(group));
}

function shapeOfAnswer(group: readonly OperationResponse[]): Shape {
  const [{ headers, body } = { headers: [], body: undefined }] = group;
  const status = unionOf(group.map((one) => shapeOfStatus(one.status)));
  return {
    kind: "object",
    members: [
      { name: "status", required: true, shape: status },
      ...(headers.length > 0 ? [groupOf("headers", headers.map(withoutDoc))] : []),
      body ? { name: "body", shape: body, required: true } : { name: "body", shape: nothing, required: false },
    ],
  };
}

function shapeOfStatus(status: OperationResponse["status"]): Shape {
  return typeof status === "number" ? { kind: "literal", value: status } : { kind: "number", integer: false };
}

/** No value at all, so that `answer.body` may be read on a union where some answers have none. */
const nothing: Shape = { kind: "union", options: [] };

function groupOf(name: string, members: readonly Member[]): Member {
  return { name, shape: { kind: "object", members }, required: members.some(({ required }) => required) };
}

/** The same headers come with answer after answer; their names say enough. */
function withoutDoc({ name, required, shape }: Member): Member {
  return { name, required, shape };
}

function unionOf(options: readonly Shape[]): Shape {
  const [only, ...others] = options;
  return only && others.length === 0 ? only : { kind: "union", options };
}
