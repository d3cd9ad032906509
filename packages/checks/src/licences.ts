import type { Finding } from "./finding.ts";
import type { Repository } from "./repository.ts";

/** The licence travels with each published package, in the same words as at the root. */
export function findMissingLicences(repository: Repository): readonly Finding[] {
  const text = (folder: string): string | undefined =>
    repository.files.includes(`${folder}LICENSE`) ? repository.read(`${folder}LICENSE`) : undefined;
  const ours = text("");
  if (ours === undefined)
    return [{ file: "LICENSE", what: "the repository has no licence", fix: "Write the MIT licence here" }];
  const published = repository.packages.filter(({ isPublic }) => isPublic);
  return published
    .filter(({ folder }) => text(`${folder}/`) !== ours)
    .map(({ folder }) => ({
      file: `${folder}/LICENSE`,
      what:
        text(`${folder}/`) === undefined
          ? "a published package has no licence"
          : "this licence differs from the one at the root",
      fix: "Copy LICENSE from the root",
    }));
}
