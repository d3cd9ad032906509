import ts from "typescript";
import { resolveRelative } from "./imports.ts";
import { entriesOf, isObject, type Json } from "./json.ts";
import type { Package, Repository } from "./repository.ts";
import { sourceOf } from "./source.ts";

/** A name that a package exports, and where it is declared. */
export interface PublicName {
  readonly name: string;
  /** Vanishes when compiled. */
  readonly isType: boolean;
  /** Absent for names from packages that are not ours. */
  readonly declaration?: ts.Node;
}

/** The TypeScript file behind each entry of a package's `exports`. */
export function entriesOfPackage({ folder, manifest }: Package): ReadonlyMap<string, string> {
  const entries = entriesOf(manifest.exports).flatMap(([entry, target]) => {
    const source = sourceTarget(target);
    return source === undefined ? [] : [[entry, `${folder}/${source.replace(/^\.\//u, "")}`] as const];
  });
  return new Map(entries);
}

function sourceTarget(target: Json): string | undefined {
  const source = isObject(target) ? target["@trunkline/source"] : undefined;
  return typeof source === "string" ? source : undefined;
}

/** What a module exports, followed through our own files and packages. Sorted by name; a name may be type and value at once. */
export function publicNames(repository: Repository, file: string): readonly PublicName[] {
  const names = exportsOf(repository, file, new Set());
  return names.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : Number(a.isType) - Number(b.isType)));
}

function exportsOf(repository: Repository, file: string, seen: ReadonlySet<string>): readonly PublicName[] {
  if (seen.has(file) || !repository.files.includes(file)) return [];
  const inside = new Set([...seen, file]);
  return sourceOf(repository, file).statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) ? reExports(repository, file, statement, inside) : declaredNames(statement),
  );
}

function reExports(
  repository: Repository,
  file: string,
  node: ts.ExportDeclaration,
  seen: ReadonlySet<string>,
): readonly PublicName[] {
  const { exportClause, moduleSpecifier } = node;
  const specifier = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
  const target = specifier === undefined ? file : targetOf(repository, file, specifier);
  const there =
    target === undefined
      ? undefined
      : specifier === undefined
        ? localNames(repository, file, seen)
        : exportsOf(repository, target, seen);
  if (!exportClause) return (there ?? []).filter(({ name }) => name !== "default");
  if (ts.isNamespaceExport(exportClause))
    return [{ name: exportClause.name.text, isType: node.isTypeOnly, declaration: node }];
  return exportClause.elements.flatMap((element) => {
    const typeOnly = node.isTypeOnly || element.isTypeOnly;
    const original = (element.propertyName ?? element.name).text;
    const found = there?.filter(({ name, isType }) => name === original && (isType || !typeOnly));
    const renamed = (found ?? []).map((one) => ({ ...one, name: element.name.text }));
    return renamed.length > 0 ? renamed : [{ name: element.name.text, isType: typeOnly }];
  });
}

function targetOf(repository: Repository, file: string, specifier: string): string | undefined {
  const relative = resolveRelative(file, specifier);
  if (relative !== undefined) return relative;
  const other = repository.packages.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
  return other && entriesOfPackage(other).get(`.${specifier.slice(other.name.length)}`);
}

/** Declarations and imports of a file, for `export { x }` without a source. */
function localNames(repository: Repository, file: string, seen: ReadonlySet<string>): readonly PublicName[] {
  return sourceOf(repository, file).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement)) return declaredNames(statement, false);
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const target = targetOf(repository, file, statement.moduleSpecifier.text);
    const there = target === undefined ? [] : exportsOf(repository, target, seen);
    return bindings.elements.flatMap(({ name, propertyName }) =>
      there.filter((one) => one.name === (propertyName ?? name).text).map((one) => ({ ...one, name: name.text })),
    );
  });
}

function declaredNames(statement: ts.Statement, exportedOnly = true): readonly PublicName[] {
  if (exportedOnly && !isExported(statement)) return [];
  if (ts.isVariableStatement(statement)) {
    const names = statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
    return names.map((name) => ({ name, isType: false, declaration: statement }));
  }
  const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  if (!isType && !ts.isFunctionDeclaration(statement) && !ts.isClassDeclaration(statement)) return [];
  return statement.name ? [{ name: statement.name.text, isType, declaration: statement }] : [];
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}
