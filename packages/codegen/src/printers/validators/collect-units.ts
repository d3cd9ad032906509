import type { ApiModel, Member, Operation, OperationResponse, Shape } from "../../api-model.ts";
import { sharedRoom } from "../../model/rooms.ts";
import { pascalCase, requestTypeName, responseTypeName, roomOfTag } from "../../names.ts";
import { groupOfHeaders, groupsOfRequest, type ParameterGroup } from "./parameter-groups.ts";
import { type ReceivedForms, receivedForms } from "./received-forms.ts";
import type { Answer, Units } from "./unit.ts";
import { createUnitBook, type UnitBook } from "./unit-book.ts";

/** Everything that gets a validator, and everything that these are made of. */
export function collectUnits(model: ApiModel): Units {
  const { schemas, operations } = model;
  const received = receivedForms(model);
  const reserved = [
    ...schemas.flatMap(({ name }) => [name, received.nameOf(name)]),
    ...operations.flatMap(({ id }) => [requestTypeName(id), responseTypeName(id)]),
  ];
  const book = createUnitBook(reserved, messageModule(sharedRoom));
  for (const { name, room, shape, doc } of schemas) {
    book.add({ name, module: room, shape, isPublic: true, ...(doc !== undefined && { doc }) });
  }
  for (const { name, room, shape } of schemas.filter((schema) => received.schemas.has(schema.name))) {
    const form = { name: received.nameOf(name), module: receivedModule(room), shape: received.shapeOf(shape) };
    book.add({ ...form, model: name, doc: receivedDoc, isReceived: true, isPublic: true });
  }
  for (const operation of operations) {
    addRequest(book, operation);
    addResponse(book, operation, received);
  }
  return book.units();
}

/** Requests and answers of a room; apart from its schemas, so that no file becomes long. */
function messageModule(room: string): string {
  return `${room}-messages`;
}

/** Forms in which answers are taken; apart as well. */
function receivedModule(room: string): string {
  return `${room}-received`;
}

const receivedDoc =
  "The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is strict.";

function addRequest(book: UnitBook, operation: Operation): void {
  const module = messageModule(roomOfTag(operation.tag));
  const groups = groupsOfRequest(operation).map((group) => shareGroup(book, group, module));
  const { body } = operation;
  const members = body ? [...groups, member("body", body.shape, body.required)] : groups;
  book.add({
    name: requestTypeName(operation.id),
    module,
    shape: { kind: "object", members },
    doc: `What \`${operation.id}\` takes.`,
    isPublic: true,
  });
}

function addResponse(book: UnitBook, operation: Operation, received: ReceivedForms): void {
  const answers = operation.responses.map((response): Answer => {
    return { status: String(response.status), name: shareAnswer(book, operation, response, received) };
  });
  book.add({
    name: responseTypeName(operation.id),
    module: messageModule(roomOfTag(operation.tag)),
    shape: { kind: "answers", answers },
    doc: `What \`${operation.id}\` answers; the status decides which form it must have.`,
    isPublic: true,
  });
}

/** An answer is named after its body, so that operations that answer alike share it. */
function shareAnswer(
  book: UnitBook,
  operation: Operation,
  { status, headers, body }: OperationResponse,
  received: ReceivedForms,
): string {
  const module = messageModule(roomOfTag(operation.tag));
  const ownName = `${pascalCase(operation.id)}${pascalCase(String(status))}Answer`;
  const group = groupOfHeaders(
    operation.id,
    headers.map((header) => ({ ...header, shape: received.shapeOf(header.shape) })),
  );
  const bodyShape = body && shareBody(book, ownName, module, received.shapeOf(body));
  const members = [
    // Whoever hands the answer on has looked at the status already.
    member("status", { kind: "any" }, false),
    ...(group ? [shareGroup(book, group, module, true)] : []),
    ...(bodyShape ? [member("body", bodyShape, true)] : []),
  ];
  const subject = bodyShape ? bodyName(bodyShape) : (group?.name ?? "Empty");
  const names = subject === undefined ? [ownName] : [`${subject}Answer`, ownName];
  return book.share(names, { module, shape: { kind: "object", members }, isReceived: true });
}

/** Several error shapes on one status are a type of their own, named after them: `ConflictOrGone`. */
function shareBody(book: UnitBook, ownName: string, module: string, body: Shape): Shape {
  if (body.kind !== "union") return body;
  const options = body.options.map(bodyName);
  const names = options.length > 3 || options.includes(undefined) ? [] : [options.join("Or")];
  return {
    kind: "reference",
    name: book.share([...names, `${ownName}Body`], { module, shape: body, isReceived: true }),
  };
}

function bodyName(shape: Shape): string | undefined {
  return shape.kind === "reference" ? shape.name : undefined;
}

/** The member that holds a group. It may be absent if all that it holds may be. */
function shareGroup(book: UnitBook, group: ParameterGroup, module: string, isReceived = false): Member {
  const name = book.share([group.name, group.ownName], {
    module,
    shape: { kind: "object", members: group.members },
    ...(group.member === "headers" && { isOpen: true }),
    ...(isReceived && { isReceived }),
  });
  const isRequired = group.members.some(({ required }) => required);
  return member(group.member, { kind: "reference", name }, isRequired);
}

function member(name: string, shape: Shape, required: boolean): Member {
  return { name, shape, required };
}
