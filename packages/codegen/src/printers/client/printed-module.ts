import type { GeneratedFile } from "../../generated-file.ts";
import type { ModuleExports } from "../../text/index-file.ts";

/** A module and what the index says of it. */
export interface PrintedModule {
  readonly file: GeneratedFile;
  readonly exports: ModuleExports;
}
