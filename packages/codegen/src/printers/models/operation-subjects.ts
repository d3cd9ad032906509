import type { ApiModel, Member, Operation, OperationResponse, Parameter, Shape } from "../../api-model.ts";
import {
  fileNameOf,
  operationFileName,
  requestTypeName,
  responseTypeName,
  roomOfTag,
  successTypeName,
} from "../../names.ts";
import { isSuccess } from "../../openapi/read-response.ts";
import type { Subject } from "./declaration.ts";
import { docParagraphs } from "./describe.ts";

/**
 * The request of an operation, its successful answers, and all its answers. Where to read about it stands with the
 * request alone.
 *
 * @param named What {@link nameSharedAnswers} found.
 */
export function subjectsOfOperation(
  operation: Operation,
  model: ApiModel,
  named: SharedAnswers,
): readonly [Subject, Subject, Subject] {
  const { id } = operation;
  const part = operationFileName(id);
  const room = `operations/${roomOfTag(operation.tag)}`;
  const successes = operation.responses.filter(({ status }) => isSuccess(status));
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
      doc: [`What \`${id}\` answers when all is well.`],
      room,
      part,
    },
    {
      name: responseTypeName(id),
      shape: unionOf([
        { kind: "reference", name: successTypeName(id) },
        ...refusalsOf(operation).map((answer) => named.references.get(keyOf(answer)) ?? answer),
      ]),
      doc: [`Every answer that the contract knows of \`${id}\`.`],
      room,
      part,
    },
  ];
}

/** Answers that several operations give in the same words, which are declared once. */
export interface SharedAnswers {
  readonly subjects: readonly Subject[];
  /** By what {@link keyOf} makes of an answer. */
  readonly references: ReadonlyMap<string, Shape>;
}

/**
 * Names the refusals that come with one body everywhere for that body: `ResourceNotFoundExceptionAnswer`. What has no such
 * name, or one that something else has, is written out where it is given.
 */
export function nameSharedAnswers({ operations, schemas }: ApiModel, taken: ReadonlySet<string>): SharedAnswers {
  const all = operations.flatMap(refusalsOf);
  const byBody = Map.groupBy(all, (answer) => bodyOf(answer) ?? "");
  const subjects = schemas.flatMap(({ name, room }): readonly Subject[] => {
    const [shape, ...others] = byBody.get(name) ?? [];
    const answer = `${name}Answer`;
    if (!shape || others.length === 0 || taken.has(answer)) return [];
    if (others.some((other) => keyOf(other) !== keyOf(shape))) return [];
    return [{ name: answer, shape, doc: [`The answer that carries {@link ${name}}.`], room, part: fileNameOf(name) }];
  });
  const references = subjects.map(
    ({ name, shape }) => [keyOf(shape), { kind: "reference", name }] satisfies [string, Shape],
  );
  return { subjects, references: new Map(references) };
}

function refusalsOf({ responses }: Operation): readonly Shape[] {
  return answersOf(responses.filter(({ status }) => !isSuccess(status)));
}

function keyOf(answer: Shape): string {
  return JSON.stringify(answer);
}

/** The name of the schema that an answer carries. */
function bodyOf(answer: Shape): string | undefined {
  const body = answer.kind === "object" ? answer.members.find(({ name }) => name === "body")?.shape : undefined;
  return body?.kind === "reference" ? body.name : undefined;
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
