import type { ApiModel } from "../../api-model.ts";
import type { GeneratedFile } from "../../generated-file.ts";
import { printIndex } from "../../text/index-file.ts";
import type { Declaration, DeclarationContext } from "./declaration.ts";
import { declareOperation } from "./operation-declarations.ts";
import { planModules } from "./plan-modules.ts";
import { declareSchema } from "./schema-declaration.ts";
import { declareUnrecognized, openedNames } from "./unrecognized.ts";

/**
 * Types and constants: one file per room for the schemas, one per tag under `operations/` for requests and answers,
 * `unrecognized.ts` for what contracts do not list, and `index.ts` with every name. `server/` has the types again that
 * are open for clients, as the server of the contract knows them; `server/index.ts` has every name, too.
 */
export function printModels(model: ApiModel): readonly GeneratedFile[] {
  const shapes = new Map(model.schemas.map(({ name, shape }) => [name, shape]));
  const lookUp = (name: string): (typeof model.schemas)[number]["shape"] | undefined => shapes.get(name);
  const declareAll = (context: DeclarationContext): readonly Declaration[] => [
    ...model.schemas.map((schema) => declareSchema(schema, context)),
    ...model.operations.flatMap((operation) => declareOperation(operation, model, context)),
  ];
  const all = declareAll({ audience: "client", lookUp });
  const modules = planModules([...all, ...declareUnrecognized()]);
  const opened = openedNames(all);
  const server = planModules(
    declareAll({ audience: "server", lookUp }).filter(({ name }) => opened.has(name)),
    modules.paths,
  );
  const asTheyAre = modules.exports.map(({ path, types, values }) => ({
    path,
    types: types.filter((name) => !opened.has(name)),
    values: values.filter((name) => !opened.has(name)),
  }));
  return [
    ...modules.files,
    ...server.files,
    printIndex(modules.exports),
    printIndex([...asTheyAre, ...server.exports], "server"),
  ];
}
