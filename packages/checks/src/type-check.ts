import type { Finding } from "./finding.ts";
import type { Package, Repository } from "./repository.ts";
import { mapInParallel, runTool } from "./run-tool.ts";

/** What the compiler says of each package, its tests included. */
export async function findTypeErrors({ root, files, packages }: Repository): Promise<readonly Finding[]> {
  const typed = packages.filter(({ folder }) => files.includes(`${folder}/tsconfig.json`));
  const found = await mapInParallel(typed, 2, (one) => errorsIn(root, one));
  // Packages see each other's sources: an error is found once by each that looks.
  return [
    ...new Map(found.flat().map((finding) => [`${finding.file}:${finding.line} ${finding.what}`, finding])).values(),
  ];
}

async function errorsIn(root: string, { folder }: Package): Promise<readonly Finding[]> {
  const { code, stdout, stderr } = await runTool(
    "tsc",
    ["--noEmit", "--pretty", "false", "-p", `${folder}/tsconfig.json`],
    root,
  );
  const findings = stdout.split("\n").flatMap((text) => {
    const match = /^(?<file>[^()]+)\((?<line>\d+),\d+\): error (?<what>TS\d+: .*)$/u.exec(text);
    return match?.groups
      ? [
          {
            file: match.groups.file ?? "",
            line: Number(match.groups.line),
            what: (match.groups.what ?? "").replace(/\.$/u, ""),
            fix: `Seen from ${folder}`,
          },
        ]
      : [];
  });
  if (code === 0 || findings.length > 0) return findings;
  return [
    {
      file: `${folder}/tsconfig.json`,
      what: `tsc fails: ${`${stdout}${stderr}`.trim()}`,
      fix: "Mend the configuration",
    },
  ];
}
