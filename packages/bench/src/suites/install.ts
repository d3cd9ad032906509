import { statSync } from "node:fs";
import { installedFolders, publishedFiles } from "@trunkline/checks/installed";
import { kib, type Table } from "../table.ts";

/** What somebody installs for one kind of task. */
const installs: readonly { readonly what: string; readonly names: readonly string[] }[] = [
  { what: "trunkline, Connect client", names: ["@trunkline/traffic-distribution-client"] },
  { what: "@aws-sdk/client-connect", names: ["@aws-sdk/client-connect"] },
  { what: "trunkline, Job Router client", names: ["@trunkline/job-router-client"] },
  {
    what: "@azure-rest/core-client + communication-common",
    names: ["@azure-rest/core-client", "@azure/communication-common"],
  },
  { what: "trunkline, Job Router validators", names: ["@trunkline/job-router-validators"] },
  { what: "zod", names: ["zod"] },
];

/** Packages and bytes that come with an install: exact, from the files that are published. */
export async function run(): Promise<Table> {
  return {
    title: "Packages installed",
    how: "Packages that an install brings with their files, sources and maps included; KiB on disk before compression.",
    columns: ["install", "packages", "files", "KiB"],
    rows: installs.map(({ what, names }) => {
      const folders = installedFolders(names, import.meta.dirname);
      const files = folders.flatMap(publishedFiles);
      return [what, folders.length, files.length, kib(files.reduce((sum, file) => sum + statSync(file).size, 0))];
    }),
  };
}
