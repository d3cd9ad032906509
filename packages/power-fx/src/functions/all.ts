import type { FunctionDefinition } from "../bind/binder.ts";
import { aggregateFunctions } from "./aggregates.ts";
import { columnFunctions } from "./columns.ts";
import { dateFunctions } from "./dates.ts";
import { formatFunctions } from "./text-format.ts";
import { errorFunctions } from "./errors.ts";
import { jsonFunctions } from "./json.ts";
import { logicFunctions } from "./logic.ts";
import { matchingFunctions } from "./matching.ts";
import { numberFunctions } from "./numbers.ts";
import { conversionFunctions } from "./number-conversion.ts";
import { rowFunctions } from "./row-functions.ts";
import { sortFunctions } from "./sorting.ts";
import { tableFunctions } from "./tables.ts";
import { textFunctions } from "./text.ts";

/** Operators' companions: logic, errors, numbers and text. What most rules need. */
export const coreFunctions: readonly FunctionDefinition[] = [
  ...logicFunctions,
  ...errorFunctions,
  ...numberFunctions,
  ...conversionFunctions,
  ...textFunctions,
  ...formatFunctions,
];

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
