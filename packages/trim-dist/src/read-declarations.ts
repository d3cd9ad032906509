/** A name that is taken over from elsewhere or given to others. */
export interface Name {
  /** As it is called where it comes from. */
  readonly from: string;
  /** As it is called here. */
  readonly as: string;
  readonly isType: boolean;
}

/** What a file of declarations consists of, as the compiler writes it: each statement begins at the first column. */
export interface Declarations {
  readonly imports: readonly { readonly specifier: string; readonly names: readonly Name[] }[];
  /** `export { … } from "…"`; without names, everything: `export * from "…"`. */
  readonly reexports: readonly { readonly specifier: string; readonly names: readonly Name[] | undefined }[];
  /** `export { … }`, and what is exported where it is declared. */
  readonly exported: readonly Name[];
  /** Every name that is declared, exported or not. */
  readonly declared: ReadonlySet<string>;
  /** The lines of the declarations with their comments, without `export`: who gives them out is decided later. */
  readonly lines: readonly DeclarationLine[];
}

export interface DeclarationLine {
  readonly text: string;
  /** Where it stood, counted from 0. */
  readonly line: number;
  /** Columns that it lost at its beginning. */
  readonly cut: number;
  /** What is declared here. */
  readonly declares?: { readonly name: string; readonly isType: boolean };
}

const listed = /^(import|export) (type )?\{ ?(.*?) ?\}(?: from "([^"]+)")?;$/;
const everything = /^export \* from "([^"]+)";$/;
const declaration =
  /^(export )?(?:declare )?(?:abstract )?(?:const enum|function|const|let|class|interface|type|enum|namespace) ([\w$]+)/;

/** Nothing when the file holds a statement of another kind; it is then best left alone. */
export function readDeclarations(text: string): Declarations | undefined {
  const imports: Declarations["imports"][number][] = [];
  const reexports: Declarations["reexports"][number][] = [];
  const exported: Name[] = [];
  const declared = new Set<string>();
  const lines: DeclarationLine[] = [];
  let comment: DeclarationLine[] = [];
  for (const [line, whole] of text.split("\n").entries()) {
    if (whole === "" || whole.startsWith("//#")) continue;
    if (/^(?:\/\*\*| \*)/.test(whole)) {
      comment.push({ text: whole, line, cut: 0 });
      continue;
    }
    const [, verb, isType, names = "", specifier] = listed.exec(whole) ?? [];
    const [, all] = everything.exec(whole) ?? [];
    const [, exporting = "", name] = declaration.exec(whole) ?? [];
    if (verb !== undefined) {
      const found = readNames(names, isType !== undefined);
      if (found.some(({ from }) => from === "")) return undefined;
      if (verb === "import" && specifier !== undefined) imports.push({ specifier, names: found });
      else if (specifier !== undefined) reexports.push({ specifier, names: found });
      else exported.push(...found);
    } else if (all !== undefined) {
      reexports.push({ specifier: all, names: undefined });
    } else if (name !== undefined) {
      declared.add(name);
      const isOnlyType = /^(?:export )?(?:interface|type) /.test(whole);
      if (exporting !== "") exported.push({ from: name, as: name, isType: isOnlyType });
      const declares = { name, isType: isOnlyType };
      lines.push(...comment, { text: whole.slice(exporting.length), line, cut: exporting.length, declares });
    } else if (/^[\s})\]]/.test(whole)) {
      const cut = (/^(?: {4})*/.exec(whole)?.[0].length ?? 0) / 2;
      lines.push(...comment, { text: whole.slice(cut), line, cut });
    } else {
      return undefined;
    }
    comment = [];
  }
  return { imports, reexports, exported, declared, lines };
}

function readNames(text: string, areTypes: boolean): readonly Name[] {
  return text
    .replace(/,$/, "")
    .split(", ")
    .filter((one) => one !== "")
    .map((one) => {
      const [, isType, from = "", as = from] = /^(type )?([\w$]+)(?: as ([\w$]+))?$/.exec(one) ?? [];
      return { from, as, isType: areTypes || isType !== undefined };
    });
}
