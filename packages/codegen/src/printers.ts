import type { ApiModel } from "./api-model.ts";
import type { GeneratedFile } from "./generated-file.ts";
import type { Kind } from "./kinds.ts";

/** Turns the model of one API into the files of one kind of package. Pure: the same model gives the same bytes. */
export type Printer = (model: ApiModel) => readonly GeneratedFile[];

export interface PrinterEntry {
  /** Loaded on demand: only the models printer needs the TypeScript compiler. */
  readonly load: () => Promise<Printer>;
  /** Packages whose version can change the output. Their versions stand in `gen/manifest.json`. */
  readonly tools: readonly string[];
}

/** The printer of each kind of package. */
export const printers: Readonly<Record<Kind, PrinterEntry>> = {
  models: {
    load: async () => (await import("./printers/models/print-models.ts")).printModels,
    tools: ["openapi-typescript", "typescript"],
  },
  validators: {
    load: async () => (await import("./printers/validators/print-validators.ts")).printValidators,
    tools: [],
  },
  client: {
    load: async () => (await import("./printers/client/print-client.ts")).printClient,
    tools: [],
  },
  "mock-server": {
    load: async () => (await import("./printers/mock-server/print-mock-server.ts")).printMockServer,
    tools: [],
  },
};
