import { readFileSync, writeFileSync } from "node:fs";
import { withFunctionTable } from "./function-table.ts";

// `pnpm readme`: brings the function table of the README up to date.
const readme = new URL("../README.md", import.meta.url);
writeFileSync(readme, withFunctionTable(readFileSync(readme, "utf8")));
