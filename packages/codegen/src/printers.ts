import type { ApiModel } from "./api-model.ts";
import type { GeneratedFile } from "./generated-file.ts";
import type { Kind } from "./kinds.ts";

/** Turns the model of one API into the files of one kind of package. Pure: the same model gives the same bytes. */
export type Printer = (model: ApiModel) => readonly GeneratedFile[];

/** The printer of each kind of package, loaded on demand: a run for one kind does not pay for the others. */
export const printers: Readonly<Record<Kind, { readonly load: () => Promise<Printer> }>> = {
  models: {
    load: async () => (await import("./printers/models/print-models.ts")).printModels,
  },
  validators: {
    load: async () => (await import("./printers/validators/print-validators.ts")).printValidators,
  },
  client: {
    load: async () => (await import("./printers/client/print-client.ts")).printClient,
  },
  "mock-server": {
    load: async () => (await import("./printers/mock-server/print-mock-server.ts")).printMockServer,
  },
};
