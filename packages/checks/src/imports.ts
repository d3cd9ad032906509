import { posix } from "node:path";
import ts from "typescript";
import type { Repository } from "./repository.ts";
import { lineOf, sourceOf, visit } from "./source.ts";

/** One import, re-export, dynamic import or import type. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** Vanishes when compiled. */
  readonly typeOnly: boolean;
}

/** Everything a file imports, in its order. */
export function importsOf(repository: Repository, file: string): readonly Import[] {
  const imports: Import[] = [];
  visit(sourceOf(repository, file), (node) => {
    const found = readImport(node);
    if (found) imports.push({ ...found, line: lineOf(node) });
  });
  return imports;
}

function readImport(node: ts.Node): Omit<Import, "line"> | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return {
      specifier: node.moduleSpecifier.text,
      typeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
    };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { specifier: node.argument.literal.text, typeOnly: true };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    if (argument && ts.isStringLiteral(argument)) return { specifier: argument.text, typeOnly: false };
  }
  return undefined;
}

/** The file that a relative import names, from the root of the repository. */
export function resolveRelative(file: string, specifier: string): string | undefined {
  return specifier.startsWith(".") ? posix.join(posix.dirname(file), specifier) : undefined;
}
