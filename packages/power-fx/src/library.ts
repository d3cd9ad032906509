import type { FunctionDefinition, FunctionGroup } from "./bind/binder.ts";
import { unsupportedFunctions } from "./bind/bind-call.ts";
import { allFunctions } from "./functions/all.ts";
import { coreFunctions } from "./functions/core.ts";

/** A function and whether it can be called. */
export type FunctionInfo = {
  readonly name: string;
  readonly group: FunctionGroup;
  /** The option without which it is recognised but refused. */
  readonly needs: "regularExpressions" | "json" | undefined;
  /** Whether `@trunkline/power-fx/core` has it too. */
  readonly core: boolean;
};

const core = new Set<FunctionDefinition>(coreFunctions);

/** The functions of the library, by name. */
export const functionTable: readonly FunctionInfo[] = allFunctions
  .map((found): FunctionInfo => ({ name: found.name, group: found.group, needs: found.needs, core: core.has(found) }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

/** Functions of the language that are recognised and refused, by name. */
export const refusedFunctions: readonly string[] = [...unsupportedFunctions].sort();
