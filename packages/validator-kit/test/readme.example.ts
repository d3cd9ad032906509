import { defineValidator, mistyped, type Validator, type Walk, wrong } from "@trunkline/validator-kit";

/** A price in cents. As generated code would check it: a chain of conditions, each with what to note when it fails. */
const priceValidator: Validator<number> = defineValidator(isPrice);

function isPrice(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "number") return mistyped(walk, "", input, "number");
  return input >= 0 || wrong(walk, "", input, "minimum", 0, "must be at least 0");
}

const result = priceValidator.validate(-5);
if (result.kind === "valid") console.log(result.value);
else for (const { keyword, message } of result.violations) console.log(`${keyword}: ${message}`);
