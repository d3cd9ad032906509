import type { Language } from "./compile.ts";
import { createLanguage } from "./compile.ts";
import { coreFunctions } from "./functions/core.ts";

const language: Language = createLanguage(coreFunctions);

/** Like `compile` of the whole package, with logic, numbers and text only: for places where size counts. */
export const compile: Language["compile"] = language.compile;
/** Like `check` of the whole package, with logic, numbers and text only. */
export const check: Language["check"] = language.check;

export { formatDiagnostic } from "./syntax/span.ts";
export { conditionOf, scoreOf } from "./values/read-result.ts";
