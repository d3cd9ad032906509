import type { ApiModel } from "../../api-model.ts";
import { clientTypeName, createClientName } from "../../names.ts";
import { docComment } from "../../text/doc-comment.ts";
import { importStatement } from "../../text/index-file.ts";
import { quote } from "../../text/literals.ts";
import { seeTag } from "../../text/see-tag.ts";
import { fillMembers } from "./fill-member.ts";
import { groupOf } from "./operation-facts.ts";
import type { PrintedModule } from "./printed-module.ts";

const runtime = "@trunkline/api-kit/client";

/** `client.ts`: what holds for the API as a whole, and the function that makes a client of it. */
export function printClientModule(model: ApiModel): PrintedModule {
  const path = "client.ts";
  const client = clientTypeName(model.api);
  const create = createClientName(model.api);
  const options = `${client}Options`;
  const content = [
    importStatement("import", ["createClient", ...(model.versionParameter ? ["withVersion"] : [])], runtime) +
      importStatement("import type", ["Api", "Client", "ClientOptions"], runtime),
    apiConstant(model),
    `${docComment([`A client of ${model.title}: a plain value that the operations take.`, seeTag(model.see)])}export type ${client} = Client<${quote(model.api)}>;\n`,
    optionsType(model, options),
    `${docComment([`Makes a client of ${model.title}. It does nothing until an operation is called with it.`, "@throws TypeError when the endpoint is not an absolute URL."])}export function ${create}(options: ${options}): ${client} {\n  return createClient(api, options);\n}\n`,
  ].join("\n");
  return { file: { path, content }, exports: { path, types: [client, options], values: [create] } };
}

function apiConstant({ api, versionParameter: version, defaultVersion, errorEnvelope: envelope }: ApiModel): string {
  const { codeHeader, codePaths, messagePaths } = envelope;
  return [
    `const api: Api<${quote(api)}> = {\n`,
    `  name: ${quote(api)},\n`,
    ...fillMembers(
      version ? [{ by: "withVersion", place: [groupOf(version.in), version.name, defaultVersion] }] : [],
    ).map((member) => `  ${member},\n`),
    "  errors: {\n",
    codeHeader === undefined ? "" : `    codeHeader: ${quote(codeHeader)},\n`,
    `    code: ${pathList(codePaths)},\n`,
    `    message: ${pathList(messagePaths)},\n`,
    "  },\n};\n",
  ].join("");
}

function pathList(paths: readonly (readonly string[])[]): string {
  return `[${paths.map((path) => quote(path.join("."))).join(", ")}]`;
}

function optionsType({ api, versions, versionParameter, defaultVersion }: ApiModel, name: string): string {
  const doc = docComment([`What {@link ${createClientName(api)}} takes.`]);
  if (!versionParameter) return `${doc}export type ${name} = ClientOptions;\n`;
  return [
    `${doc}export interface ${name} extends ClientOptions {\n`,
    docComment([`The version of the API to ask for. Default \`${defaultVersion}\`.`], "  "),
    `  readonly apiVersion?: ${versions.map(quote).join(" | ")};\n}\n`,
  ].join("");
}
