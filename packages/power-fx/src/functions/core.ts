import type { FunctionDefinition } from "../bind/binder.ts";
import { formatFunctions } from "./text-format.ts";
import { errorFunctions } from "./errors.ts";
import { logicFunctions } from "./logic.ts";
import { numberFunctions } from "./numbers.ts";
import { conversionFunctions } from "./number-conversion.ts";
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
