import type { ApiModel, Operation, Paging } from "../../api-model.ts";
import {
  clientTypeName,
  operationFileName,
  packageName,
  pagesName,
  pageTypeName,
  requestTypeName,
  resultTypeName,
  successTypeName,
} from "../../names.ts";
import { docComment, lineWidth } from "../../text/doc-comment.ts";
import { importStatement } from "../../text/index-file.ts";
import { quote } from "../../text/literals.ts";
import { seeTag } from "../../text/see-tag.ts";
import { fillMembers, type Filler } from "./fill-member.ts";
import { acceptOf, mediaOfOperation, type OperationMedia } from "./media-of-operation.ts";
import { groupOf, idempotencyToken, isOnce, mayBeEmpty, needsRequest } from "./operation-facts.ts";
import type { PrintedModule } from "./printed-module.ts";
import { resultType, type ResultType } from "./result-type.ts";

const runtime = "@trunkline/api-kit/client";

/** `operations/get-queue.ts`: one operation, and the walk over its pages if it has any. Nothing runs on import. */
export function printOperationModule(model: ApiModel, operation: Operation): PrintedModule {
  const { id, paging } = operation;
  const path = `operations/${operationFileName(id)}.ts`;
  const result = resultType(operation);
  const media = mediaOfOperation(operation);
  const fillers = fillersOf(model, operation);
  const content = [
    imports(model, operation, { result, media, fillers }),
    operationConstant(operation, fillers),
    ...(media ? [media.constant] : []),
    `${docComment([`The answers of {@link ${id}}, told apart by \`ok\` and \`status\`.`])}export type ${resultTypeName(id)} =\n${result.members.map((member) => `  | ${member}`).join("\n")};\n`,
    callFunction(model, operation, media),
    ...(paging ? [pagingConstant(paging), pageType(operation, paging), pagesFunction(model, operation)] : []),
  ].join("\n");
  const types = [resultTypeName(id), ...(paging ? [pageTypeName(id)] : [])];
  const values = [id, ...(paging ? [pagesName(id)] : [])];
  return { file: { path, content }, exports: { path, types, values } };
}

/** What an operation's module is made of, beside the operation. */
interface Parts {
  readonly result: ResultType;
  readonly media: OperationMedia | undefined;
  readonly fillers: readonly Filler[];
}

function imports({ api }: ApiModel, { id, paging }: Operation, { result, media, fillers }: Parts): string {
  const called = media ? ["callWithMedia", ...media.runtime] : ["call"];
  const filled = fillers.map(({ by }) => by);
  const types = [
    "CallOptions",
    ...(media ? ["Media"] : []),
    "Operation",
    ...result.runtime,
    ...(paging ? ["Page", "PageOptions", "Paging"] : []),
  ];
  return [
    importStatement("import", [...called, ...(paging ? ["pages"] : []), ...filled], runtime),
    importStatement("import type", types, runtime),
    importStatement("import type", [requestTypeName(id), ...result.models], packageName(api, "models")),
    importStatement("import type", [clientTypeName(api)], "../client.ts"),
  ].join("");
}

function operationConstant(operation: Operation, fillers: readonly Filler[]): string {
  const { id, method, path, body } = operation;
  const hasToken = fillers.some(({ by }) => by === "withToken");
  const members = [
    `name: ${quote(id)}`,
    `method: ${quote(method)}`,
    `path: ${quote(path)}`,
    ...(body && body.contentType !== "application/json" ? [`type: ${quote(body.contentType)}`] : []),
    ...fillMembers(fillers),
    ...(isOnce(operation, hasToken) ? ["once: true"] : []),
    ...(mayBeEmpty(operation) ? ["empty: true"] : []),
  ];
  return `const operation: Operation = {\n${members.map((member) => `  ${member},\n`).join("")}};\n`;
}

function fillersOf(model: ApiModel, operation: Operation): readonly Filler[] {
  const token = idempotencyToken(model, operation);
  const accept = acceptOf(operation);
  const styles = operation.parameters.flatMap(({ name, style }) => (style === undefined ? [] : [[name, style]]));
  return [
    ...(token ? [{ by: "withToken", place: [token.in, token.name] } as const] : []),
    ...(accept === undefined ? [] : [{ by: "withAccept", place: [accept] } as const]),
    ...(styles.length > 0 ? [{ by: "withStyles", place: [Object.fromEntries(styles)] } as const] : []),
  ];
}

function callFunction(model: ApiModel, operation: Operation, media: OperationMedia | undefined): string {
  const { id, doc, see, deprecated, since } = operation;
  const version = since === undefined ? undefined : `Since version ${since}.`;
  const throws = "@throws CallError when the service gave no answer that the contract knows.";
  return [
    docComment([doc, version, [seeTag(see), deprecated && "@deprecated", throws].filter((tag) => tag).join("\n")]),
    signature(id, parameters(model, operation, "CallOptions"), `Promise<${resultTypeName(id)}>`),
    `  return ${media ? "callWithMedia(client, operation, media" : "call(client, operation"}, request, options);\n}\n`,
  ].join("");
}

function pageType({ id }: Operation, { items }: Paging): string {
  const doc = docComment([`One page of {@link ${pagesName(id)}}.`]);
  return `${doc}export type ${pageTypeName(id)} = Page<${successTypeName(id)}, ${quote(items)}>;\n`;
}

function pagingConstant({ items, next, token }: Paging): string {
  const members = [
    `items: ${quote(items)}`,
    `next: ${quote(next)}`,
    ...(token ? [`token: { in: ${quote(groupOf(token.in))}, name: ${quote(token.name)} }`] : []),
  ];
  return `const paging: Paging = { ${members.join(", ")} };\n`;
}

function pagesFunction(model: ApiModel, operation: Operation): string {
  const { id } = operation;
  const doc = docComment([
    `Walks the pages of {@link ${id}}, asking for each when it is wanted. \`options.from\` resumes an earlier walk; \`items\` flattens pages into rows.`,
    "@throws ServiceError when the service said no.\n@throws CallError when it gave no answer that the contract knows, or points to a page elsewhere.",
  ]);
  const result = `AsyncGenerator<${pageTypeName(id)}, void, undefined>`;
  return [
    doc,
    signature(pagesName(id), parameters(model, operation, "PageOptions"), result),
    "  return pages(client, operation, paging, request, options);\n}\n",
  ].join("");
}

function parameters(model: ApiModel, operation: Operation, options: string): readonly string[] {
  const optional = needsRequest(model, operation) ? "" : "?";
  return [
    `client: ${clientTypeName(model.api)}`,
    `request${optional}: ${requestTypeName(operation.id)}`,
    `options?: ${options}`,
  ];
}

/** The head of a function, on one line where it fits. */
function signature(name: string, parameterList: readonly string[], result: string): string {
  const line = `export function ${name}(${parameterList.join(", ")}): ${result} {\n`;
  if (line.length <= lineWidth + 1) return line;
  return `export function ${name}(\n${parameterList.map((parameter) => `  ${parameter},\n`).join("")}): ${result} {\n`;
}
