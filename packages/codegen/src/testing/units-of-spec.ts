import { join } from "node:path";
import { validatorName } from "../names.ts";
import { collectUnits } from "../printers/validators/collect-units.ts";
import type { Unit, Units } from "../printers/validators/unit.ts";
import { readOpenApi } from "../read-openapi.ts";
import { apiOf, readSpecFolder } from "../spec-folder.ts";

/** A schema, request or answer that has a validator. */
export interface ValidatedUnit {
  /** The name its package publishes it under. */
  readonly validator: string;
  readonly unit: Unit;
}

/** Everything of an API that has a validator, with all that it is made of. `spec`: its folder, `specs/job-router`. */
export function unitsOfSpec(spec: string): { readonly units: Units; readonly validated: readonly ValidatedUnit[] } {
  const root = join(import.meta.dirname, "../../../..");
  const units = collectUnits(readOpenApi(apiOf(spec), readSpecFolder(root, spec)));
  const validated = [...units.values()].filter(({ isPublic }) => isPublic);
  return { units, validated: validated.map((unit) => ({ validator: validatorName(unit.name), unit })) };
}
