import type { ApiModel } from "../../api-model.ts";
import type { GeneratedFile } from "../../generated-file.ts";
import { contractName, handlersTypeName } from "../../names.ts";
import { printIndex } from "../../text/index-file.ts";
import { printHandlers } from "./print-handlers.ts";
import { printRoutes } from "./print-routes.ts";

/** The table of routes that the mock kit serves, and the interface of the handlers behind it. */
export function printMockServer(model: ApiModel): readonly GeneratedFile[] {
  return [
    { path: "handlers.ts", content: printHandlers(model) },
    { path: "routes.ts", content: printRoutes(model) },
    printIndex([
      { path: "handlers.ts", types: [handlersTypeName(model.api)], values: [] },
      { path: "routes.ts", types: [], values: [contractName(model.api)] },
    ]),
  ];
}
