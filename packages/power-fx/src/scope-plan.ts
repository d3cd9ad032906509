import { isHolder } from "./bind/read-scope.ts";

/** A label of an open record that an expression reads: where it is missing, a warning says so. */
export type Label = { readonly name: string; readonly field: string; readonly path: string };

const none: readonly string[] = [];

/** The labels among the paths that are read from open records. */
export function labelsOf(openReads: ReadonlySet<string>): readonly Label[] {
  return [...openReads].map((path) => {
    const [name = "", field = ""] = path.split(".");
    return { name, field, path };
  });
}

/** Warnings for labels that the scope does not have. */
export function missingLabels(labels: readonly Label[], scope: object): readonly string[] {
  let missing: string[] | undefined;
  for (const { name, field, path } of labels) {
    const holder: unknown = isHolder(scope) ? scope[name] : undefined;
    if (isHolder(holder) && holder[field] !== undefined) continue;
    missing ??= [];
    missing.push(`The scope has no ${path}; it counts as blank.`);
  }
  return missing ?? none;
}
