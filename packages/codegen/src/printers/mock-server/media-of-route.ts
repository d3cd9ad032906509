import type { Member, Operation, OperationResponse, RequestBody, Shape } from "../../api-model.ts";
import { lineWidth } from "../../text/doc-comment.ts";
import { memberKey, quote } from "../../text/literals.ts";
import { answersByMedia, statusKey } from "../answers-by-media.ts";

type LookUp = (name: string) => Shape | undefined;

/** The lines of a route that say how its bodies are read and written, and what stands in its query as in a form. */
export function mediaOfRoute({ parameters, body, responses }: Operation, lookUp: LookUp): readonly string[] {
  const styled = parameters.filter(({ style }) => style !== undefined);
  const rows = styled.map((parameter) => printField(parameter, "form", parameter.style, lookUp, 4));
  return [
    ...(rows.length > 0 ? [`query: [\n${rows.map((row) => `    ${row},\n`).join("")}  ]`] : []),
    ...(body ? [`body: ${printBody(body, lookUp)}`] : []),
    ...printAnswers(responses),
  ];
}

function printBody(
  { contentType, mediaTypes, required, encoding, shape, fields = {} }: RequestBody,
  lookUp: LookUp,
): string {
  const members = [
    `contentType: ${quote(contentType)}`,
    ...(mediaTypes ? [`mediaTypes: [${mediaTypes.map(quote).join(", ")}]`] : []),
    `required: ${String(required)}`,
  ];
  if (encoding === undefined) return `{ ${members.join(", ")} }`;
  const isUpload = encoding === "binary" && shape.kind !== "binary";
  const as = encoding === "binary" ? (isUpload ? "upload" : "bytes") : encoding;
  members.push(`as: ${quote(as)}`);
  if (encoding !== "form" && encoding !== "multipart") return printObject(members, 2);
  const rows = membersOf(shape, lookUp).map((member) =>
    printField(member, encoding, Object.hasOwn(fields, member.name) ? fields[member.name] : undefined, lookUp),
  );
  const list = rows.length === 0 ? "[]" : `[\n${rows.map((row) => `      ${row},\n`).join("")}    ]`;
  return printObject([...members, `fields: ${list}`], 2);
}

function printField(
  { name, shape }: Member,
  encoding: "form" | "multipart",
  how: string | undefined,
  lookUp: LookUp,
  indent = 6,
): string {
  const style = encoding === "form" ? how : undefined;
  const isJson = how !== undefined && /(?:^|[/+])json(?:\s*;|$)/i.test(how);
  const isDeep = style === "deepObject" || style === "members" || style === "," || style === " " || style === "|";
  const type = isJson ? jsonType(shape, lookUp) : fieldType(shape, { lookUp, isDeep, depth: 0 });
  return printObject(
    [`name: ${quote(name)}`, `type: ${type}`, ...(isDeep ? [`style: ${quote(style)}`] : [])],
    indent,
    1,
  );
}

/** A list of JSON values is a field for each. */
function jsonType(shape: Shape, lookUp: LookUp): string {
  return resolve(shape, lookUp).kind === "array" ? '{ list: "json" }' : quote("json");
}

interface Reading {
  readonly lookUp: LookUp;
  /** Objects are spread over several fields; otherwise each is JSON in one. */
  readonly isDeep: boolean;
  readonly depth: number;
}

/** Deeper objects in a form's names are left as text: a type may contain itself. */
const deepest = 4;

/** As what a field is read, as source text. */
function fieldType(given: Shape, reading: Reading): string {
  const { lookUp, isDeep, depth } = reading;
  const shape = resolve(given, lookUp);
  const inside = (inner: Shape): string => fieldType(inner, { ...reading, depth: depth + 1 });
  if (depth > deepest) return quote("string");
  switch (shape.kind) {
    case "number":
      return quote(shape.integer ? "integer" : "number");
    case "boolean":
      return quote("boolean");
    case "binary":
      return quote("file");
    case "literal":
      return quote(typeof shape.value === "string" ? "string" : typeof shape.value);
    case "array":
      return depth > 0 && !isDeep ? quote("json") : `{ list: ${inside(shape.items)} }`;
    case "map":
      return isDeep ? `{ values: ${inside(shape.values)} }` : quote("json");
    case "object": {
      if (!isDeep) return quote("json");
      const members = shape.members.map((member) => `${memberKey(member.name)}: ${inside(member.shape)}`);
      return `{ members: { ${members.join(", ")} } }`;
    }
    case "union":
      return unionType(shape.options.map((option) => fieldType(option, reading)));
    default:
      return quote("string");
  }
}

function unionType(types: readonly string[]): string {
  if (types.includes(quote("file"))) return quote("file");
  const [first = quote("string"), ...others] = types;
  if (others.every((type) => type === first)) return first;
  // What is spread over several fields has to be put together; what is not, stands in one in any case.
  return types.find((type) => type.startsWith("{")) ?? quote("string");
}

function resolve(shape: Shape, lookUp: LookUp): Shape {
  if (shape.kind === "nullable") return resolve(shape.of, lookUp);
  const target = shape.kind === "reference" ? lookUp(shape.name) : undefined;
  return target ? resolve(target, lookUp) : shape;
}

/** The members of a form; of one that may be written in several ways, those of all. */
function membersOf(given: Shape, lookUp: LookUp): readonly Member[] {
  const shape = resolve(given, lookUp);
  if (shape.kind === "object") return shape.members;
  if (shape.kind !== "union") return [];
  const all = shape.options.flatMap((option) => membersOf(option, lookUp));
  return [...new Map(all.map((member) => [member.name, member])).values()];
}

/** Answers that are not JSON, by status; beside a range or a default, also the others that these would cover. */
function printAnswers(responses: readonly OperationResponse[]): readonly string[] {
  const named = answersByMedia(responses);
  if (named.length === 0) return [];
  const lines = named.map((response) => `    ${statusKey(response)}: ${printAnswer(response)},\n`);
  return [`answers: {\n${lines.join("")}  }`];
}

function printAnswer({ contentType = "", encoding }: OperationResponse): string {
  if (encoding === undefined) return quote("json");
  return `{ contentType: ${quote(contentType)}, as: ${quote(encoding === "text" ? "text" : "bytes")} }`;
}

/** @param around What stands before and after it on its line. */
function printObject(members: readonly string[], indent: number, around = "body: ,".length): string {
  const line = `{ ${members.join(", ")} }`;
  if (indent + around + line.length <= lineWidth && !line.includes("\n")) return line;
  const deeper = " ".repeat(indent + 2);
  return `{\n${members.map((member) => `${deeper}${member},\n`).join("")}${" ".repeat(indent)}}`;
}
