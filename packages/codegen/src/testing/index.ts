export { putAt } from "./json-path.ts";
export { type Mistake, mistakesIn } from "./mistakes.ts";
export { unitsOfSpec, type ValidatedUnit } from "./units-of-spec.ts";
export {
  expectMistakesAreFound,
  expectValuesPass,
  type TestedModes,
  type TestedValidator,
} from "./validator-properties.ts";
export { valuesOf } from "./values.ts";
