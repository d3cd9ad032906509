import type { ApiModel } from "../../api-model.ts";
import type { GeneratedFile } from "../../generated-file.ts";
import { requestTypeName, responseTypeName, successTypeName } from "../../names.ts";
import { printIndex } from "../../text/index-file.ts";
import type { LookUp } from "./describe.ts";
import { nameSharedAnswers, subjectsOfOperation } from "./operation-subjects.ts";
import { planModules } from "./plan-modules.ts";
import { declare, subjectOfSchema } from "./schema-declaration.ts";
import { declareUnrecognized, openedNames, reservedNames } from "./unrecognized.ts";

/**
 * Types and constants: one file per room for the schemas, one per tag under `operations/` for requests and answers,
 * `unrecognized.ts` for what contracts do not list, and `index.ts` with every name. `server/` has the types again that
 * are open for clients, as the server of the contract knows them; `server/index.ts` has every name, too.
 */
export function printModels(model: ApiModel): readonly GeneratedFile[] {
  const shapes = new Map(model.schemas.map(({ name, shape }) => [name, shape]));
  const lookUp: LookUp = (name) => shapes.get(name);
  const shared = nameSharedAnswers(model, takenNames(model));
  const subjects = [
    ...model.schemas.map((schema) => subjectOfSchema(schema, lookUp)),
    ...shared.subjects,
    ...model.operations.flatMap((operation) => subjectsOfOperation(operation, model, shared)),
  ];
  const all = subjects.map((subject) => declare(subject, { audience: "client", lookUp }));
  const opened = openedNames(all);
  const modules = planModules([...all, ...declareUnrecognized()]);
  const server = planModules(
    subjects.filter(({ name }) => opened.has(name)).map((subject) => declare(subject, { audience: "server", lookUp })),
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

/** Names that are declared in any case. */
function takenNames({ schemas, operations }: ApiModel): ReadonlySet<string> {
  const ofOperations = operations.flatMap(({ id }) => [requestTypeName(id), successTypeName(id), responseTypeName(id)]);
  return new Set([...reservedNames, ...schemas.map(({ name }) => name), ...ofOperations]);
}
