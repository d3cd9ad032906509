import type { ApiModel, Operation } from "../../api-model.ts";
import { handlersTypeName, packageName, requestTypeName, successTypeName } from "../../names.ts";
import { docComment, lineWidth } from "../../text/doc-comment.ts";
import { importStatement } from "../../text/index-file.ts";

/** `handlers.ts`: one member per operation, typed by the models. */
export function printHandlers({ api, title, operations }: ApiModel): string {
  const models = packageName(api, "models");
  const requests = operations.map(({ id }) => requestTypeName(id));
  const answers = operations.map(({ id }) => successTypeName(id));
  const doc = `What a mock of ${title} does, operation by operation. Each handler gets a request that passed the contract.`;
  return (
    importStatement("import type", answers, models) +
    importStatement("import type", requests, `${models}/server`) +
    `${importStatement("import type", ["Handler"], "@trunkline/mock-kit")}\n` +
    `${docComment([doc])}export interface ${handlersTypeName(api)}<Caller = unknown> {\n` +
    `${operations.map(printHandler).join("")}}\n`
  );
}

function printHandler({ id, doc, method, path }: Operation): string {
  const line = `  ${id}: Handler<${requestTypeName(id)}, ${successTypeName(id)}, Caller>;\n`;
  const broken = `  ${id}: Handler<\n    ${requestTypeName(id)},\n    ${successTypeName(id)},\n    Caller\n  >;\n`;
  return `${docComment([doc, `\`${method} ${path}\``], "  ")}${line.length <= lineWidth + 1 ? line : broken}`;
}
