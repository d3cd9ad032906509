import type { ApiModel, NamedSchema } from "../../api-model.ts";
import type { GeneratedFile } from "../../generated-file.ts";
import { referencesIn } from "../../model/shape-walk.ts";
import { camelCase, packageName, validatorName } from "../../names.ts";
import { docComment } from "../../text/doc-comment.ts";
import { importStatement, printIndex } from "../../text/index-file.ts";
import { quote } from "../../text/literals.ts";
import { printJson } from "./defaults.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import { arrayOf, call, statement } from "./layout.ts";

/** Where the functions of these modules come from. */
const kit = "@trunkline/validator-kit/json-schema";

/**
 * The JSON Schema of each schema, beside its validator. In modules of their own, which the package gives out under a path
 * of its own: who wants no JSON Schema ships none.
 */
export function printJsonSchemas(model: ApiModel): readonly GeneratedFile[] {
  const rooms = Map.groupBy(model.schemas, ({ room }) => room);
  const roomOf = new Map(model.schemas.map(({ name, room }) => [name, room]));
  const wanted = new Set(
    model.schemas.flatMap(({ shape, room }) => referencesIn(shape).filter((name) => roomOf.get(name) !== room)),
  );
  const modules = [...rooms].map(([room, schemas]) => ({
    path: `json-schema/${room}.ts`,
    content: [
      printImports(model, room, schemas, roomOf),
      ...schemas.map((schema) => printSchema(schema, wanted.has(schema.name))),
    ].join("\n"),
    exports: schemas.map(({ name }) => exportName(name)),
  }));
  const index = printIndex(
    modules.map(({ path, exports }) => ({ path: path.replace("json-schema/", ""), types: [], values: exports })),
  );
  return [...modules.map(({ path, content }) => ({ path, content })), { ...index, path: "json-schema/index.ts" }];
}

function exportName(schema: string): string {
  return `${camelCase(schema)}JsonSchema`;
}

function sourceName(schema: string): string {
  return `${camelCase(schema)}Source`;
}

/** @param isWanted Whether schemas of other rooms name it. */
function printSchema({ name, doc, shape }: NamedSchema, isWanted: boolean): string {
  const schema = jsonSchemaOf(shape);
  const used = [...new Set(referencesIn(shape))].map(sourceName);
  const described = doc === undefined ? schema : { ...schema, description: doc };
  const head = `export const ${exportName(name)}: StandardJsonSchema<${name}> = `;
  return [
    `${isWanted ? "export " : ""}const ${sourceName(name)}: SchemaSource = {\n`,
    `  name: ${quote(name)},\n`,
    statement("schema: ", printJson(described)).replace(/;\n$/, ",\n"),
    statement("uses: () => ", arrayOf(used)).replace(/;\n$/, ",\n"),
    "};\n\n",
    docComment([`{@link ${name}}: its JSON Schema, and its validator.`]),
    statement(head, call("/* @__PURE__ */ defineJsonSchema", [validatorName(name), sourceName(name)]), ""),
  ].join("");
}

function printImports(
  model: ApiModel,
  room: string,
  schemas: readonly NamedSchema[],
  roomOf: ReadonlyMap<string, string>,
): string {
  const names = schemas.map(({ name }) => name);
  const foreign = new Set(
    schemas.flatMap(({ shape }) => referencesIn(shape)).filter((name) => roomOf.get(name) !== room),
  );
  const byRoom = Map.groupBy(foreign, (name) => roomOf.get(name) ?? room);
  return [
    importStatement("import", ["defineJsonSchema", "type SchemaSource", "type StandardJsonSchema"], kit),
    importStatement("import type", names, packageName(model.api, "models")),
    importStatement("import", names.map(validatorName), `../${room}.ts`),
    ...[...byRoom]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([other, used]) => importStatement("import", used.map(sourceName), `./${other}.ts`)),
  ].join("");
}
