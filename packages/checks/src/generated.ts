import { isGenerated } from "./file-kinds.ts";
import type { Finding } from "./finding.ts";
import type { Repository } from "./repository.ts";
import { runTool } from "./run-tool.ts";

const fix = "Run npm run generate, and commit what it writes";

/** Generates everything, then looks at what git says of the `gen` folders; and at the header of each generated file. */
export async function findStaleCode(repository: Repository): Promise<readonly Finding[]> {
  const headers = findWrongHeaders(repository);
  const { code, stdout, stderr } = await runTool(
    "turbo",
    ["run", "generate", "--output-logs=errors-only", "--no-color"],
    repository.root,
  );
  if (code !== 0) {
    const words = `${stdout}${stderr}`.trim().split("\n").slice(-40).join("\n    ");
    return [
      ...headers,
      { file: "", what: `npm run generate fails:\n    ${words}\n `, fix: "Mend the spec or the printer" },
    ];
  }
  return [...headers, ...(await findUncommitted(repository.root))];
}

/** Generated files that differ from what is committed (or staged), or that git does not know. */
export async function findUncommitted(root: string): Promise<readonly Finding[]> {
  const gen = ":(glob)**/gen/**";
  const changed = await runTool("git", ["diff", "--name-only", "--", gen], root);
  const unknown = await runTool("git", ["ls-files", "--others", "--exclude-standard", "--", gen], root);
  return [
    ...linesOf(changed.stdout).map((file) => ({ file, what: "what is committed is not what is generated", fix })),
    ...linesOf(unknown.stdout).map((file) => ({ file, what: "this generated file is not committed", fix })),
  ];
}

/** Generated TypeScript says so in its first line, and nothing else does. */
export function findWrongHeaders(repository: Repository): readonly Finding[] {
  return repository.files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const says = repository.read(file).startsWith("// Generated from ");
      if (says === isGenerated(file)) return [];
      return says
        ? [{ file, line: 1, what: "generated code stands outside gen/", fix: "Let the printer write it into gen/" }]
        : [
            {
              file,
              line: 1,
              what: "hand-written code stands in gen/, or its header is missing",
              fix: "Move it out of gen/, which is deleted at will",
            },
          ];
    });
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}
