import type { FunctionDefinition } from "../bind/binder.ts";
import { aggregateFunctions } from "./aggregates.ts";
import { columnFunctions } from "./columns.ts";
import { dateFunctions } from "./dates.ts";
import { jsonFunctions } from "./json.ts";
import { matchingFunctions } from "./matching.ts";
import { rowFunctions } from "./row-functions.ts";
import { sortFunctions } from "./sorting.ts";
import { tableFunctions } from "./tables.ts";
import { coreFunctions } from "./core.ts";

/** The whole library. */
export const allFunctions: readonly FunctionDefinition[] = [
  ...coreFunctions,
  ...aggregateFunctions,
  ...tableFunctions,
  ...rowFunctions,
  ...columnFunctions,
  ...sortFunctions,
  ...dateFunctions,
  ...jsonFunctions,
  ...matchingFunctions,
];
