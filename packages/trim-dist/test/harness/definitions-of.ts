import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";

/** What editors ask. */
const server = createRequire(import.meta.url).resolve("typescript/lib/tsserver.js");

interface Answer {
  readonly command: string;
  readonly body?: readonly { readonly file: string; readonly start: { readonly line: number } }[];
}

/** Where an editor goes from each of these texts, where a program, written beside `dist`, has them last. */
export function definitionsOf(
  root: string,
  program: string,
  texts: readonly string[],
): readonly { readonly file: string; readonly line: string | undefined }[] {
  const file = join(root, "program.ts");
  writeFileSync(file, program);
  const requests = [
    { command: "open", arguments: { file } },
    ...texts.map((text) => ({ command: "definition", arguments: { file, ...placeOf(program, text) } })),
  ].map((request, seq) => JSON.stringify({ seq, type: "request", ...request }));
  const { stdout } = spawnSync(process.execPath, [server, "--disableAutomaticTypingAcquisition"], {
    cwd: root,
    encoding: "utf8",
    input: `${requests.join("\n")}\n`,
  });
  const answers = stdout.split("\n").flatMap((line): Answer[] => (line.startsWith("{") ? [JSON.parse(line)] : []));
  return answers
    .filter(({ command }) => command === "definition")
    .flatMap(({ body = [] }) => body)
    .map((found) => ({
      file: relative(root, found.file),
      line: readFileSync(found.file, "utf8").split("\n")[found.start.line - 1]?.trim(),
    }));
}

/** Counted from 1, as the server counts. */
function placeOf(program: string, text: string): { readonly line: number; readonly offset: number } {
  const before = program.slice(0, program.lastIndexOf(text)).split("\n");
  return { line: before.length, offset: (before.at(-1)?.length ?? 0) + 1 };
}
