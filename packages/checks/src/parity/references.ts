import type { Contract } from "./contract.ts";
import type { JsonObject } from "../json.ts";
import { readAwsOperations } from "./read-aws-operations.ts";
import { readSwagger } from "./read-swagger.ts";

/** An official model, and the document of ours that must equal it. */
export interface Reference {
  /** Folder below `specs/`. */
  readonly api: string;
  readonly version: string;
  /** In the folder of references, which is handed in: the models are not ours to keep. */
  readonly file: string;
  readonly read: (document: JsonObject) => Contract;
}

export const references: readonly Reference[] = [
  {
    api: "traffic-distribution",
    version: "2017-08-08",
    file: "connect-2017-08-08.operations.json",
    read: readAwsOperations,
  },
  { api: "job-router", version: "2023-11-01", file: "job-router-2023-11-01.swagger.json", read: readSwagger },
  {
    api: "job-router",
    version: "2024-01-18-preview",
    file: "job-router-2024-01-18-preview.swagger.json",
    read: readSwagger,
  },
];
