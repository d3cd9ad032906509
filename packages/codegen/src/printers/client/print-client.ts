import type { ApiModel } from "../../api-model.ts";
import type { GeneratedFile } from "../../generated-file.ts";
import { printIndex } from "../../text/index-file.ts";
import { printClientModule } from "./client-module.ts";
import { printOperationModule } from "./operation-module.ts";

/** The client of an API: `client.ts`, one module per operation, and an index of their names. */
export function printClient(model: ApiModel): readonly GeneratedFile[] {
  const modules = [
    printClientModule(model),
    ...model.operations.map((operation) => printOperationModule(model, operation)),
  ];
  return [...modules.map(({ file }) => file), printIndex(modules.map(({ exports }) => exports))];
}
