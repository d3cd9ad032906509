import type { ApiModel, Operation, Parameter, Shape } from "../../api-model.ts";
import { contractName, packageName, requestValidatorName, responseValidatorName } from "../../names.ts";
import { docComment, lineWidth } from "../../text/doc-comment.ts";
import { importStatement } from "../../text/index-file.ts";
import { quote } from "../../text/literals.ts";
import { mediaOfRoute } from "./media-of-route.ts";

type LookUp = (name: string) => Shape | undefined;

/** `routes.ts`: the contract as data, with the validators of every request and answer. */
export function printRoutes({ api, title, versions, schemas, operations }: ApiModel): string {
  const shapes = new Map(schemas.map(({ name, shape }) => [name, shape]));
  const validators = operations.flatMap(({ id }) => [requestValidatorName(id), responseValidatorName(id)]);
  const routes = operations.map((operation) => printRoute(operation, (name) => shapes.get(name)));
  return (
    importStatement("import type", routes.length > 0 ? ["Contract", "Route"] : ["Contract"], "@trunkline/mock-kit") +
    (routes.length > 0 ? importStatement("import", validators, packageName(api, "validators")) : "") +
    `\n${routes.map((route) => `${route}\n`).join("")}` +
    docComment([`Every operation of ${title}: how its requests are routed, read and checked.`]) +
    `export const ${contractName(api)}: Contract = {\n` +
    `  api: ${quote(api)},\n` +
    `  versions: [${versions.map(quote).join(", ")}],\n` +
    `  routes: ${printList(operations.map(({ id }) => id))},\n};\n`
  );
}

function printRoute(operation: Operation, lookUp: LookUp): string {
  const { id, method, path, parameters, since } = operation;
  const plain = parameters.filter(({ style }) => style === undefined);
  const rows = plain.map((parameter) => printParameter(parameter, lookUp));
  const lines = [
    `operation: ${quote(id)}`,
    `method: ${quote(method)}`,
    `path: ${quote(path)}`,
    `parameters: ${printRows(rows)}`,
    ...mediaOfRoute(operation, lookUp),
    `request: ${requestValidatorName(id)}`,
    `response: ${responseValidatorName(id)}`,
    ...(since === undefined ? [] : [`since: ${quote(since)}`]),
  ];
  // Each with its type: thousands of literals in one list are more than the compiler can compare.
  return `const ${id}: Route = {\n${lines.map((line) => `  ${line},\n`).join("")}};\n`;
}

function printList(names: readonly string[]): string {
  const line = `[${names.join(", ")}]`;
  return line.length + 11 <= lineWidth ? line : `[\n${names.map((name) => `    ${name},\n`).join("")}  ]`;
}

/** One row stays on the line of its key, as the formatter has it. */
function printRows(rows: readonly string[]): string {
  return rows.length < 2 ? `[${rows.join("")}]` : `[\n${rows.map((row) => `    ${row},\n`).join("")}  ]`;
}

function printParameter({ in: where, name, shape }: Parameter, lookUp: LookUp): string {
  const { type, list } = readAs(shape, lookUp);
  const isList = list ? ", list: true" : "";
  return `{ in: ${quote(where)}, name: ${quote(name)}, type: ${quote(type)}${isList} }`;
}

interface ReadAs {
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly list: boolean;
}

/** As what the text on the wire is read. What is none of the four is left as text, for the validator to judge. */
function readAs(shape: Shape, lookUp: LookUp): ReadAs {
  switch (shape.kind) {
    case "reference": {
      const target = lookUp(shape.name);
      return target ? readAs(target, lookUp) : { type: "string", list: false };
    }
    case "nullable":
      return readAs(shape.of, lookUp);
    case "array":
      return { type: readAs(shape.items, lookUp).type, list: true };
    case "number":
      return { type: shape.integer ? "integer" : "number", list: false };
    case "boolean":
      return { type: "boolean", list: false };
    case "literal":
      return { type: typeOfLiteral(shape.value), list: false };
    case "union":
      return { type: sharedType(shape.options.map((option) => readAs(option, lookUp).type)), list: false };
    default:
      return { type: "string", list: false };
  }
}

function typeOfLiteral(value: string | number | boolean): ReadAs["type"] {
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value === "boolean" ? "boolean" : "string";
}

function sharedType(types: readonly ReadAs["type"][]): ReadAs["type"] {
  const [first = "string", ...others] = types;
  return others.every((type) => type === first) ? first : "string";
}
