import type { Language } from "./compile.ts";
import { createLanguage } from "./compile.ts";
import { allFunctions } from "./functions/all.ts";

const language: Language = createLanguage(allFunctions);

export const compile: Language["compile"] = language.compile;
export const check: Language["check"] = language.check;
