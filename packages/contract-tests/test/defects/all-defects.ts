import { accessDefects } from "./access-defects.ts";
import { answerDefects } from "./answer-defects.ts";
import type { Defect } from "./defect.ts";
import { headerDefects } from "./header-defects.ts";
import { lenientDefects } from "./lenient-defects.ts";
import { lifeDefects } from "./life-defects.ts";
import { pagingDefects } from "./paging-defects.ts";
import { refusalDefects } from "./refusal-defects.ts";
import { strictDefects } from "./strict-defects.ts";
import { updateDefects } from "./update-defects.ts";
import { valueDefects } from "./value-defects.ts";

/** Every defect, by the part of a server that has it. */
export const allDefects: Readonly<Record<string, readonly Defect[]>> = {
  "Form of answers": answerDefects,
  "Headers and conditions": headerDefects,
  "Too lenient": lenientDefects,
  "Too strict": strictDefects,
  "What is kept": valueDefects,
  "Life of resources": lifeDefects,
  "Patches and replacements": updateDefects,
  Lists: pagingDefects,
  "Refusals that change something": refusalDefects,
  "Methods and callers": accessDefects,
};
