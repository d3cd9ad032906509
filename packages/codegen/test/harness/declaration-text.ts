import ts from "typescript";

/** The text of one declaration with its comment, addressed by kind and name: `interface Book`, `const Genre`. */
export function declarationText(source: string, address: string): string {
  const file = ts.createSourceFile("generated.ts", source, ts.ScriptTarget.Latest, true);
  const found = file.statements.find((statement) => addressOf(statement) === address);
  if (!found) {
    const present = file.statements.map(addressOf).filter((one) => one !== undefined);
    throw new Error(`There is no ${address}; there are ${present.join(", ")}.`);
  }
  return `${source.slice(found.getFullStart(), found.getEnd()).trim()}\n`;
}

function addressOf(statement: ts.Statement): string | undefined {
  if (ts.isInterfaceDeclaration(statement)) return `interface ${statement.name.text}`;
  if (ts.isTypeAliasDeclaration(statement)) return `type ${statement.name.text}`;
  if (ts.isFunctionDeclaration(statement)) return `function ${statement.name?.text ?? ""}`;
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration] = statement.declarationList.declarations;
  return declaration && ts.isIdentifier(declaration.name) ? `const ${declaration.name.text}` : undefined;
}
