import { classAt, type ChangeClass } from "@trunkline/spec-diff";
import type { ApiPackage } from "./api-room.ts";
import type { ContractChange } from "./contract-changes.ts";

/** Lines of one class before the rest is only counted. */
const mostLines = 40;

const labels: Readonly<Record<Exclude<ChangeClass, "documentation">, string>> = {
  breaking: "Breaking: ",
  possiblyBreaking: "Possibly breaking: ",
  compatible: "",
};

/** Why a package gets a new version, as lines of its changelog: what its users feel, the gravest first. */
export function reasonsFor({ levels }: ApiPackage, changes: readonly ContractChange[]): readonly string[] {
  const graded = changes.map((change) => ({ change, grade: classAt([change], levels) }));
  // The keys of a constant table.
  const grades = Object.keys(labels) as (keyof typeof labels)[];
  const told = grades.flatMap((grade) => {
    const lines = graded.filter((one) => one.grade === grade).map(({ change }) => reason(grade, change));
    return shortened(lines);
  });
  const words = graded.filter(({ grade }) => grade === "documentation").length;
  if (words === 0) return told;
  return [...told, `- The contract is documented in other words, in ${words} place${words === 1 ? "" : "s"}.`];
}

function reason(grade: keyof typeof labels, { message, rule }: ContractChange): string {
  return `- ${labels[grade]}${message.replaceAll("\n", " ")} (\`${rule}\`)`;
}

function shortened(lines: readonly string[]): readonly string[] {
  const unique = [...new Set(lines)];
  const rest = unique.length - mostLines;
  return rest > 0 ? [...unique.slice(0, mostLines), `- … and ${rest} more of this kind.`] : unique;
}
