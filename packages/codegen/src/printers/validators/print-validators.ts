import type { ApiModel } from "../../api-model.ts";
import type { GeneratedFile } from "../../generated-file.ts";
import { packageName, validatorName } from "../../names.ts";
import { docComment, lineWidth } from "../../text/doc-comment.ts";
import { printIndex } from "../../text/index-file.ts";
import { createCatalogue } from "./catalogue.ts";
import { collectUnits } from "./collect-units.ts";
import { createDeclarationBook, functionName, type Sheet } from "./declaration.ts";
import { call, statement } from "./layout.ts";
import { assembleModules } from "./modules.ts";
import { printJsonSchemas } from "./print-json-schemas.ts";
import { printCheck } from "./print-check.ts";

/**
 * One validator for each schema, request and answer of an API. Each is made of plain functions that only know the ones
 * they need, so that a bundle holds nothing else.
 */
export function printValidators(model: ApiModel): readonly GeneratedFile[] {
  const units = collectUnits(model);
  const catalogue = createCatalogue(units);
  const book = createDeclarationBook(catalogue);
  for (const unit of units.values()) {
    if (unit.isPublic) book.declare(unit, validatorName(unit.name), printValidator);
    book.declare(unit, functionName(unit.name), printCheck);
  }
  const published = [...units.values()].filter(({ isPublic }) => isPublic).map(({ name }) => validatorName(name));
  const modules = assembleModules(book.declarations(), new Set(published), packageName(model.api, "models"));
  const index = printIndex(modules.map(({ path, exports }) => ({ path, types: [], values: exports })));
  return [...modules.map(({ path, content }) => ({ path, content })), index, ...printJsonSchemas(model)];
}

function printValidator(sheet: Sheet): string {
  const { name, doc, model = name } = sheet.unit;
  const type = sheet.model(model);
  const functions = [sheet.of(name)];
  const comment = docComment([`Checks values against {@link ${type}}.`, doc]);
  return (
    comment +
    printConstant(`export const ${validatorName(name)}: ${sheet.kit("Validator")}<${type}> =`, sheet, functions)
  );
}

/** The annotation lets bundlers drop a validator that nobody uses. */
function printConstant(head: string, sheet: Sheet, functions: readonly string[]): string {
  const before = `/* @__PURE__ */ ${sheet.kit("defineValidator")}`;
  const value = call(before, functions);
  return `${head} ${before}(`.length <= lineWidth
    ? statement(`${head} `, value, "")
    : `${head}\n${statement("", value)}`;
}
