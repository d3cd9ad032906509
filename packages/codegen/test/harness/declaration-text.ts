/** A declaration at the left margin, with its doc comment: everything up to the next one. */
const declaration =
  /^(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?(?:export )?(?<kind>interface|type|const|function) (?<name>\w+)(?:(?!\n\n(?:\/\*\*|export|const|function|type|interface))[\s\S])*/gm;

/** The text of one declaration with its comment, addressed by kind and name: `interface Book`, `const Genre`. */
export function declarationText(source: string, address: string): string {
  const declarations = new Map(
    [...source.matchAll(declaration)].map(({ 0: text, groups }) => [`${groups?.["kind"]} ${groups?.["name"]}`, text]),
  );
  const found = declarations.get(address);
  if (found === undefined) throw new Error(`There is no ${address}; there are ${[...declarations.keys()].join(", ")}.`);
  return `${found.trim()}\n`;
}
