import type { ApiModel } from "../../api-model.ts";
import type { GeneratedFile } from "../../generated-file.ts";
import { printIndex } from "../../text/index-file.ts";
import type { LookUp } from "./describe.ts";
import { declareOperation } from "./operation-declarations.ts";
import { planModules } from "./plan-modules.ts";
import { declareSchema } from "./schema-declaration.ts";

/**
 * Types and constants: one file per room for the schemas, one per tag under `operations/` for requests and answers,
 * and `index.ts` with every name.
 */
export function printModels(model: ApiModel): readonly GeneratedFile[] {
  const shapes = new Map(model.schemas.map(({ name, shape }) => [name, shape]));
  const lookUp: LookUp = (name) => shapes.get(name);
  const { files, exports } = planModules([
    ...model.schemas.map((schema) => declareSchema(schema, lookUp)),
    ...model.operations.flatMap((operation) => declareOperation(operation, model, lookUp)),
  ]);
  return [...files, printIndex(exports)];
}
